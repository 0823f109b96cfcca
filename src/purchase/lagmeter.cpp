// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lagmeter.h"

LagMeter::LagMeter(PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, const Payer &payer)
    : m_store(store)
    , m_transport(transport)
    , m_time(time)
    , m_payer(payer)
{ }

void LagMeter::start(int count, qint64 worstMs)
{
    m_count = count;
    m_measured = count;
    m_worstMs = worstMs;
}

void LagMeter::measure(const QString &reference)
{
    if (m_count >= schedule::lagsWanted)
        return;
    ++m_count;
    follow(reference);
}

void LagMeter::learn(qint64 lagMs)
{
    if (lagMs > m_worstMs)
        write(lagMs);
}

// One that is not listed by the last look took longer than that; a list that can't be read says nothing.
QCoro::Task<> LagMeter::follow(QString reference)
{
    const qint64 answeredMs = m_time.elapsedMs();
    for (int look = 0; look < schedule::looksForLag; ++look) {
        const auto passed = m_time.after(*schedule::gapMs(look));
        co_await later(m_scope, passed);
        const qint64 askedMs = m_time.elapsedMs();
        const auto orders = co_await m_transport.ordersLike(reference);
        const bool isListed = orders && !orders->isEmpty();
        if (orders) // as long as it is not listed, that is the lag
            m_worstMs = std::max(m_worstMs, askedMs - answeredMs);
        if (isListed || (orders && look == schedule::looksForLag - 1)) {
            co_await write(askedMs - answeredMs);
            co_return;
        }
    }
}

QCoro::Task<> LagMeter::write(qint64 lagMs)
{
    m_worstMs = std::max(m_worstMs, lagMs);
    ++m_measured;
    const auto writing = m_store.noteLag(m_payer, lagMs, m_time.now());
    co_await later(m_scope, writing);
}
