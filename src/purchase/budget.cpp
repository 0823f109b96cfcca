// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget.h"

#include <core/phone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostKept = 1'000'000'000'000'000; // more than any limit, and sums of it fit

// A provider's negative price gives nobody more to spend.
qint64 countedAs(const std::optional<Money> &price, qint64 unknown)
{
    return std::max<qint64>(0, price ? price->micros : unknown);
}

qint64 plus(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

QString currencyOf(const Cost &cost, const SpendRules &rules)
{
    if (cost.upfront)
        return cost.upfront->currency;
    return cost.monthly ? cost.monthly->currency : rules.unknownCurrency;
}

// A clock that was set back opens no new day. One that was years ahead once does not close all days until then.
QString dayOf(Database &journal, const QString &account, const QDateTime &now)
{
    constexpr int believedDays = 31;
    const QDate date = now.toUTC().date();
    const QString today = date.toString(Qt::ISODate);
    auto row = journal.query("SELECT max(day) FROM budget WHERE account = ? AND day <= ?", account,
        date.addDays(believedDays).toString(Qt::ISODate));
    return row.next() ? std::max(today, row.text(0)) : today;
}

// Days are texts that sort as they follow each other; "2026-03" comes before all days of March. First by what the index
// is sorted by: then little is left to be sorted.
QList<Spend> spentSince(Database &journal, const QString &account, const QString &day)
{
    QList<Spend> spends;
    auto row = journal.query("SELECT country, currency, sum(n), sum(u), sum(m) FROM"
                             " (SELECT country, currency, sum(numbers) AS n, sum(upfront_u) AS u, sum(monthly_u) AS m"
                             " FROM budget WHERE account = ? AND day >= ? AND state <> 'released'"
                             " GROUP BY day, state, country, currency) GROUP BY country, currency",
        account, day);
    while (row.next())
        spends.append({row.text(0), row.text(1), row.number(2), row.number(3), row.number(4)});
    return spends;
}

} // namespace

QList<Spend> budget::spendOf(const QList<PricedNumber> &numbers, const SpendRules &rules)
{
    QList<Spend> spends;
    for (const PricedNumber &number : numbers) {
        const QString country = phone::region(number.phoneNumber);
        const QString currency = currencyOf(number.cost, rules);
        auto line = std::ranges::find_if(
            spends, [&](const Spend &spend) { return spend.country == country && spend.currency == currency; });
        if (line == spends.end())
            line = spends.insert(spends.end(), {country, currency});
        ++line->numbers;
        line->upfront = plus(line->upfront, countedAs(number.cost.upfront, rules.unknownUpfront));
        line->monthly = plus(line->monthly, countedAs(number.cost.monthly, rules.unknownMonthly));
    }
    return spends;
}

std::optional<SpendExcess> budget::excess(
    Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    const QString &account = order.payer.account;
    const QString today = dayOf(journal, account, now);
    const auto spent = [&](const QString &since) {
        return rules.limits.isEmpty() ? QList<Spend>() : spentSince(journal, account, since);
    };
    return firstExcess(rules, spendOf(order.numbers, rules), spent(today), spent(today.left(7)));
}

void budget::reserve(
    Database &journal, qint64 id, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    const QString day = dayOf(journal, order.payer.account, now);
    for (const Spend &spend : spendOf(order.numbers, rules)) {
        journal.run(
            "INSERT INTO budget(intent_id, country, currency, account, day, numbers, upfront_u, monthly_u, state)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, 'reserved')",
            id, spend.country, spend.currency, order.payer.account, day, spend.numbers,
            std::min(spend.upfront, mostKept), std::min(spend.monthly, mostKept));
    }
}

void budget::moveTo(Database &journal, qint64 id, Budget state)
{
    journal.run("UPDATE budget SET state = ? WHERE intent_id = ?", QString::fromLatin1(nameOf(state)), id);
}
