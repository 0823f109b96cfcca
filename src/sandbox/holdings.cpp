// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdings.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/rules.h>

namespace sandbox {

Holdings currentHoldings(Context &context)
{
    Holdings holdings;
    holdings.gone = [&context](const NumberRange &range) {
        QList<qint64> numbers;
        auto found = context.database.query(
            "SELECT number FROM gone WHERE number BETWEEN ? AND ?", range.first, range.first + LineSet::size - 1);
        while (found.next())
            numbers.append(found.number(0));
        return numbers;
    };
    auto reserved =
        context.database.query("SELECT number FROM reserved_numbers WHERE expired_at > ?", context.clock.now());
    while (reserved.next())
        holdings.reserved.insert(reserved.number(0));
    return holdings;
}

bool isGone(Context &context, qint64 number)
{
    return context.database.query("SELECT 1 FROM gone WHERE number = ?", number).next();
}

bool isReserved(Context &context, qint64 number)
{
    return context.database
        .query("SELECT 1 FROM reserved_numbers WHERE number = ? AND expired_at > ?", number, context.clock.now())
        .next();
}

bool wasFound(Context &context, qint64 number)
{
    return context.database
        .query("SELECT 1 FROM searched WHERE number = ? AND at > ?", number, context.clock.now() - rules::searchMark)
        .next();
}

void take(Context &context, qint64 number)
{
    context.database.run("INSERT OR IGNORE INTO gone (number) VALUES (?)", number);
}

void putBack(Context &context, qint64 number)
{
    context.database.run("DELETE FROM gone WHERE number = ?", number);
}

} // namespace sandbox
