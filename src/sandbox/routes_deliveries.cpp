// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/deliveries.h>
#include <sandbox/listing.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer listDeliveries(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.add("finished_at <= ?", {context.clock.now()});
    conditions.contains("url", request, "filter[attempts][contains]"_L1);
    conditions.contains("event_type || payload", request, "filter[webhook][contains]"_L1);
    conditions.equal("status", request, "filter[status][eq]"_L1);
    conditions.span("started_at", request, "filter[started_at]"_L1);
    conditions.span("finished_at", request, "filter[finished_at]"_L1);
    constexpr auto typeKey = "filter[event_type]"_L1;
    if (request.has(typeKey))
        conditions.oneOf("event_type", request.values(typeKey));
    return answerPage(context.database,
        {deliveryColumns, "webhook_deliveries", conditions, "started_at DESC, position DESC"}, request.page,
        [&](const Statement &row) { return deliveryJson(context, row); });
}

Answer readDelivery(Context &context, const Request &, const QStringList &parts)
{
    auto row = context.database.query(
        "SELECT " + deliveryColumns + " FROM webhook_deliveries WHERE id = ? AND finished_at <= ?", parts.first(),
        context.clock.now());
    return row.next() ? Answer::data(deliveryJson(context, row)) : notFound(u"webhook delivery"_s);
}

} // namespace

QList<Route> webhookDeliveryRoutes()
{
    return {
        {.method = "GET",
            .pattern = u"/webhook_deliveries"_s,
            .handle = listDeliveries,
            .query =
                {
                    {"filter[attempts][contains]"_L1},
                    {"filter[event_type]"_L1, QueryKind::List},
                    {"filter[finished_at][gte]"_L1, QueryKind::Time},
                    {"filter[finished_at][lte]"_L1, QueryKind::Time},
                    {"filter[started_at][gte]"_L1, QueryKind::Time},
                    {"filter[started_at][lte]"_L1, QueryKind::Time},
                    {"filter[status][eq]"_L1, QueryKind::Choice, {u"delivered"_s, u"failed"_s}},
                    {"filter[webhook][contains]"_L1},
                },
            .paging = Paging::Standard},
        {.method = "GET", .pattern = u"/webhook_deliveries/{id}"_s, .handle = readDelivery},
    };
}

} // namespace sandbox
