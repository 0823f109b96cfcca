// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

using namespace Qt::StringLiterals;

PurchaseStore::LookUp lookup::of(const Intent &intent, const Result<QList<NumberOrder>> &orders)
{
    PurchaseStore::LookUp lookUp{.id = intent.id, .channel = u"orders"_s};
    if (!orders) {
        lookUp.orderIds = orders.error();
        return lookUp;
    }
    QStringList ids;
    for (const NumberOrder &order : *orders)
        ids += order.id;
    lookUp.orderIds = ids;
    if (ids.size() == 1)
        lookUp.mismatch = mismatch(phoneNumbers(intent.numbers), orders->first());
    return lookUp;
}

bool lookup::foundNothing(const PurchaseStore::LookUp &lookUp)
{
    return lookUp.orderIds && lookUp.orderIds->isEmpty();
}

bool lookup::isTurnedAwayToo(const Intent &intent, const PurchaseStore::LookUp &lookUp)
{
    constexpr int tooMany = 429; // is over in a moment
    return intent.isBeingMadeSure() && !lookUp.orderIds && lookUp.orderIds.error().status == intent.error.status
        && intent.error.status != tooMany;
}
