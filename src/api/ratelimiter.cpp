// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimiter.h"

#include <api/retry.h>
#include <core/clock.h>

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <utility>

static constexpr int placesInside = 6;
static constexpr int placesForBackground = 4;
static constexpr qint64 longestWriteWaitMs = 5'000; // what somebody has pressed is done soon or not at all

static Error mustWait(qint64 ms)
{
    const QTime until = Clock::instance().now().addMSecs(ms).toLocalTime().time();
    return Error{.kind = Error::Kind::RateLimited,
        .title = QCoreApplication::translate("Api", "The server asked us to wait until %1.")
                     .arg(until.toString(QStringLiteral("HH:mm:ss"))),
        .retryAfterMs = ms,
        .bytesLeft = false};
}

RateLimiter::RateLimiter(qint64 longestWaitMs, QObject *parent)
    : QObject(parent)
    , m_longestWaitMs(longestWaitMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::admit);
}

void RateLimiter::enter(Guest *guest, Lane lane, const QByteArray &endpoint)
{
    const Place place{guest, lane, endpoint};
    if (const qint64 ms = tooLongMs(place))
        return guest->turnedAway(mustWait(ms));
    m_waiting.append(place);
    admit();
}

void RateLimiter::leave(Guest *guest)
{
    const auto isGuest = [guest](const Place &place) { return place.guest == guest; };
    m_waiting.removeIf(isGuest);
    if (m_inside.removeIf(isGuest) > 0)
        admit();
}

void RateLimiter::turnAwayAll(const Error &error)
{
    // One by one from the list itself: whoever is turned away may leave or bring others.
    for (qsizetype left = m_waiting.size(); left > 0 && !m_waiting.isEmpty(); --left)
        m_waiting.takeFirst().guest->turnedAway(error);
}

void RateLimiter::setOpen(bool open)
{
    m_open = open;
    admit();
}

void RateLimiter::pauseFor(qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, Clock::instance().elapsedMs() + ms);
    turnAwayWhoWouldWaitTooLong();
    admit();
}

void RateLimiter::turnAwayWhoWouldWaitTooLong()
{
    const QList<Place> waiting = m_waiting;
    for (const Place &place : waiting) {
        const qint64 ms = tooLongMs(place);
        if (ms > 0 && m_waiting.removeOne(place))
            place.guest->turnedAway(mustWait(ms));
    }
}

qint64 RateLimiter::tooLongMs(const Place &place) const
{
    const bool isWrite = place.lane == Lane::Write;
    if (pausedForMs() > (isWrite ? 0 : m_longestWaitMs))
        return pausedForMs();
    const qint64 window = isWrite && isUsedUp(place.endpoint) ? windowEndsInMs(place.endpoint) : 0;
    return window > longestWriteWaitMs ? window : 0;
}

qint64 RateLimiter::pausedForMs() const
{
    return std::max<qint64>(0, m_pausedUntil - Clock::instance().elapsedMs());
}

void RateLimiter::learn(
    const QByteArray &endpoint, const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
{
    const auto number = [](const QByteArray &text) {
        bool ok = false;
        const qint64 value = text.trimmed().toLongLong(&ok);
        return ok && value >= 0 ? value : -1;
    };
    m_limit = number(limit);
    m_remaining = number(remaining);
    const qint64 wait = retry::resetMs(reset);
    // A window longer than we would wait is left for the server to enforce: the header alone stops nobody for hours.
    if (m_remaining >= 0 && wait >= 0 && wait <= m_longestWaitMs)
        m_windows.insert(endpoint, {m_remaining, Clock::instance().elapsedMs() + wait});
    else
        m_windows.remove(endpoint);
    turnAwayWhoWouldWaitTooLong();
}

void RateLimiter::admit()
{
    while (Guest *guest = next())
        guest->admitted();
    qint64 wait = 0; // until the first of those who wait may go in, as far as time tells
    for (const Place &place : std::as_const(m_waiting)) {
        const qint64 its = std::max(pausedForMs(), windowEndsInMs(place.endpoint));
        if (its > 0 && (wait == 0 || its < wait))
            wait = its;
    }
    if (wait > 0)
        m_timer.start(int(wait));
}

RateLimiter::Guest *RateLimiter::next()
{
    if (!m_open)
        return nullptr;
    const int reads = inside(Lane::Interactive) + inside(Lane::Background);
    const bool mayRead = pausedForMs() == 0 && reads < placesInside;
    for (const Lane lane : {Lane::Write, Lane::Interactive, Lane::Background}) {
        if (lane != Lane::Write && !mayRead)
            break;
        if (lane == Lane::Background && inside(lane) >= placesForBackground)
            break;
        const auto first = std::find_if(m_waiting.begin(), m_waiting.end(),
            [this, lane](const Place &place) { return place.lane == lane && !isUsedUp(place.endpoint); });
        if (first == m_waiting.end())
            continue;
        const Place place = *first;
        m_waiting.erase(first);
        m_inside.append(place);
        return place.guest;
    }
    return nullptr;
}

bool RateLimiter::isUsedUp(const QByteArray &endpoint) const
{
    const auto sameInside = std::count_if(
        m_inside.begin(), m_inside.end(), [&endpoint](const Place &place) { return place.endpoint == endpoint; });
    return windowEndsInMs(endpoint) > 0 && sameInside >= m_windows.value(endpoint).remaining;
}

qint64 RateLimiter::windowEndsInMs(const QByteArray &endpoint) const
{
    return std::max<qint64>(0, m_windows.value(endpoint).endsAt - Clock::instance().elapsedMs());
}

int RateLimiter::inside(Lane lane) const
{
    return int(
        std::count_if(m_inside.begin(), m_inside.end(), [lane](const Place &place) { return place.lane == lane; }));
}
