// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/groups.h>
#include <sandbox/listing.h>
#include <sandbox/orderjson.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer listOrderNumbers(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("s.country", request, "filter[country_code]"_L1);
    return answerPage(context.database,
        {orderNumberColumns, orderNumberTables, conditions, "n.position DESC", "n.position"}, request.page,
        [&](const Statement &row) { return orderNumber(context, row); });
}

using Telling = QJsonObject (*)(Context &, const Statement &);

Answer answerNumber(Context &context, const QString &id, Telling telling = orderNumber)
{
    auto row =
        context.database.query("SELECT " + orderNumberColumns + " FROM " + orderNumberTables + " WHERE n.id = ?", id);
    return row.next() ? Answer::data(telling(context, row)) : notFound(u"number order phone number"_s);
}

Answer readOrderNumber(Context &context, const Request &, const QStringList &parts)
{
    return answerNumber(context, parts.first());
}

Answer changeOrderNumber(Context &context, const Request &request, const QStringList &parts)
{
    const QList<Paper> papers = papersOf(context, Scope::Number, parts.first());
    QList<Problem> problems;
    const QList<GivenValue> given = readValues(request.json, problems);
    if (problems.isEmpty() && !given.isEmpty() && !papers.isEmpty())
        problems = giveValues(context, papers, given, context.clock.now());
    return problems.isEmpty() ? answerNumber(context, parts.first()) : Answer::errors(422, problems);
}

Answer assignGroup(Context &context, const Request &request, const QStringList &parts)
{
    const QList<Paper> papers = papersOf(context, Scope::Number, parts.first());
    const QList<Problem> problems = papers.isEmpty() ? QList<Problem>() : assignGroup(context, request.json, papers);
    return problems.isEmpty() ? answerNumber(context, parts.first(), orderNumberOfGroup)
                              : Answer::errors(422, problems);
}

} // namespace

QList<Route> orderNumberRoutes()
{
    const QString one = u"/number_order_phone_numbers/{id}"_s;
    return {
        {.method = "GET",
            .pattern = u"/number_order_phone_numbers"_s,
            .handle = listOrderNumbers,
            .query = {{"filter[country_code]"_L1}},
            .paging = Paging::Standard},
        {.method = "GET", .pattern = one, .handle = readOrderNumber},
        {.method = "PATCH", .pattern = one, .handle = changeOrderNumber},
        {.method = "POST", .pattern = one + u"/requirement_group"_s, .handle = assignGroup},
    };
}

} // namespace sandbox
