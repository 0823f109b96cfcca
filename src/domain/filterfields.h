// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/availablenumber.h>
#include <domain/coverage.h>

#include <variant>

// The filters of a search, as data. To add one, add a line to the table in the .cpp: the panel, the stored searches and
// the rules all read it.

enum class FilterKind {
    Country,
    Type,
    Feature, // one of the check boxes under "Features"
    AreaCode, // digits, completed from what is in stock
    City, // text, completed from what is in stock
    State,
    Text, // as it is typed
    Digits,
    Count, // whole number within `range`
    Check,
};

// Where a filter's value lives in the search. A name alone is a feature.
using FilterMember = std::variant<QString NumberSearch::*, OpenEnum<NumberType> NumberSearch::*,
    std::optional<qint64> NumberSearch::*, std::optional<bool> NumberSearch::*, QLatin1StringView>;

// The country and the type that the other filters depend on.
struct FilterContext
{
    CountryCoverage country{};
    OpenEnum<NumberType> type{};
};

struct CountRange
{
    qint64 least = 0;
    qint64 most = 0;
    bool mayBeOff = false; // 0 stands for "not asked for"
};

struct FilterField
{
    QLatin1StringView key; // for stored searches; never shown
    FilterKind kind;
    FilterMember member;
    const char *label; // in context "Filters"
    const char *accessibleName;
    const char *placeholder; // nullptr: none
    QString (*whyNot)(const FilterContext &); // nullptr: always usable
    CountRange range{};
    QLatin1StringView opposite{}; // key of the check that goes off when this one goes on
    bool isRare = false; // out of sight until it is wanted
};

const QList<FilterField> &filterFields();
const FilterField &filterField(QLatin1StringView key);
