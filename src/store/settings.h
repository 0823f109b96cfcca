// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <store/worker.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>

// What the user set up: the state of windows and panes, by name. Kept in memory, so that asking is quick, and written
// behind. The worker outlives it.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(Worker &state, QObject *parent = nullptr);

    QCoro::Task<Result<Done>> load(); // once, before the window is built

    QByteArray value(const QString &name) const { return m_values.value(name); } // empty when never set
    void setValue(const QString &name, const QByteArray &value);

signals:
    void saved();
    void notSaved(const Error &error); // the new value counts until the program ends

private:
    QCoro::Task<> save(QString name, QByteArray value);

    Worker &m_state;
    QHash<QString, QByteArray> m_values;
    Scope m_scope;
};
