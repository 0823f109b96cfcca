// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numbertype.h>
#include <domain/page.h>

#include <QMap>

#include <optional>

// What each country sells, and how much of it is in stock (fact sheet 2.1).

// What one type of a country's numbers has. What is not said, or cannot be read, is as for the country as a whole.
struct TypeCoverage
{
    QStringList features{};
    std::optional<bool> reservable{};
};

struct CountryCoverage
{
    QString code{}; // ISO 3166
    QString region{};
    QStringList features{};
    QList<OpenEnum<NumberType>> types{}; // may repeat a value
    bool numbers = false; // false: nothing is sold there
    bool inventoryCoverage = false; // stock per area code and city can be asked
    bool quickship = false;
    bool reservable = false;
    TypeCoverage local{};
    TypeCoverage mobile{};
    TypeCoverage national{};
    TypeCoverage sharedCost{};
    TypeCoverage tollFree{};

    // Of any type, if it is absent. No features: nothing is said of them.
    QStringList featuresOf(const OpenEnum<NumberType> &type) const;
    bool isReservable(const OpenEnum<NumberType> &type) const;

    static const Schema schema;
};

// {"data": {"Germany": {…}, …}}: not an array, no pages.
struct CountryList
{
    QMap<QString, CountryCoverage> data{}; // by English country name

    static const Schema schema;
};

enum class StockGroup { Locality, Npa, NationalDestinationCode };
std::span<const EnumName<StockGroup>> names(StockGroup);

struct StockSearch
{
    QString countryCode{};
    OpenEnum<NumberType> type{};
    OpenEnum<StockGroup> groupBy{};
    QString administrativeArea{};
    QStringList features{};
    std::optional<bool> count{};

    static const Schema schema;
};

struct Stock
{
    QString group{}; // the area code or place
    QString administrativeArea{};
    OpenEnum<NumberType> type{};
    qint64 count = 0;

    static const Schema schema;
};

template <>
const Schema Page<Stock>::schema;
