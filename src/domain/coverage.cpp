// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include <core/describe.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<NumberType, TypeCoverage CountryCoverage::*> coveredTypes[] = {
    {NumberType::Local, &CountryCoverage::local},
    {NumberType::Mobile, &CountryCoverage::mobile},
    {NumberType::National, &CountryCoverage::national},
    {NumberType::SharedCost, &CountryCoverage::sharedCost},
    {NumberType::TollFree, &CountryCoverage::tollFree},
};

} // namespace

std::span<const EnumName<StockGroup>> names(StockGroup)
{
    static constexpr EnumName<StockGroup> table[] = {
        {StockGroup::Locality, "locality"_L1},
        {StockGroup::Npa, "npa"_L1},
        {StockGroup::NationalDestinationCode, "national_destination_code"_L1},
    };
    return table;
}

// What cannot be read stays unsaid: "not reservable" would be more than the answer says.
template <>
struct CodecOf<TypeCoverage>
{
    static void read(JsonValue json, TypeCoverage &value, Drift &drift)
    {
        if (json.type() != JsonValue::Type::Object)
            return drift.report("no object");
        const JsonValue features = json["features"];
        drift.enter("features");
        if (!features.isNothing())
            CodecOf<QStringList>::read(features, value.features, drift);
        drift.leave();
        const JsonValue reservable = json["reservable"];
        value.reservable = reservable.boolean();
        drift.enter("reservable");
        if (!reservable.isNothing() && !value.reservable)
            drift.report("no boolean");
        drift.leave();
    }
    static QJsonValue write(const TypeCoverage &) { return QJsonValue::Undefined; } // never sent
};

// clang-format off
const Schema CountryCoverage::schema = Describe<CountryCoverage>()
    ("code",               &CountryCoverage::code)
    ("region",             &CountryCoverage::region)
    ("features",           &CountryCoverage::features)
    ("phone_number_type",  &CountryCoverage::types)
    ("numbers",            &CountryCoverage::numbers)
    ("inventory_coverage", &CountryCoverage::inventoryCoverage)
    ("quickship",          &CountryCoverage::quickship)
    ("reservable",         &CountryCoverage::reservable)
    ("local",              &CountryCoverage::local)
    ("mobile",             &CountryCoverage::mobile)
    ("national",           &CountryCoverage::national)
    ("shared_cost",        &CountryCoverage::sharedCost)
    ("toll_free",          &CountryCoverage::tollFree);

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

QStringList CountryCoverage::featuresOf(const OpenEnum<NumberType> &type) const
{
    QStringList any = features;
    for (const auto &[covered, member] : coveredTypes) {
        const QStringList &own = (this->*member).features;
        if (type == covered && !own.isEmpty())
            return own;
        any += own;
    }
    if (!type.isAbsent())
        return features;
    any.removeDuplicates();
    return any;
}

bool CountryCoverage::isReservable(const OpenEnum<NumberType> &type) const
{
    bool any = reservable;
    for (const auto &[covered, member] : coveredTypes) {
        const std::optional<bool> own = (this->*member).reservable;
        if (type == covered && own)
            return *own;
        any = any || own.value_or(false);
    }
    return type.isAbsent() ? any : reservable;
}
