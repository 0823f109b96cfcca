// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberjson.h"

#include <sandbox/numbers.h>

using namespace Qt::StringLiterals;

namespace sandbox {

QJsonObject costInformation(const Money &upfront, const Money &monthly)
{
    return {
        {u"upfront_cost"_s, decimal(upfront)},
        {u"monthly_cost"_s, decimal(monthly)},
        {u"currency"_s, upfront.currency},
    };
}

QJsonArray featureList(const QStringList &features)
{
    QJsonArray list;
    for (const QString &feature : features)
        list.append(QJsonObject{{u"name"_s, feature}});
    return list;
}

QJsonArray regionInformation(const Area &area)
{
    QJsonArray regions;
    const auto add = [&](const QString &type, const QString &name) {
        if (!name.isEmpty())
            regions.append(QJsonObject{{u"region_type"_s, type}, {u"region_name"_s, name}});
    };
    add(u"country_code"_s, area.country);
    add(u"state"_s, area.state);
    add(u"rate_center"_s, area.rateCenter);
    add(u"location"_s, area.place);
    return regions;
}

QJsonObject availableNumber(const NumberFacts &facts, bool bestEffort, bool reservedAlready)
{
    return {
        {u"record_type"_s, u"available_phone_number"_s},
        {u"phone_number"_s, e164(facts.number)},
        {u"vanity_format"_s, facts.vanity},
        {u"best_effort"_s, bestEffort},
        {u"quickship"_s, facts.quickship},
        {u"reservable"_s, facts.reservable && !reservedAlready},
        {u"region_information"_s, regionInformation(*facts.area)},
        {u"cost_information"_s, costInformation(facts.upfront, facts.monthly)},
        {u"features"_s, featureList(facts.features)},
    };
}

QJsonObject availableBlock(const NumberFacts &first, int range)
{
    const Money upfront{first.offer->upfront.micros * range, first.offer->upfront.currency};
    const Money monthly{first.offer->monthly.micros * range, first.offer->monthly.currency};
    return {
        {u"record_type"_s, u"available_phone_number_block"_s},
        {u"phone_number"_s, e164(first.number)},
        {u"range"_s, range},
        {u"region_information"_s, regionInformation(*first.area)},
        {u"cost_information"_s, costInformation(upfront, monthly)},
        {u"features"_s, featureList(first.features)},
    };
}

QString localityOf(const World &world, const Area &area)
{
    return area.place.isEmpty() ? world.catalogue().country(area.country)->name.toUpper() : area.place;
}

} // namespace sandbox
