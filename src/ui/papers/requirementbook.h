// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/requirement.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>

// What requirements are called, what they want and within which limits; read once each. The client outlives it.
class RequirementBook : public QObject
{
    Q_OBJECT

public:
    explicit RequirementBook(Client &client, QObject *parent = nullptr);

    void learn(const QStringList &ids, const QString &phoneNumber); // the number is one that asks for them
    const QHash<QString, Requirement> &known() const { return m_known; } // by id

signals:
    void changed();

private:
    QCoro::Task<> read(QStringList ids, QString phoneNumber);

    QHash<QString, Requirement> m_known;
    QStringList m_asked; // ids that are known, or on their way
    Session m_api; // last: dies first
};
