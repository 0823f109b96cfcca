// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/request.h>

#include <QObject>
#include <QTimer>

// The door of one host. Reads wait here while the server's rate limit is used up, at most six go in at once (Qt opens
// no more connections), and interactive ones go first; two places are kept for them. Writes only wait for the door to
// open.
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

    void enter(Guest *guest, Lane lane); // admitted() or turnedAway() may come at once
    void leave(Guest *guest); // from the queue or from inside; harmless for others
    void turnAwayAll(const Error &error); // everybody who waits

    void setOpen(bool open); // closed: nobody goes in, not even writes
    // Nobody but writes goes in for that long. Longer than the longest wait: all who wait are turned away with
    // kind RateLimited.
    void pauseFor(qint64 ms);
    qint64 pausedForMs() const; // 0: not paused

    qint64 limit() const { return m_limit; } // of the last answer; -1 unknown
    qint64 remaining() const { return m_remaining; }
    // The x-ratelimit-* headers of an answer as they came; what can't be read is ignored.
    void learn(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset);

private:
    struct Place
    {
        Guest *guest;
        Lane lane;
        bool operator==(const Place &) const = default;
    };
    void admit();
    Guest *next();
    int inside(Lane lane) const;

    const qint64 m_longestWaitMs;
    QList<Place> m_waiting;
    QList<Place> m_inside;
    QTimer m_timer;
    qint64 m_pausedUntil = 0; // Clock::elapsedMs()
    qint64 m_limit = -1;
    qint64 m_remaining = -1;
    bool m_open = true;
};
