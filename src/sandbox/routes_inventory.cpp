// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/context.h>
#include <sandbox/holdings.h>
#include <sandbox/inventorycountries.h>
#include <sandbox/routes.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// One line of the inventory: numbers of one kind that share what they are grouped by.
struct Group
{
    QString name{};
    QString state{};
    const Offer *offer = nullptr;

    auto operator<=>(const Group &other) const
    {
        return std::tie(name, state, offer) <=> std::tie(other.name, other.state, other.offer);
    }
};

bool fits(const World &world, const NumberRange &range, const Request &request)
{
    const auto is = [&](QLatin1StringView key, const QString &value) {
        return !request.has(key) || request.value(key) == value;
    };
    const bool isNorthAmerican = !range.area->state.isEmpty() || range.area->country == "US"_L1;
    const QStringList wanted = request.values("filter[features]"_L1);
    const QStringList features = world.features(range);
    return is("filter[phone_number_type]"_L1, range.area->type)
        && is("filter[administrative_area]"_L1, range.area->state)
        && is("filter[npa]"_L1, isNorthAmerican ? range.area->code : QString())
        && is("filter[nxx]"_L1, isNorthAmerican ? range.digits.mid(3) : QString())
        && std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) { return features.contains(one); });
}

QString groupName(const Area &area, const QString &by)
{
    if (by == "locality"_L1)
        return area.place;
    const bool isNorthAmerican = !area.state.isEmpty() || area.country == "US"_L1;
    return by == "npa"_L1 && !isNorthAmerican ? QString() : area.code;
}

QJsonObject groupJson(const Group &group, const QString &by, std::optional<int> count)
{
    const bool isTollFree = group.offer->type == "toll_free"_L1;
    QJsonObject json{
        {u"record_type"_s, u"inventory_coverage_group"_s},
        {u"group"_s, group.name},
        {u"group_type"_s, by},
        {u"coverage_type"_s, u"number"_s},
        {u"number_range"_s, 1},
        {u"number_type"_s, isTollFree ? u"toll-free"_s : u"did"_s},
        {u"phone_number_type"_s, group.offer->type},
        {u"advance_requirements"_s, group.offer->needsGroup},
    };
    if (!group.state.isEmpty())
        json.insert(u"administrative_area"_s, group.state);
    if (count)
        json.insert(u"count"_s, *count);
    return json;
}

Answer listInventory(Context &context, const Request &request, const QStringList &)
{
    const QString country = request.has("filter[country_code]"_L1) ? request.value("filter[country_code]"_L1) : u"US"_s;
    const QString by =
        request.has("filter[groupBy]"_L1) ? request.value("filter[groupBy]"_L1) : u"national_destination_code"_s;
    const bool counted = request.flag("filter[count]"_L1).value_or(false);
    const Holdings holdings = currentHoldings(context);
    std::map<Group, int> groups;
    for (const NumberRange &range : context.world.ranges()) {
        const QString name = groupName(*range.area, by);
        if (range.area->country != country || name.isEmpty() || !fits(context.world, range, request))
            continue;
        int &count = groups[{name, range.area->state, range.offer}];
        count += counted ? countStock(context.world, range, holdings) : 0;
    }
    QJsonArray rows;
    for (const auto &[group, count] : groups)
        rows.append(groupJson(group, by, counted ? std::optional(count) : std::nullopt));
    return Answer::data(rows, QJsonObject{{u"total_results"_s, rows.size()}});
}

} // namespace

QList<Route> inventoryRoutes()
{
    const QStringList features = u"sms mms voice fax emergency"_s.split(u' ');
    const QStringList types = u"local toll_free national mobile landline shared_cost"_s.split(u' ');
    return {
        {.method = "GET",
            .pattern = u"/inventory_coverage"_s,
            .handle = listInventory,
            .query =
                {
                    {"filter[administrative_area]"_L1},
                    {"filter[count]"_L1, QueryKind::Flag},
                    {"filter[country_code]"_L1, QueryKind::Choice, inventoryCountries()},
                    {"filter[features]"_L1, QueryKind::Choices, features},
                    {"filter[groupBy]"_L1, QueryKind::Choice,
                        {u"locality"_s, u"npa"_s, u"national_destination_code"_s}},
                    {"filter[npa]"_L1, QueryKind::Integer},
                    {"filter[nxx]"_L1, QueryKind::Integer},
                    {"filter[phone_number_type]"_L1, QueryKind::Choice, types},
                }},
    };
}

} // namespace sandbox
