// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <purchase/intent.h>

#include <QCoroTask>
#include <QSet>

// Numbers to buy, each once: what the server offers, and made-up ones of the United States when it offers none.
class NumberSource
{
public:
    // taken: what was bought before. The client is one of its own: what a search meets must not hold up purchases.
    NumberSource(Client &client, QSet<QString> taken);

    QCoro::Task<PricedNumber> next();

private:
    PricedNumber madeUp();

    QSet<QString> m_taken;
    QList<PricedNumber> m_offered;
    bool m_isOffering = true;
    qint64 m_nextMadeUp = 0;
    Session m_session; // last: ends its waits first
};
