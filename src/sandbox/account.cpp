// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <sandbox/context.h>
#include <sandbox/database.h>

namespace sandbox {

namespace {

constexpr qint64 startingBalance = 1'204'110'000;
constexpr qint64 creditLimit = 10'000'000'000;
constexpr qint64 unit = 1'000'000;

} // namespace

Balance currentBalance(Context &context)
{
    const auto sum = [&](const char *status) {
        const QByteArray sql = "SELECT COALESCE(SUM(charge), 0) FROM order_numbers WHERE status = '";
        return context.database.number(sql + status + "'");
    };
    return {.balance = startingBalance - sum("success"), .creditLimit = creditLimit, .pending = sum("pending")};
}

qint64 chargeFor(const World &world, const NumberFacts &facts)
{
    const qint64 rate = world.catalogue().country(facts.area->country)->usdMicros;
    const qint64 micros = (facts.upfront.micros + facts.monthly.micros) * rate / unit;
    constexpr qint64 cent = unit / 100;
    return (micros + cent / 2) / cent * cent;
}

} // namespace sandbox
