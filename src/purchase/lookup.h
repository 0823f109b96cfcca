// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/world.h>

// What one look for a purchase says. Pure.
namespace lookup {

// orders: all with its mark, or why they could not be read.
PurchaseStore::LookUp of(const Intent &intent, const Result<QList<NumberOrder>> &orders);
bool foundNothing(const PurchaseStore::LookUp &lookUp); // in a list that could be read
// Who asks for the list is refused as the order was: whoever is not let in at all can't have ordered.
bool isTurnedAwayToo(const Intent &intent, const PurchaseStore::LookUp &lookUp);

} // namespace lookup
