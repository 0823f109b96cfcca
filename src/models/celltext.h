// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QStringView>
#include <QVariant>

// What a cell says in words: for copies, exports and those who listen. Phone numbers are E.164, counts and dates as
// other programs read them. now: the server's time, UTC.
QString cellText(CellKind kind, const QVariant &value, const QDateTime &now);

// What the pointer is told beyond what is drawn (a zone, what letters stand for); empty when there is nothing to add.
QString cellToolTip(CellKind kind, const QVariant &value);

namespace cell {

// "28:41", from an hour "01:02:03", from a day "2 d 03:11". A begun second counts as a whole one.
QString timeLeft(const QDateTime &now, const QDateTime &until);
QString holdLeft(const QDateTime &now, const QDateTime &until); // of a reservation, never more than it lasts
QString lapsedAt(const QDateTime &now, const QDateTime &until); // "at 10:31", local time; of another day its date

// The five features with a place of their own, in their order: letter, provider's name, word.
struct Feature
{
    char16_t letter;
    const char *name;
    const char *word; // to be translated in the context CellText
};
QList<Feature> features();

} // namespace cell
