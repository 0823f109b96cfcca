// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/context.h>
#include <sandbox/listing.h>
#include <sandbox/orderjson.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto includeNumbers = "filter[include_phone_numbers]"_L1;

Answer list(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("s.country", request, "filter[country_code]"_L1);
    conditions.equal("o.id", request, "filter[order_request_id]"_L1);
    conditions.equal("s.type", request, "filter[phone_number_type]"_L1);
    conditions.equal("CAST(s.numbers AS TEXT)", request, "filter[phone_numbers_count]"_L1);
    conditions.equal("s.status", request, "filter[status]"_L1);
    const bool withNumbers = request.flag(includeNumbers).value_or(false);
    return answerPage(context.database, {subOrderColumns, subOrderTables, conditions, "s.position DESC"}, request.page,
        [&](const Statement &row) { return subOrder(context, row, withNumbers); });
}

Answer read(Context &context, const Request &request, const QStringList &parts)
{
    auto row = context.database.query(
        "SELECT " + subOrderColumns + " FROM " + subOrderTables + " WHERE s.id = ?", parts.first());
    if (!row.next())
        return notFound(u"sub number order"_s);
    return Answer::data(subOrder(context, row, request.flag(includeNumbers).value_or(false)));
}

} // namespace

QList<Route> subOrderRoutes()
{
    return {
        {.method = "GET",
            .pattern = u"/sub_number_orders"_s,
            .handle = list,
            .query =
                {
                    {"filter[country_code]"_L1},
                    {includeNumbers, QueryKind::Flag},
                    {"filter[order_request_id]"_L1},
                    {"filter[phone_number_type]"_L1},
                    {"filter[phone_numbers_count]"_L1, QueryKind::Integer},
                    {"filter[status]"_L1},
                },
            .paging = Paging::Standard},
        {.method = "GET",
            .pattern = u"/sub_number_orders/{id}"_s,
            .handle = read,
            .query = {{includeNumbers, QueryKind::Flag}}},
    };
}

} // namespace sandbox
