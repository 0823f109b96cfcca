// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spendrules.h>
#include <purchase/frozen.h>
#include <store/database.h>

// What purchases take from the limits of their account. On the journal's thread; throws DatabaseError.
namespace budget {

// One line a country and currency. A number without a price counts as much as the rules say.
QList<Spend> spendOf(const QList<PricedNumber> &numbers, const SpendRules &rules);

// Why the order may not be bought now, by these rules; what may have to be paid counts as paid.
std::optional<SpendExcess> excess(
    Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now);

void reserve(Database &journal, qint64 id, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now);
void moveTo(Database &journal, qint64 id, Budget state);

} // namespace budget
