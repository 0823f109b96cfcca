// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/clock.h>

namespace sandbox {
class Database;
}

// The sandbox's own time: real time, moved and sped up as told. It never goes backwards by itself, and the state
// keeps it. All in milliseconds since 1970, UTC.
class SandboxClock
{
public:
    static constexpr double fastest = 86'400; // a day a second
    // The year 3000, where it stops: what is due years later still has a year of four digits.
    static constexpr qint64 latest = 32'503'680'000'000;

    SandboxClock();

    qint64 now() const;
    QDateTime dateTime() const;
    double speed() const { return m_speed; }

    void advance(qint64 ms); // may be negative: whoever moves it knows why
    void set(qint64 ms); // kept between 1970 and `latest`
    void setSpeed(double speed); // 1 is real time, 0 stands still, 1440 is a day a minute

    void load(sandbox::Database &database);
    void save(sandbox::Database &database); // writes only when there is something to keep

private:
    Clock m_real; // not Clock::instance(): tests replace that one, on another thread
    qint64 m_anchor = 0; // sandbox time at m_anchorElapsed
    qint64 m_anchorElapsed = 0;
    double m_speed = 1;
    bool m_changed = false;
};

namespace sandbox {

QString isoMillis(qint64 ms); // "2026-01-31T23:59:59.123Z"
QString isoMicros(qint64 ms); // "2026-01-31T23:59:59.123000Z", as the ordering services write it
qint64 fromIso(const QString &text); // -1 when it is no time; without a zone it is UTC

} // namespace sandbox
