// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/listing.h>
#include <sandbox/numbers.h>
#include <sandbox/reservations.h>
#include <sandbox/routes.h>
#include <sandbox/rules.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer listReservations(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("customer_reference", request, "filter[customer_reference]"_L1);
    conditions.equal("status", request, "filter[status]"_L1);
    conditions.time("created_at", request, "filter[created_at]"_L1);
    constexpr auto numberKey = "filter[phone_numbers.phone_number]"_L1;
    if (request.has(numberKey))
        conditions.add("position IN (SELECT reservation FROM reserved_numbers WHERE number = ?)",
            {fromQuery(request.value(numberKey))});
    const Listing listing{"position", "reservations", conditions, "position DESC"};
    return answerPage(context.database, listing, request.page,
        [&](const Statement &row) { return reservationJson(context, row.number(0)); });
}

Answer createReservation(Context &context, const Request &request, const QStringList &)
{
    NumberList wanted = readNumbers(request.json, rules::numbersPerReservation);
    const QString reference = readText(request.json, "customer_reference"_L1, wanted.problems);
    if (!wanted.problems.isEmpty())
        return Answer::errors(422, wanted.problems);
    return Answer::data(reserve(context, reference, wanted.numbers));
}

// 0 when there is none.
qint64 positionOf(Context &context, const QString &id)
{
    return context.database.number("SELECT position FROM reservations WHERE id = ?", id);
}

Answer readReservation(Context &context, const Request &, const QStringList &parts)
{
    const qint64 position = positionOf(context, parts.first());
    return position == 0 ? notFound(u"reservation"_s) : Answer::data(reservationJson(context, position));
}

Answer extendReservation(Context &context, const Request &, const QStringList &parts)
{
    const qint64 position = positionOf(context, parts.first());
    if (position == 0)
        return notFound(u"reservation"_s);
    const qint64 now = context.clock.now();
    const qint64 extended =
        context.database.run("UPDATE reserved_numbers SET expired_at = expired_at + ?, updated_at = ?"
                             " WHERE reservation = ? AND expired_at > ?",
            rules::reservation, now, position, now);
    if (extended == 0)
        return Answer::error(422, {.code = 10015, .detail = u"The reservation has expired."_s});
    context.database.run("UPDATE reservations SET updated_at = ? WHERE position = ?", now, position);
    return Answer::data(reservationJson(context, position));
}

} // namespace

QList<Route> reservationRoutes()
{
    return {
        {.method = "GET",
            .pattern = u"/number_reservations"_s,
            .handle = listReservations,
            .query =
                {
                    {"filter[created_at][gt]"_L1, QueryKind::Time},
                    {"filter[created_at][lt]"_L1, QueryKind::Time},
                    {"filter[customer_reference]"_L1},
                    {"filter[phone_numbers.phone_number]"_L1},
                    {"filter[status]"_L1},
                },
            .paging = Paging::Standard},
        {.method = "POST", .pattern = u"/number_reservations"_s, .handle = createReservation},
        {.method = "GET", .pattern = u"/number_reservations/{id}"_s, .handle = readReservation},
        {.method = "POST", .pattern = u"/number_reservations/{id}/actions/extend"_s, .handle = extendReservation},
    };
}

} // namespace sandbox
