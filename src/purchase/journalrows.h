// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/frozen.h>
#include <store/database.h>

// How purchases lie in the journal's tables. On the journal's thread; everything throws DatabaseError.
namespace journalrows {

qint64 insert(Database &journal, const FrozenOrder &order, const QDateTime &now); // as Sending, with its attempt
Intent read(Database &journal, qint64 id);
QList<qint64> openOf(Database &journal, const QString &account); // open or still looked for, oldest first
bool overlaps(Database &journal, const FrozenOrder &order); // with an order that blocks
void moveTo(Database &journal, qint64 id, IntentState state); // throws for a step that does not exist
void addSighting(Database &journal, qint64 id, const QString &channel, const QString &orderId, const QDateTime &now);

QString errorText(const Error &error); // as JSON
Error errorOf(const QString &text);

} // namespace journalrows
