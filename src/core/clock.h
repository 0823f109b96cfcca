// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

// Time as the program sees it; tests put their own in its place.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const; // UTC, this machine's idea of it
    virtual qint64 elapsedMs() const; // monotonic, and it goes on while the machine sleeps

    static const Clock &instance();
    static void replace(const Clock *clock); // nullptr puts the real one back; not owned
};

// The server's time, learnt from the Date header of its answers, so that a wrong local clock or a suspended laptop
// never shows a dead reservation as alive. Until the first answer it is the local time.
class ServerClock
{
public:
    // date: the Date header, whole seconds. sentMs, receivedMs: Clock::elapsedMs() around the request.
    void learn(const QDateTime &date, qint64 sentMs, qint64 receivedMs);

    QDateTime now() const;

private:
    bool m_known = false;
    qint64 m_offsetMs = 0; // server's epoch ms minus elapsedMs()
    qint64 m_spreadMs = 0; // how far off m_offsetMs may be
};
