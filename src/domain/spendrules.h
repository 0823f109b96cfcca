// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <core/openenum.h>
#include <core/schema.h>

// What an account may spend: rules as data, the operator's own. All amounts are in millionths of a currency. Days and
// months are the server's, in UTC.

enum class SpendSpan { Order, Day, Month };
std::span<const EnumName<SpendSpan>> names(SpendSpan);

// At most so much in one order, a day or a month. What is nothing is not limited.
struct SpendLimit
{
    OpenEnum<SpendSpan> span{};
    QString country{}; // ISO 3166; empty: all countries together
    QString currency{}; // of the amounts, ISO 4217; empty: any currency, each by itself
    std::optional<qint64> numbers{};
    std::optional<qint64> upfront{};
    std::optional<qint64> monthly{}; // of what is newly bought

    bool operator==(const SpendLimit &) const = default;

    static const Schema schema;
};

struct SpendRules
{
    QList<SpendLimit> limits{};
    QStringList countries{}; // where numbers may be bought, ISO 3166; empty: everywhere
    qint64 unknownUpfront = 0; // what a number counts whose price nobody stated, in the order's currency
    qint64 unknownMonthly = 0;
    QString unknownCurrency{}; // of an order in which no price is known
    qint64 typedFromNumbers = 0; // from so many on, the count has to be typed before buying
    qint64 typedFromAmount = 0; // or from so much of any currency, now or each month

    bool operator==(const SpendRules &) const = default;

    static SpendRules safe(); // until the operator says otherwise
    static const Schema schema;
};

// What some numbers of one country cost in one currency, never below 0.
struct Spend
{
    QString country{};
    QString currency{};
    qint64 numbers = 0;
    qint64 upfront = 0;
    qint64 monthly = 0;
};

// Which rule an order would break, and by what.
struct SpendExcess
{
    enum class What { Country, Numbers, Upfront, Monthly };

    What what = What::Country;
    SpendLimit limit{}; // of all but Country
    QString country{}; // of Country: where nothing may be bought
    QString currency{}; // of amounts
    qint64 would = 0; // with this order
    qint64 allowed = 0;
};

// today, month: what was bought before, or may have been.
std::optional<SpendExcess> firstExcess(
    const SpendRules &rules, const QList<Spend> &order, const QList<Spend> &today, const QList<Spend> &month);

// Whether the count has to be typed before this is bought.
bool needsTypedCount(const SpendRules &rules, const QList<Spend> &order);
