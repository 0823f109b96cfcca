// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/world.h>
#include <store/database.h>

// The steps that a purchase takes in the journal, each with its line in the chain. On the journal's thread, in a
// transaction of the caller's; everything throws DatabaseError.
namespace steps {

void move(Database &journal, qint64 id, IntentState state, const QString &actor, const QDateTime &now);
void giveUp(Database &journal, const QString &account, const QDateTime &now); // what is in flight becomes Ambiguous
void end(Database &journal, qint64 id, const Verdict &verdict, const QDateTime &now);
void look(Database &journal, const PurchaseStore::LookUp &lookUp, const QDateTime &now);
bool meet(Database &journal, qint64 id, const NumberOrder &order, const QDateTime &now); // whether that is news
void supersede(Database &journal, qint64 id, const QDateTime &now); // for another: only what is Quiet

} // namespace steps
