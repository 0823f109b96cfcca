// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autoextend.h"

#include <flows/holdkeeper.h>

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesHours[] = {1, 2, 4, 8, 24};

struct AutoExtend
{
    Q_DECLARE_TR_FUNCTIONS(AutoExtend)
};

QString timeText(const QDateTime &until, const QDateTime &now)
{
    const QDateTime local = until.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == now.toLocalTime().date())
        return AutoExtend::tr("today %1").arg(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

// The next full quarter of an hour: a time that somebody would have typed.
QDateTime quarterFrom(const QDateTime &time)
{
    constexpr qint64 quarterSecs = 15 * 60;
    const qint64 quarters = (time.toSecsSinceEpoch() + quarterSecs - 1) / quarterSecs;
    return QDateTime::fromSecsSinceEpoch(quarters * quarterSecs, Qt::UTC);
}

} // namespace

StateCell autoextend::cell(const HoldKeeper &keeper, const HeldNumber &row, const QDateTime &now)
{
    if (!row.number.expiredAt.isValid())
        return {.pill = false};
    const auto state = keeper.stateOf(row.reservationId, row.number.expiredAt);
    if (!state)
        return {.word = row.number.isHeld(now) ? AutoExtend::tr("off") : QString(), .pill = false};
    switch (*state) {
    case HoldKeeper::State::Keeping:
        break;
    case HoldKeeper::State::LimitReached:
        return {Tone::NeedsYou, AutoExtend::tr("limit reached")};
    case HoldKeeper::State::Failed:
        return {Tone::Lost, AutoExtend::tr("not extended")};
    }
    return {.word = timeText(keeper.until(row.reservationId), now), .pill = false};
}

void autoextend::addMenu(QMenu *menu, HoldKeeper &keeper, const QList<Reservation> &reservations, const QDateTime &now)
{
    QStringList ids;
    for (const Reservation &reservation : reservations)
        ids += reservation.id;
    QMenu *times = menu->addMenu(AutoExtend::tr("Auto-extend"));
    times->setEnabled(!ids.isEmpty());
    for (const int hours : choicesHours) {
        const QDateTime until = quarterFrom(now.addSecs(qint64(hours) * 3600));
        times->addAction(AutoExtend::tr("Until %1").arg(timeText(until, now)), &keeper,
            [&keeper, ids, until] { keeper.keep(ids, until); });
    }
    times->addSeparator();
    const bool isKept = std::ranges::any_of(ids, [&](const QString &id) { return keeper.until(id).isValid(); });
    times->addAction(AutoExtend::tr("Off"), &keeper, [&keeper, ids] { keeper.release(ids); })->setEnabled(isKept);
}
