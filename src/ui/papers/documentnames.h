// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>

// What documents are called, because an id says nothing to anybody; read once each. The client outlives it.
class DocumentNames : public QObject
{
    Q_OBJECT

public:
    explicit DocumentNames(Client &client, QObject *parent = nullptr);

    void learn(const QStringList &ids);
    const QHash<QString, QString> &known() const { return m_known; } // by id; the file's name as it was given

signals:
    void changed();

private:
    QCoro::Task<> read(QStringList ids);

    QHash<QString, QString> m_known;
    QStringList m_asked; // ids that are known, or on their way
    Session m_api; // last: dies first
};
