// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QCoreApplication>
#include <QHash>

#include <numeric>

namespace {

Hold holdOf(const ReservedNumber &number, const QDateTime &serverNow)
{
    if (number.status == ReservationStatus::Failure)
        return Hold::Refused;
    if (number.status != ReservationStatus::Success)
        return Hold::Asked;
    const qint64 left = serverNow.secsTo(number.expiredAt);
    if (!number.isHeld(serverNow))
        return Hold::Lapsed;
    return left <= 3 * 60 ? Hold::Under3 : left <= 10 * 60 ? Hold::Under10 : Hold::Held;
}

} // namespace

bool HeldNumber::age(const QDateTime &serverNow)
{
    const Hold before = std::exchange(hold, holdOf(number, serverNow));
    return before != hold;
}

int extendedWith(const QList<HeldNumber> &rows)
{
    QHash<QString, int> reservations;
    for (const HeldNumber &row : rows)
        reservations.insert(row.reservationId, row.together);
    return std::accumulate(reservations.cbegin(), reservations.cend(), 0);
}

StateCell stateOf(Hold hold)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("State", text); };
    switch (hold) {
    case Hold::Asked:
        return {Tone::Waiting, word(QT_TRANSLATE_NOOP("State", "pending"))};
    case Hold::Refused:
        return {Tone::Lost, word(QT_TRANSLATE_NOOP("State", "refused"))};
    case Hold::Held:
        return {Tone::Waiting, word(QT_TRANSLATE_NOOP("State", "held"))};
    case Hold::Under10:
        return {Tone::NeedsYou, word(QT_TRANSLATE_NOOP("State", "under 10 min")), true, true};
    case Hold::Under3:
        return {Tone::Lost, word(QT_TRANSLATE_NOOP("State", "under 3 min")), true, true};
    case Hold::Lapsed:
        return {Tone::Neutral, word(QT_TRANSLATE_NOOP("State", "lapsed"))};
    }
    return {};
}
