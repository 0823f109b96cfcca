// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchquery.h"

#include <sandbox/rules.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int usualSearch = 20;

// The guides and the reference spell the three pattern filters differently.
QString pattern(const Request &request, QLatin1StringView reference, QLatin1StringView guide)
{
    return request.has(reference) ? request.value(reference) : request.value(guide);
}

struct PlaceKey
{
    QString NumberFilter::*member;
    QLatin1StringView key;
};
constexpr PlaceKey placeKeys[] = {
    {&NumberFilter::type, "filter[phone_number_type]"_L1},
    {&NumberFilter::state, "filter[administrative_area]"_L1},
    {&NumberFilter::areaCode, "filter[national_destination_code]"_L1},
    {&NumberFilter::rateCenter, "filter[rate_center]"_L1},
    {&NumberFilter::locality, "filter[locality]"_L1},
};

// The first of the filters, from the widest to the narrowest, with which no area is left.
QString leavesNothing(const World &world, const NumberFilter &filter)
{
    NumberFilter wider{.country = filter.country};
    QLatin1StringView key = "filter[country_code]"_L1;
    for (const PlaceKey &place : placeKeys) {
        if (coveredAreas(world, wider).isEmpty())
            break;
        wider.*place.member = filter.*place.member;
        key = place.key;
    }
    return key;
}

} // namespace

NumberFilter readSearch(const Request &request)
{
    const auto number = [&](QLatin1StringView key, int usual) {
        return request.has(key) ? int(qMin(request.value(key).toLongLong(), qint64(LineSet::size))) : usual;
    };
    const auto flag = [&](QLatin1StringView key) { return request.flag(key).value_or(false); };
    NumberFilter filter{
        .country = request.value("filter[country_code]"_L1),
        .type = request.value("filter[phone_number_type]"_L1),
        .areaCode = request.value("filter[national_destination_code]"_L1),
        .locality = request.value("filter[locality]"_L1),
        .rateCenter = request.value("filter[rate_center]"_L1),
        .state = request.value("filter[administrative_area]"_L1),
        .features = request.values("filter[features]"_L1),
        .quickship = flag("filter[quickship]"_L1),
        .reservable = flag("filter[reservable]"_L1),
        .excludeHeld = flag("filter[exclude_held_numbers]"_L1),
        .onlyReserved = flag("filter[only_reserved_numbers]"_L1),
        .bestEffort = flag("filter[best_effort]"_L1),
        .consecutive = number("filter[consecutive]"_L1, 0),
        .limit = qMin(number("filter[limit]"_L1, usualSearch), rules::largestSearch),
    };
    filter.digits = {
        .startsWith = pattern(request, "filter[phone_number][starts_with]"_L1, "filter[starts_with]"_L1),
        .contains = pattern(request, "filter[phone_number][contains]"_L1, "filter[contains]"_L1),
        .endsWith = pattern(request, "filter[phone_number][ends_with]"_L1, "filter[ends_with]"_L1),
        .afterAreaCode = !filter.areaCode.isEmpty(),
    };
    return filter;
}

std::optional<Answer> refuseSearch(const World &world, const NumberFilter &filter)
{
    if (filter.country.isEmpty())
        return Answer::error(
            400, {.code = 10004, .detail = u"A country is needed."_s, .parameter = u"filter[country_code]"_s});
    if (coveredAreas(world, filter).isEmpty())
        return Answer::error(400,
            {.code = 10015,
                .detail = u"There is no coverage for this region."_s,
                .parameter = leavesNothing(world, filter)});
    return {};
}

QJsonObject searchCounts(qsizetype total, qsizetype bestEffort)
{
    return {{u"total_results"_s, total}, {u"best_effort_results"_s, bestEffort}};
}

QueryKey numberTypeKey()
{
    const QStringList types = u"local toll_free mobile national shared_cost"_s.split(u' ');
    return {"filter[phone_number_type]"_L1, QueryKind::Choice, types};
}

} // namespace sandbox
