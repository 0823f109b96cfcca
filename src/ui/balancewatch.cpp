// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancewatch.h"

#include <api/account.h>

static constexpr qint64 everyMs = 60'000;

BalanceWatch::BalanceWatch(Client &client, QObject *parent)
    : QObject(parent)
    , m_api(client, Priority::Background)
{
    refresh();
}

void BalanceWatch::refresh()
{
    m_api.cancel();
    watch();
}

QCoro::Task<> BalanceWatch::watch()
{
    const Nothing nothing;
    while (true) {
        const auto balance = co_await m_api.call(api::account::balance, nothing);
        if (balance) {
            if (const auto amount = balance->amount())
                emit changed(*amount);
        }
        co_await pause(m_api, everyMs);
    }
}
