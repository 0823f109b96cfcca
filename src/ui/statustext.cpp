// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statustext.h"

#include <QCoreApplication>

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

} // namespace

QString statustext::age(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = qMax<qint64>(0, then.secsTo(now));
    if (seconds < minute)
        return StatusText::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return StatusText::tr("%1 min").arg(seconds / minute);
    if (seconds < day)
        return StatusText::tr("%1 h").arg(seconds / hour);
    return StatusText::tr("%1 d").arg(seconds / day);
}

QString statustext::synced(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? StatusText::tr("synced %1 ago").arg(age(then, now)) : StatusText::tr("not synced yet");
}
