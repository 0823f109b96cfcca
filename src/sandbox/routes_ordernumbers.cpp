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

Answer list(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("s.country", request, "filter[country_code]"_L1);
    return answerPage(context.database, {orderNumberColumns, orderNumberTables, conditions, "n.position DESC"},
        request.page, [&](const Statement &row) { return orderNumber(context, row); });
}

Answer read(Context &context, const Request &, const QStringList &parts)
{
    auto row = context.database.query(
        "SELECT " + orderNumberColumns + " FROM " + orderNumberTables + " WHERE n.id = ?", parts.first());
    return row.next() ? Answer::data(orderNumber(context, row)) : notFound(u"number order phone number"_s);
}

} // namespace

QList<Route> orderNumberRoutes()
{
    return {
        {.method = "GET",
            .pattern = u"/number_order_phone_numbers"_s,
            .handle = list,
            .query = {{"filter[country_code]"_L1}},
            .paging = Paging::Standard},
        {.method = "GET", .pattern = u"/number_order_phone_numbers/{id}"_s, .handle = read},
    };
}

} // namespace sandbox
