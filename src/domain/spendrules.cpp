// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spendrules.h"

#include <core/describe.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unit = 1'000'000;

constexpr EnumName<SpendSpan> spans[] = {
    {SpendSpan::Order, "order"_L1},
    {SpendSpan::Day, "day"_L1},
    {SpendSpan::Month, "month"_L1},
};

// What is too much for 64 bits is more than any limit.
qint64 plus(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

// The sum of what a limit is about. currency: empty for all.
Spend sumOf(const QList<Spend> &spends, const SpendLimit &limit, const QString &currency)
{
    Spend sum;
    for (const Spend &spend : spends) {
        if ((!limit.country.isEmpty() && spend.country != limit.country)
            || (!currency.isEmpty() && spend.currency != currency))
            continue;
        sum.numbers = plus(sum.numbers, spend.numbers);
        sum.upfront = plus(sum.upfront, spend.upfront);
        sum.monthly = plus(sum.monthly, spend.monthly);
    }
    return sum;
}

struct Measure
{
    SpendExcess::What what;
    std::optional<qint64> SpendLimit::*allowed;
    qint64 Spend::*amount;
};

// What an order adds nothing to it can't break, even where the limit was lowered below what was spent before.
std::optional<SpendExcess> excessOf(const SpendLimit &limit, const QString &currency, const Measure &measure,
    const QList<Spend> &order, const QList<Spend> &before)
{
    const auto allowed = limit.*measure.allowed;
    const qint64 adds = sumOf(order, limit, currency).*measure.amount;
    const qint64 would = plus(adds, sumOf(before, limit, currency).*measure.amount);
    if (!allowed || adds == 0 || would <= *allowed)
        return std::nullopt;
    return SpendExcess{measure.what, limit, {}, currency, would, *allowed};
}

// The currencies whose amounts a limit is about.
QStringList currenciesOf(const SpendLimit &limit, const QList<Spend> &order)
{
    if (!limit.currency.isEmpty())
        return {limit.currency};
    QStringList all;
    for (const Spend &spend : order) {
        if (!all.contains(spend.currency))
            all += spend.currency;
    }
    return all;
}

std::optional<SpendExcess> excessOf(const SpendLimit &limit, const QList<Spend> &order, const QList<Spend> &before)
{
    static constexpr Measure count{SpendExcess::What::Numbers, &SpendLimit::numbers, &Spend::numbers};
    static constexpr Measure amounts[] = {
        {SpendExcess::What::Upfront, &SpendLimit::upfront, &Spend::upfront},
        {SpendExcess::What::Monthly, &SpendLimit::monthly, &Spend::monthly},
    };
    if (const auto excess = excessOf(limit, limit.currency, count, order, before))
        return excess;
    for (const QString &currency : currenciesOf(limit, order)) {
        for (const Measure &measure : amounts) {
            if (const auto excess = excessOf(limit, currency, measure, order, before))
                return excess;
        }
    }
    return std::nullopt;
}

} // namespace

std::span<const EnumName<SpendSpan>> names(SpendSpan)
{
    return spans;
}

SpendRules SpendRules::safe()
{
    SpendRules rules;
    rules.limits = {
        {.span = SpendSpan::Order, .numbers = 50, .upfront = 100 * unit, .monthly = 100 * unit},
        {.span = SpendSpan::Day, .numbers = 200, .upfront = 300 * unit, .monthly = 300 * unit},
        {.span = SpendSpan::Month, .numbers = 1000, .upfront = 1000 * unit, .monthly = 1000 * unit},
    };
    rules.unknownUpfront = 10 * unit;
    rules.unknownMonthly = 10 * unit;
    rules.unknownCurrency = u"USD"_s;
    rules.typedFromNumbers = 20;
    rules.typedFromAmount = 50 * unit;
    return rules;
}

std::optional<SpendExcess> firstExcess(
    const SpendRules &rules, const QList<Spend> &order, const QList<Spend> &today, const QList<Spend> &month)
{
    for (const Spend &spend : order) {
        if (!rules.countries.isEmpty() && !rules.countries.contains(spend.country))
            return SpendExcess{.what = SpendExcess::What::Country, .country = spend.country};
    }
    for (const SpendLimit &limit : rules.limits) {
        const QList<Spend> before = limit.span == SpendSpan::Order ? QList<Spend>()
            : limit.span == SpendSpan::Day                         ? today
                                                                   : month;
        if (const auto excess = excessOf(limit, order, before))
            return excess;
    }
    return std::nullopt;
}

bool needsTypedCount(const SpendRules &rules, const QList<Spend> &order)
{
    const SpendLimit all;
    if (sumOf(order, all, {}).numbers >= rules.typedFromNumbers)
        return true;
    return std::ranges::any_of(currenciesOf(all, order), [&](const QString &currency) {
        const Spend sum = sumOf(order, all, currency);
        return sum.upfront >= rules.typedFromAmount || sum.monthly >= rules.typedFromAmount;
    });
}

const Schema SpendLimit::schema = Describe<SpendLimit>()("span", &SpendLimit::span)("country", &SpendLimit::country)(
    "currency", &SpendLimit::currency)("numbers", &SpendLimit::numbers)("upfront_u", &SpendLimit::upfront)(
    "monthly_u", &SpendLimit::monthly);

const Schema SpendRules::schema = Describe<SpendRules>()("limits", &SpendRules::limits)(
    "countries", &SpendRules::countries)("unknown_upfront_u", &SpendRules::unknownUpfront)(
    "unknown_monthly_u", &SpendRules::unknownMonthly)("unknown_currency", &SpendRules::unknownCurrency)(
    "typed_from_numbers", &SpendRules::typedFromNumbers)("typed_from_amount_u", &SpendRules::typedFromAmount);
