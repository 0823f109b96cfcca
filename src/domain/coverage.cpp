// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include <core/describe.h>

using namespace Qt::StringLiterals;

std::span<const EnumName<StockGroup>> names(StockGroup)
{
    static constexpr EnumName<StockGroup> table[] = {
        {StockGroup::Locality, "locality"_L1},
        {StockGroup::Npa, "npa"_L1},
        {StockGroup::NationalDestinationCode, "national_destination_code"_L1},
    };
    return table;
}

// clang-format off
const Schema CountryCoverage::schema = Describe<CountryCoverage>()
    ("code",               &CountryCoverage::code)
    ("region",             &CountryCoverage::region)
    ("features",           &CountryCoverage::features)
    ("phone_number_type",  &CountryCoverage::types)
    ("numbers",            &CountryCoverage::numbers)
    ("inventory_coverage", &CountryCoverage::inventoryCoverage)
    ("quickship",          &CountryCoverage::quickship)
    ("reservable",         &CountryCoverage::reservable);

const Schema CountryList::schema = Describe<CountryList>()
    ("data", &CountryList::data);

const Schema StockSearch::schema = Describe<StockSearch>()
    ("filter[country_code]",        &StockSearch::countryCode)
    ("filter[phone_number_type]",   &StockSearch::type)
    ("filter[groupBy]",             &StockSearch::groupBy)
    ("filter[administrative_area]", &StockSearch::administrativeArea)
    ("filter[features]",            &StockSearch::features)
    ("filter[count]",               &StockSearch::count);

const Schema Stock::schema = Describe<Stock>()
    ("group",               &Stock::group)
    ("administrative_area", &Stock::administrativeArea)
    ("phone_number_type",   &Stock::type)
    ("count",               &Stock::count);

template<> const Schema Page<Stock>::schema = Describe<Page<Stock>>()
    ("data", &Page<Stock>::data)
    ("meta", &Page<Stock>::meta);
// clang-format on
