// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <ctime>

namespace {
const Clock systemClock;
const Clock *current = &systemClock;
} // namespace

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 Clock::elapsedMs() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time); // QElapsedTimer stops while the machine sleeps
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

const Clock &Clock::instance()
{
    return *current;
}

void Clock::replace(const Clock *clock)
{
    current = clock ? clock : &systemClock;
}

void ServerClock::learn(const QDateTime &date, qint64 sentMs, qint64 receivedMs)
{
    if (!date.isValid() || receivedMs < sentMs)
        return;
    // The header has whole seconds, so on average the server was half a second further.
    const qint64 offset = date.toMSecsSinceEpoch() + 500 - (sentMs + receivedMs) / 2;
    const qint64 spread = (receivedMs - sentMs) / 2 + 500;
    const bool disagrees = qAbs(offset - m_offsetMs) > spread + m_spreadMs;
    if (m_known && !disagrees && spread >= m_spreadMs)
        return; // a slower answer says nothing better than what we have
    m_known = true;
    m_offsetMs = offset;
    m_spreadMs = spread;
}

QDateTime ServerClock::now() const
{
    const Clock &clock = Clock::instance();
    return m_known ? QDateTime::fromMSecsSinceEpoch(m_offsetMs + clock.elapsedMs(), Qt::UTC) : clock.now();
}
