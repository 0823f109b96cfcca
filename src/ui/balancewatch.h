// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <core/money.h>

#include <QCoroTask>

// What the account has to spend, read once a minute and when it may have changed.
class BalanceWatch : public QObject
{
    Q_OBJECT

public:
    explicit BalanceWatch(Client &client, QObject *parent = nullptr);

    void refresh();

signals:
    void changed(const Money &balance); // nothing is said when it can't be read: the last one stays

private:
    QCoro::Task<> watch();

    Session m_api; // last: dies first
};
