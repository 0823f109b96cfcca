// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

using namespace Qt::StringLiterals;

namespace {

// Who may not read is not let in at all: the order met the same closed door. 429 is over in a moment.
bool isTurnedAwayToo(const Intent &intent, const Error &error)
{
    constexpr int tooMany = 429;
    return intent.state == IntentState::Ambiguous && intent.wasRefused && error.status == intent.error.status
        && error.status != tooMany;
}

} // namespace

PurchaseStore::LookUp lookup::of(const Intent &intent, const Result<QList<NumberOrder>> &orders)
{
    PurchaseStore::LookUp lookUp{.id = intent.id, .channel = u"orders"_s};
    if (!orders) {
        lookUp.orderIds = orders.error();
        if (isTurnedAwayToo(intent, orders.error()))
            lookUp.ends = IntentState::Rejected;
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
