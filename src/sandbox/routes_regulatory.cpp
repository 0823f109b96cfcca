// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/context.h>
#include <sandbox/groups.h>
#include <sandbox/numbers.h>
#include <sandbox/requirementjson.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto numberKey = "filter[phone_number]"_L1;

Answer refused(int status, int code, const QString &detail, QLatin1StringView key)
{
    return Answer::error(status, {.code = code, .detail = detail, .parameter = QString(key)});
}

Answer byNumber(Context &context, const Request &request, const QStringList &)
{
    const QStringList numbers = request.values(numberKey);
    if (numbers.isEmpty())
        return refused(400, 10004, u"At least one number is needed."_s, numberKey);
    QJsonArray rows;
    for (const QString &text : numbers) {
        const qint64 number = fromQuery(text);
        if (number == 0)
            return refused(422, 10016, u"%1 is no number in +E.164 form."_s.arg(text), numberKey);
        const auto facts = context.world.facts(number);
        if (!facts)
            return refused(422, 10002, u"%1 is no number of this provider."_s.arg(text), numberKey);
        rows.append(requirementsOfNumber(context.world.rulebook(), *facts));
    }
    QJsonArray page;
    for (qint64 i = request.page.offset(); i < qMin<qint64>(request.page.offset() + request.page.size, rows.size());
         ++i)
        page.append(rows.at(i));
    return Answer::page(page, request.page, rows.size());
}

Answer byCountry(Context &context, const Request &request, const QStringList &)
{
    QString country = request.value("filter[country_code]"_L1);
    QString type = request.value("filter[phone_number_type]"_L1);
    constexpr auto groupKey = "filter[requirement_group_id]"_L1;
    if (request.has(groupKey)) {
        const auto group = groupOf(context, "id = ?", request.value(groupKey));
        if (!group)
            return refused(422, 10017, u"There is no such requirement group."_s, groupKey);
        country = group->asked->offer->country;
        type = group->asked->offer->type;
    }
    if (request.has(numberKey)) {
        const auto facts = context.world.facts(fromQuery(request.value(numberKey)));
        if (!facts)
            return refused(422, 10002, u"This is no number of this provider."_s, numberKey);
        country = facts->offer->country;
        type = facts->offer->type;
    }
    constexpr auto actionKey = "filter[action]"_L1;
    const QString action = request.has(actionKey) ? request.value(actionKey) : u"ordering"_s;
    QJsonArray rows;
    for (const Offer &offer : context.world.catalogue().offers()) {
        const bool fits = (country.isEmpty() || offer.country == country) && (type.isEmpty() || offer.type == type);
        if (fits)
            rows.append(regulatoryRequirements(context.world.rulebook(), offer, action));
    }
    return Answer::data(rows);
}

} // namespace

QList<Route> regulatoryRoutes()
{
    const QStringList types = u"local toll_free mobile national shared_cost"_s.split(u' ');
    const Route byNumbers{.method = "GET",
        .handle = byNumber,
        .query = {{numberKey, QueryKind::List}},
        .paging = Paging::Standard,
        .pageSize = 250};
    QList<Route> routes{
        {.method = "GET",
            .pattern = u"/regulatory_requirements"_s,
            .handle = byCountry,
            .query =
                {
                    {"filter[action]"_L1, QueryKind::Choice, {u"ordering"_s, u"porting"_s, u"action"_s}},
                    {"filter[country_code]"_L1},
                    {numberKey},
                    {"filter[phone_number_type]"_L1, QueryKind::Choice, types},
                    {"filter[requirement_group_id]"_L1},
                }},
    };
    // The reference and the merged description spell this path differently.
    for (const QString &path :
        {u"/phone_numbers_regulatory_requirements"_s, u"/phone_numbers/regulatory_requirements"_s}) {
        routes.append(byNumbers);
        routes.last().pattern = path;
    }
    return routes;
}

} // namespace sandbox
