// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <domain/numbertype.h>
#include <domain/page.h>

#include <optional>

// Search for numbers that can be bought (fact sheet 2.2).

enum class RegionType { CountryCode, RateCenter, State, Location };
std::span<const EnumName<RegionType>> names(RegionType);

struct Region
{
    QString name{};
    OpenEnum<RegionType> type{};

    bool operator==(const Region &) const = default;

    static const Schema schema;
};

struct Feature
{
    QString name{}; // sms, mms, voice, fax, emergency, hd_voice, international_sms, local_calling, …

    bool operator==(const Feature &) const = default;

    static const Schema schema;
};

struct AvailableNumber
{
    QString phoneNumber{}; // E.164; the key
    OpenEnum<NumberType> type{}; // not in the answer: the search knows what it asked for (fact sheet 4.C)
    Cost cost{};
    QList<Feature> features{};
    QList<Region> regions{};
    QString vanityFormat{};
    bool bestEffort = false; // an inexact match
    bool quickship = false;
    bool reservable = false;

    QStringList featureNames() const;
    QString region(RegionType type) const; // empty when not given
    QString place() const; // "Chicago, IL"

    bool operator==(const AvailableNumber &) const = default;

    static const Schema schema;
};

// The filters of a search; what is null or nothing is not sent. Patterns are digits of the national number.
struct NumberSearch
{
    QString countryCode{}; // ISO 3166; required
    OpenEnum<NumberType> type{};
    QStringList features{};
    QString nationalDestinationCode{};
    QString locality{};
    QString administrativeArea{}; // state or province, US and CA only
    QString rateCenter{};
    QString startsWith{}; // after the area code, if that is given too
    QString contains{};
    QString endsWith{};
    std::optional<qint64> consecutive{};
    std::optional<qint64> limit{}; // 1..250; always sent
    std::optional<bool> bestEffort{};
    std::optional<bool> quickship{};
    std::optional<bool> reservable{};
    std::optional<bool> excludeHeld{};
    std::optional<bool> onlyReserved{};

    bool operator==(const NumberSearch &) const = default;

    static const Schema schema;
};

template <>
const Schema Page<AvailableNumber>::schema;
