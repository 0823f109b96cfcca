// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statustext.h"

#include <QCoreApplication>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StatusText", text);
}

} // namespace

QString statustext::age(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = qMax<qint64>(0, then.secsTo(now));
    if (seconds < minute)
        return tr("%1 s").arg(seconds);
    if (seconds < hour)
        return tr("%1 min").arg(seconds / minute);
    if (seconds < day)
        return tr("%1 h").arg(seconds / hour);
    return tr("%1 d").arg(seconds / day);
}

QString statustext::synced(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? tr("synced %1 ago").arg(age(then, now)) : tr("not synced yet");
}
