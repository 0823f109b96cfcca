// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "availablenumber.h"

#include <core/describe.h>

#include <QStringList>

using namespace Qt::StringLiterals;

std::span<const EnumName<RegionType>> names(RegionType)
{
    static constexpr EnumName<RegionType> table[] = {
        {RegionType::CountryCode, "country_code"_L1},
        {RegionType::RateCenter, "rate_center"_L1},
        {RegionType::State, "state"_L1},
        {RegionType::Location, "location"_L1},
    };
    return table;
}

// clang-format off
const Schema Region::schema = Describe<Region>()
    ("region_name", &Region::name)
    ("region_type", &Region::type);

const Schema Feature::schema = Describe<Feature>()
    ("name", &Feature::name);

const Schema AvailableNumber::schema = Describe<AvailableNumber>()
    ("phone_number",       &AvailableNumber::phoneNumber, e164Text)
    ("cost_information",   &AvailableNumber::cost)
    ("features",           &AvailableNumber::features)
    ("region_information", &AvailableNumber::regions)
    ("vanity_format",      &AvailableNumber::vanityFormat)
    ("best_effort",        &AvailableNumber::bestEffort)
    ("quickship",          &AvailableNumber::quickship)
    ("reservable",         &AvailableNumber::reservable);

template<> const Schema Page<AvailableNumber>::schema = Describe<Page<AvailableNumber>>()
    ("data", &Page<AvailableNumber>::data)
    ("meta", &Page<AvailableNumber>::meta);

const Schema NumberSearch::schema = Describe<NumberSearch>()
    ("filter[country_code]",              &NumberSearch::countryCode)
    ("filter[phone_number_type]",         &NumberSearch::type)
    ("filter[features]",                  &NumberSearch::features)
    ("filter[national_destination_code]", &NumberSearch::nationalDestinationCode)
    ("filter[locality]",                  &NumberSearch::locality)
    ("filter[administrative_area]",       &NumberSearch::administrativeArea)
    ("filter[rate_center]",               &NumberSearch::rateCenter)
    ("filter[phone_number][starts_with]", &NumberSearch::startsWith)
    ("filter[phone_number][contains]",    &NumberSearch::contains)
    ("filter[phone_number][ends_with]",   &NumberSearch::endsWith)
    ("filter[consecutive]",               &NumberSearch::consecutive)
    ("filter[limit]",                     &NumberSearch::limit)
    ("filter[best_effort]",               &NumberSearch::bestEffort)
    ("filter[quickship]",                 &NumberSearch::quickship)
    ("filter[reservable]",                &NumberSearch::reservable)
    ("filter[exclude_held_numbers]",      &NumberSearch::excludeHeld)
    ("filter[only_reserved_numbers]",     &NumberSearch::onlyReserved);
// clang-format on

QStringList AvailableNumber::featureNames() const
{
    QStringList names;
    for (const Feature &feature : features)
        names += feature.name;
    return names;
}

QString AvailableNumber::region(RegionType wanted) const
{
    for (const Region &region : regions) {
        if (region.type == wanted)
            return region.name;
    }
    return {};
}

QString AvailableNumber::place() const
{
    QStringList parts{
        region(RegionType::Location).isEmpty() ? region(RegionType::RateCenter) : region(RegionType::Location),
        region(RegionType::State)};
    parts.removeAll(QString());
    return parts.isEmpty() ? region(RegionType::CountryCode) : parts.join(u", "_s);
}
