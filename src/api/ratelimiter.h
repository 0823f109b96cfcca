// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/request.h>

#include <QHash>
#include <QObject>
#include <QTimer>

// The door of one host. Reads wait here while the server's rate limit for their endpoint is used up, at most six go in
// at once (Qt opens no more connections), and interactive ones go first; two places are kept for them. Writes only wait
// for the door to open; while the server asked us to wait they are turned away, because a late one may not be wanted
// any more.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    // What waits at the door. Each call comes at most once; the guest then leaves by itself.
    class Guest
    {
    public:
        virtual ~Guest() = default;
        virtual void admitted() = 0;
        virtual void turnedAway(const Error &error) = 0;
    };
    enum class Lane { Write, Interactive, Background };

    explicit RateLimiter(qint64 longestWaitMs, QObject *parent = nullptr);

    // admitted() or turnedAway() may come at once. endpoint: whose limit counts, as in learn(): who finds its window
    // used up waits until it ends, a write for five seconds at most; a longer one turns it away.
    void enter(Guest *guest, Lane lane, const QByteArray &endpoint = {});
    void leave(Guest *guest); // from the queue or from inside; harmless for others
    void turnAwayAll(const Error &error); // everybody who waits

    void setOpen(bool open); // closed: nobody goes in, not even writes
    // Nobody goes in for that long; writes, and if it is longer than the longest wait all others too, are turned away
    // with kind RateLimited.
    void pauseFor(qint64 ms);
    qint64 pausedForMs() const; // 0: not paused; a window that is used up is no pause

    qint64 limit() const { return m_limit; } // of the last answer; -1 unknown
    qint64 remaining() const { return m_remaining; }
    // The x-ratelimit-* headers of an answer as they came; what can't be read is ignored. Before the guest leaves: what
    // remains is shared among those who are inside, of whom the server may have counted none.
    void learn(
        const QByteArray &endpoint, const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset);

private:
    struct Place
    {
        Guest *guest;
        Lane lane;
        QByteArray endpoint;
        bool operator==(const Place &) const = default;
    };
    // What the server last said of an endpoint.
    struct Window
    {
        qint64 remaining = 0;
        qint64 endsAt = 0; // Clock::elapsedMs()
    };
    void admit();
    Guest *next();
    void turnAwayWhoWouldWaitTooLong();
    qint64 tooLongMs(const Place &place) const; // how long it would have to wait; 0: it may
    bool isUsedUp(const QByteArray &endpoint) const;
    qint64 windowEndsInMs(const QByteArray &endpoint) const; // 0: there is none
    int inside(Lane lane) const;

    const qint64 m_longestWaitMs;
    QList<Place> m_waiting;
    QList<Place> m_inside;
    QHash<QByteArray, Window> m_windows; // by endpoint
    QTimer m_timer;
    qint64 m_pausedUntil = 0; // Clock::elapsedMs()
    qint64 m_limit = -1;
    qint64 m_remaining = -1;
    bool m_open = true;
};
