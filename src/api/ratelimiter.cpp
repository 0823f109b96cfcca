// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimiter.h"

#include <api/retry.h>
#include <core/clock.h>

#include <QCoreApplication>

#include <algorithm>

static constexpr int placesInside = 6;
static constexpr int placesForBackground = 4;

static qint64 nowMs()
{
    return Clock::instance().elapsedMs();
}

static Error mustWait(qint64 ms)
{
    return Error{.kind = Error::Kind::RateLimited,
        .title = QCoreApplication::translate("Api", "Too many requests for now."),
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

void RateLimiter::enter(Guest *guest, Lane lane)
{
    if (lane != Lane::Write && pausedForMs() > m_longestWaitMs)
        return guest->turnedAway(mustWait(pausedForMs()));
    m_waiting.append({guest, lane});
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
    m_pausedUntil = std::max(m_pausedUntil, nowMs() + ms);
    if (pausedForMs() <= m_longestWaitMs)
        return admit();
    const QList<Place> waiting = m_waiting;
    for (const Place &place : waiting) {
        if (place.lane == Lane::Write || !m_waiting.removeOne(place))
            continue;
        place.guest->turnedAway(mustWait(pausedForMs()));
    }
}

qint64 RateLimiter::pausedForMs() const
{
    return std::max<qint64>(0, m_pausedUntil - nowMs());
}

void RateLimiter::learn(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
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
    if (m_remaining == 0 && wait >= 0 && wait <= m_longestWaitMs)
        pauseFor(wait);
}

void RateLimiter::admit()
{
    while (Guest *guest = next())
        guest->admitted();
    if (!m_waiting.isEmpty() && pausedForMs() > 0)
        m_timer.start(int(pausedForMs()));
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
        const auto first =
            std::find_if(m_waiting.begin(), m_waiting.end(), [lane](const Place &place) { return place.lane == lane; });
        if (first == m_waiting.end())
            continue;
        const Place place = *first;
        m_waiting.erase(first);
        m_inside.append(place);
        return place.guest;
    }
    return nullptr;
}

int RateLimiter::inside(Lane lane) const
{
    return int(
        std::count_if(m_inside.begin(), m_inside.end(), [lane](const Place &place) { return place.lane == lane; }));
}
