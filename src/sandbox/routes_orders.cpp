// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/listing.h>
#include <sandbox/ordering.h>
#include <sandbox/orderjson.h>
#include <sandbox/papers.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer answerOrder(Context &context, const QByteArray &where, const Value &value)
{
    auto row = context.database.query("SELECT " + orderColumns + " FROM orders WHERE " + where, {value});
    return row.next() ? Answer::data(orderInFull(context, row)) : notFound(u"number order"_s);
}

Answer listOrders(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("status", request, "filter[status]"_L1);
    conditions.equal("customer_reference", request, "filter[customer_reference]"_L1);
    conditions.equal("CAST(numbers AS TEXT)", request, "filter[phone_numbers_count]"_L1);
    conditions.flag("requirements_met", request, "filter[requirements_met]"_L1);
    conditions.time("created_at", request, "filter[created_at]"_L1);
    return answerPage(context.database, {orderColumns, "orders", conditions, "position DESC"}, request.page,
        [&](const Statement &row) { return orderInList(context, row); });
}

Answer createOrder(Context &context, const Request &request, const QStringList &)
{
    const auto read = readOrder(context, request.json);
    if (const auto *refused = std::get_if<Answer>(&read))
        return *refused;
    return answerOrder(context, "position = ?", placeOrder(context, std::get<OrderWish>(read), context.clock.now()));
}

Answer readOrder(Context &context, const Request &, const QStringList &parts)
{
    return answerOrder(context, "id = ?", parts.first());
}

Answer changeOrder(Context &context, const Request &request, const QStringList &parts)
{
    const QList<Paper> papers = papersOf(context, Scope::Order, parts.first());
    if (papers.isEmpty())
        return notFound(u"number order"_s);
    QList<Problem> problems;
    const QString reference = readText(request.json, "customer_reference"_L1, problems);
    const QList<GivenValue> given = readValues(request.json, problems);
    if (problems.isEmpty() && !given.isEmpty())
        problems = giveValues(context, papers, given, context.clock.now());
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (request.json.contains("customer_reference"_L1))
        context.database.run("UPDATE orders SET customer_reference = ?, updated_at = ? WHERE id = ?", reference,
            context.clock.now(), parts.first());
    return answerOrder(context, "id = ?", parts.first());
}

} // namespace

QList<Route> numberOrderRoutes()
{
    return {
        {.method = "GET",
            .pattern = u"/number_orders"_s,
            .handle = listOrders,
            .query =
                {
                    {"filter[created_at][gt]"_L1, QueryKind::Time},
                    {"filter[created_at][lt]"_L1, QueryKind::Time},
                    {"filter[customer_reference]"_L1},
                    {"filter[phone_numbers_count]"_L1, QueryKind::Integer},
                    {"filter[requirements_met]"_L1, QueryKind::Flag},
                    {"filter[status]"_L1},
                },
            .paging = Paging::Standard},
        {.method = "POST", .pattern = u"/number_orders"_s, .handle = createOrder},
        {.method = "GET", .pattern = u"/number_orders/{id}"_s, .handle = readOrder},
        {.method = "PATCH", .pattern = u"/number_orders/{id}"_s, .handle = changeOrder},
    };
}

} // namespace sandbox
