// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>

#include <QDateTime>

namespace sandbox {

namespace {

constexpr qint64 startingBalance = 1'204'110'000;
constexpr qint64 creditLimit = 10'000'000'000;
constexpr qint64 unit = 1'000'000;

qint64 toDollars(const World &world, const NumberFacts &facts, const Money &price)
{
    const qint64 rate = world.catalogue().country(facts.area->country)->usdMicros;
    const qint64 micros = price.micros * rate / unit;
    constexpr qint64 cent = unit / 100;
    return (micros + cent / 2) / cent * cent;
}

int monthOf(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
    return 12 * day.year() + day.month();
}

// What the numbers bought here have cost each time a month began. The first one began before they were bought, and
// nothing was charged for those that were here when the account was opened.
qint64 monthsSoFar(Context &context)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(context.clock.now(), Qt::UTC).date();
    const QDateTime month(QDate(today.year(), today.month(), 1), QTime(0, 0), Qt::UTC);
    auto row = context.database.query("SELECT n.number, o.activated_at FROM order_numbers n"
                                      " JOIN owned_numbers o ON o.number = n.number"
                                      " WHERE n.status = 'success' AND n.charge > 0 AND o.activated_at < ?",
        month.toMSecsSinceEpoch());
    qint64 sum = 0;
    while (row.next()) {
        const auto facts = context.world.facts(row.number(0));
        const int months = monthOf(context.clock.now()) - monthOf(row.number(1));
        sum += months * toDollars(context.world, *facts, facts->monthly);
    }
    return sum;
}

} // namespace

Balance currentBalance(Context &context)
{
    const auto sum = [&](const char *status) {
        const QByteArray sql = "SELECT COALESCE(SUM(charge), 0) FROM order_numbers WHERE charge > 0 AND status = '";
        return context.database.number(sql + status + "'");
    };
    return {.balance = startingBalance - sum("success") - monthsSoFar(context),
        .creditLimit = creditLimit,
        .pending = sum("pending")};
}

qint64 chargeFor(const World &world, const NumberFacts &facts)
{
    return toDollars(world, facts, facts.upfront);
}

} // namespace sandbox
