// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/reports.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer answerReport(Context &context, const QByteArray &where, const Value &value, int status)
{
    auto row = context.database.query("SELECT " + reportColumns + " FROM reports WHERE " + where, {value});
    return row.next() ? Answer::data(reportJson(context, row), status) : notFound(u"report"_s);
}

Answer createReport(Context &context, const Request &request, const QStringList &)
{
    QList<Problem> problems;
    QJsonObject filters;
    for (const char *key :
        {"country_code", "created_at_gt", "created_at_lt", "customer_reference", "order_request_id", "status"}) {
        const QLatin1StringView name(key);
        const QString text = readText(request.json, name, problems);
        const QString pointer = u'/' + QString(name);
        if (text.isEmpty())
            continue;
        if (name.startsWith("created_at"_L1) && fromIso(text) < 0)
            problems.append({.code = 10015, .detail = u"This has to be a time in ISO 8601."_s, .pointer = pointer});
        if (name == "status"_L1 && !QStringList{u"pending"_s, u"success"_s, u"failure"_s}.contains(text))
            problems.append(
                {.code = 10032, .detail = u"This has to be one of: pending, success, failure"_s, .pointer = pointer});
        filters.insert(name, text);
    }
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    return answerReport(context, "position = ?", addReport(context, filters, context.clock.now()), 202);
}

Answer readReport(Context &context, const Request &, const QStringList &parts)
{
    return answerReport(context, "id = ?", parts.first(), 200);
}

Answer downloadReport(Context &context, const Request &, const QStringList &parts)
{
    if (const Answer answer = answerReport(context, "id = ?", parts.first(), 200); answer.isError())
        return answer;
    auto row = context.database.query(
        "SELECT csv FROM report_contents JOIN reports ON position = report WHERE id = ?", parts.first());
    if (!row.next())
        return Answer::error(422, {.code = 10015, .detail = u"A report is there only while its status is success."_s});
    return {.body = row.utf8(0), .contentType = "text/csv; charset=utf-8"};
}

} // namespace

QList<Route> reportRoutes()
{
    QList<Route> routes;
    // The reference and the merged description spell this path differently.
    for (const QString &path : {u"/sub_number_orders_report"_s, u"/sub_number_orders/report"_s}) {
        routes += {
            {.method = "POST", .pattern = path, .handle = createReport},
            {.method = "GET", .pattern = path + u"/{id}"_s, .handle = readReport},
            {.method = "GET", .pattern = path + u"/{id}/download"_s, .handle = downloadReport},
        };
    }
    return routes;
}

} // namespace sandbox
