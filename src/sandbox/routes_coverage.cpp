// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/context.h>
#include <sandbox/inventorycountries.h>
#include <sandbox/routes.h>
#include <sandbox/world.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject offerJson(const Offer *offer)
{
    if (!offer)
        return {};
    return {
        {u"features"_s, strings(offer->features)},
        {u"full_pstn_replacement"_s, offer->fullPstn},
        {u"international_sms"_s, offer->internationalSms},
        {u"p2p"_s, offer->p2p},
        {u"quickship"_s, offer->quickship},
        {u"reservable"_s, offer->reservable},
    };
}

QJsonObject countryJson(const Catalogue &catalogue, const Country &country)
{
    QJsonObject json{
        {u"code"_s, country.code},
        {u"numbers"_s, country.sells()},
        {u"region"_s, country.region.isEmpty() ? QJsonValue() : QJsonValue(country.region)},
        {u"inventory_coverage"_s, country.sells() && inventoryCountries().contains(country.code)},
    };
    QStringList types;
    QStringList features;
    for (const QString &type : {u"local"_s, u"mobile"_s, u"national"_s, u"shared_cost"_s, u"toll_free"_s}) {
        const Offer *offer = catalogue.offer(country.code, type);
        json.insert(type, offerJson(offer));
        if (offer) {
            types.append(type);
            features += offer->features;
        }
    }
    features.removeDuplicates();
    json.insert(u"phone_number_type"_s, strings(types));
    json.insert(u"features"_s, strings(features));
    for (const QString &flag : {u"international_sms"_s, u"p2p"_s, u"quickship"_s, u"reservable"_s}) {
        json.insert(flag, std::any_of(types.begin(), types.end(), [&](const QString &type) {
            return json.value(type).toObject().value(flag).toBool();
        }));
    }
    return json;
}

Answer listCountries(Context &context, const Request &, const QStringList &)
{
    const Catalogue &catalogue = context.world.catalogue();
    QJsonObject all;
    for (const Country &country : catalogue.countries())
        all.insert(country.name, countryJson(catalogue, country));
    return Answer::data(all);
}

Answer readCountry(Context &context, const Request &, const QStringList &parts)
{
    const Catalogue &catalogue = context.world.catalogue();
    if (const Country *country = catalogue.country(parts.first()))
        return Answer::data(countryJson(catalogue, *country));
    return Answer::error(404, {.code = 10005, .detail = u"There is no such country."_s});
}

} // namespace

QList<Route> coverageRoutes()
{
    return {
        {.method = "GET", .pattern = u"/country_coverage"_s, .handle = listCountries},
        {.method = "GET", .pattern = u"/country_coverage/countries/{country_code}"_s, .handle = readCountry},
    };
}

} // namespace sandbox
