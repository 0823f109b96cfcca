// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer.h"

#include <algorithm>
#include <memory>

// What the tests of the engine share: a server that misbehaves and a buyer, new for each of a test's functions.
class BuyerTest
{
protected:
    void begin()
    {
        m_server = std::make_unique<RawServer>();
        m_book = std::make_unique<OrderBook>(*m_server);
        m_buyer = std::make_unique<Buyer>(m_server->url());
    }
    void end()
    {
        m_buyer.reset();
        m_server.reset();
    }

    // Lets time pass, a step at a time, and the engine do what it does then. In ms since the start.
    void passUntil(qint64 elapsed, qint64 step = 60'000)
    {
        while (m_buyer->time().elapsedMs() < elapsed && !QTest::currentTestFailed()) {
            if (m_buyer->time().pass(std::min(step, elapsed - m_buyer->time().elapsedMs())))
                QTRY_VERIFY(m_buyer->time().isAwaited() || m_buyer->engine().openCount() == 0);
        }
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<OrderBook> m_book;
    std::unique_ptr<Buyer> m_buyer;
};
