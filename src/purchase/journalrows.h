// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/frozen.h>
#include <store/database.h>

// How purchases lie in the journal's tables. On the journal's thread; everything throws DatabaseError.
namespace journalrows {

qint64 insert(Database &journal, const FrozenOrder &order, const QDateTime &now); // as Sending, with its attempt
qint64 insertForeign(Database &journal, const Payer &payer, const NumberOrder &order, const QDateTime &now);
Intent read(Database &journal, qint64 id);
std::optional<IntentState> stateOf(Database &journal, qint64 id);
QList<Intent> openOf(Database &journal, const QString &account); // open or still looked for, oldest first
bool overlaps(
    Database &journal, const FrozenOrder &order); // with an order that blocks, and is not the one it supersedes
// With what it takes from the limits; throws for a step that does not exist.
void moveTo(Database &journal, qint64 id, IntentState state);
void addSighting(Database &journal, qint64 id, const QString &channel, const QString &orderId, const QDateTime &now);

QString errorText(const Error &error); // as JSON
Error errorOf(const QString &text);

} // namespace journalrows
