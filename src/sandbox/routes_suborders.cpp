// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/groups.h>
#include <sandbox/listing.h>
#include <sandbox/orderjson.h>
#include <sandbox/orderprogress.h>
#include <sandbox/routes.h>
#include <sandbox/searchquery.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto includeNumbers = "filter[include_phone_numbers]"_L1;

Answer listSubOrders(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("s.country", request, "filter[country_code]"_L1);
    conditions.equal("o.id", request, "filter[order_request_id]"_L1);
    conditions.equal("s.type", request, "filter[phone_number_type]"_L1);
    conditions.equal("CAST(s.numbers AS TEXT)", request, "filter[phone_numbers_count]"_L1);
    conditions.equal("s.status", request, "filter[status]"_L1);
    const bool withNumbers = request.flag(includeNumbers).value_or(false);
    return answerPage(context.database, {subOrderColumns, subOrderTables, conditions, "s.position DESC", "s.position"},
        request.page, [&](const Statement &row) { return subOrder(context, row, withNumbers); });
}

Answer answerSubOrder(Context &context, const QString &id, bool withNumbers)
{
    auto row = context.database.query("SELECT " + subOrderColumns + " FROM " + subOrderTables + " WHERE s.id = ?", id);
    if (!row.next())
        return notFound(u"sub number order"_s);
    return Answer::data(subOrder(context, row, withNumbers));
}

Answer readSubOrder(Context &context, const Request &request, const QStringList &parts)
{
    return answerSubOrder(context, parts.first(), request.flag(includeNumbers).value_or(false));
}

Answer changeSubOrder(Context &context, const Request &request, const QStringList &parts)
{
    const QList<Paper> papers = papersOf(context, Scope::SubOrder, parts.first());
    if (papers.isEmpty())
        return notFound(u"sub number order"_s);
    QList<Problem> problems;
    const QList<GivenValue> given = readValues(request.json, problems);
    if (problems.isEmpty() && !given.isEmpty())
        problems = giveValues(context, papers, given, context.clock.now());
    return problems.isEmpty() ? answerSubOrder(context, parts.first(), false) : Answer::errors(422, problems);
}

Answer cancelSubOrder(Context &context, const Request &, const QStringList &parts)
{
    const QList<Paper> papers = papersOf(context, Scope::SubOrder, parts.first());
    if (papers.isEmpty())
        return notFound(u"sub number order"_s);
    if (std::none_of(papers.begin(), papers.end(), [](const Paper &paper) { return paper.isPending; }))
        return Answer::error(422, {.code = 10015, .detail = u"Only a pending order can be cancelled."_s});
    cancelSubOrder(context, papers.first().subOrder, context.clock.now());
    return answerSubOrder(context, parts.first(), false);
}

Answer assignGroup(Context &context, const Request &request, const QStringList &parts)
{
    const QList<Paper> papers = papersOf(context, Scope::SubOrder, parts.first());
    if (papers.isEmpty())
        return notFound(u"sub number order"_s);
    const QList<Problem> problems = assignGroup(context, request.json, papers);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    auto row = context.database.query(
        "SELECT " + subOrderColumns + " FROM " + subOrderTables + " WHERE s.id = ?", parts.first());
    row.next();
    return Answer::data(subOrderOfGroup(context, row));
}

} // namespace

QList<Route> subOrderRoutes()
{
    const QString one = u"/sub_number_orders/{id}"_s;
    return {
        {.method = "GET",
            .pattern = u"/sub_number_orders"_s,
            .handle = listSubOrders,
            .query =
                {
                    {"filter[country_code]"_L1},
                    {includeNumbers, QueryKind::Flag},
                    {"filter[order_request_id]"_L1},
                    numberTypeKey(),
                    {"filter[phone_numbers_count]"_L1, QueryKind::Integer},
                    {"filter[status]"_L1},
                },
            .paging = Paging::Standard},
        {.method = "GET", .pattern = one, .handle = readSubOrder, .query = {{includeNumbers, QueryKind::Flag}}},
        {.method = "PATCH", .pattern = one, .handle = changeSubOrder},
        {.method = "PATCH", .pattern = one + u"/cancel"_s, .handle = cancelSubOrder},
        {.method = "POST", .pattern = one + u"/requirement_group"_s, .handle = assignGroup},
    };
}

} // namespace sandbox
