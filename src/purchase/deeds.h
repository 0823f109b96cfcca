// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/deed.h>
#include <purchase/frozen.h>
#include <store/database.h>

// The record of every change that was asked of a provider: opened before its request leaves, closed after it. Changes
// other than purchases have their lines in the audit chain from here; those of purchases come from the journal's book.
// On the journal's thread; everything throws DatabaseError.
namespace deeds {

qint64 open(Database &journal, const Deed &deed, const QDateTime &now);
void close(
    Database &journal, qint64 id, const DeedEnd &end, const QDateTime &now); // once; an unknown one may be settled
void giveUp(Database &journal, const QString &account, const QDateTime &now); // a process that is gone left them open

void openPurchase(Database &journal, qint64 purchase, const FrozenOrder &order, const QDateTime &now);
void openForeign(Database &journal, qint64 purchase, const Payer &payer, const NumberOrder &order);
void movePurchase(Database &journal, qint64 purchase, IntentState state, const QDateTime &now);

Deed::Outcome outcomeOf(IntentState state);
const char *nameOf(Deed::Outcome outcome); // in the journal; nullptr: under way
const char *nameOf(Deed::Kind kind);
Deed::Kind kindNamed(const QString &name); // Extend for a name that nobody gave

} // namespace deeds
