// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <sandbox/database.h>
#include <sandbox/meta.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

SandboxClock::SandboxClock()
    : m_anchor(m_real.now().toMSecsSinceEpoch())
    , m_anchorElapsed(m_real.elapsedMs())
{ }

qint64 SandboxClock::now() const
{
    return std::min(latest, m_anchor + std::llround(double(m_real.elapsedMs() - m_anchorElapsed) * m_speed));
}

QDateTime SandboxClock::dateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC);
}

void SandboxClock::advance(qint64 ms)
{
    set(now() + ms);
}

void SandboxClock::set(qint64 ms)
{
    m_anchor = std::clamp<qint64>(ms, 0, latest);
    m_anchorElapsed = m_real.elapsedMs();
    m_changed = true;
}

void SandboxClock::setSpeed(double speed)
{
    set(now()); // what has passed so far passed at the old speed
    m_speed = speed;
}

void SandboxClock::load(sandbox::Database &database)
{
    const auto offset = sandbox::meta(database, u"clock_offset_ms"_s);
    const auto speed = sandbox::meta(database, u"clock_speed"_s);
    if (offset)
        set(m_real.now().toMSecsSinceEpoch() + offset->toLongLong());
    if (speed)
        m_speed = speed->toDouble();
    m_changed = false;
}

void SandboxClock::save(sandbox::Database &database)
{
    if (!m_changed && m_speed == 1)
        return;
    const qint64 offset = now() - m_real.now().toMSecsSinceEpoch();
    sandbox::setMeta(database, u"clock_offset_ms"_s, QString::number(offset));
    sandbox::setMeta(database, u"clock_speed"_s, QString::number(m_speed, 'g', 17));
    m_changed = false;
}

namespace sandbox {

// By hand, not by QDateTime::toString: a page of 250 numbers has a thousand of them.
QString isoMillis(qint64 ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds{ms}};
    const auto midnight = floor<days>(time);
    const year_month_day date{midnight};
    const hh_mm_ss clock{time - midnight};
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [&text](qsizetype last, qint64 value) {
        for (; value > 0 && text.at(last).isDigit(); value /= 10)
            text[last--] = QChar(char16_t(u'0' + value % 10));
    };
    put(3, int(date.year()));
    put(6, unsigned(date.month()));
    put(9, unsigned(date.day()));
    put(12, clock.hours().count());
    put(15, clock.minutes().count());
    put(18, clock.seconds().count());
    put(22, clock.subseconds().count());
    return text;
}

QString isoMicros(qint64 ms)
{
    QString text = isoMillis(ms);
    text.insert(text.size() - 1, "000"_L1);
    return text;
}

qint64 fromIso(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return -1;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace sandbox
