// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/meta.h>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace {

Answer create(Context &context, const Request &request, const QStringList &)
{
    const QString name = request.json[u"name"].toString();
    if (name.isEmpty())
        return Answer::error(422, {.code = 10004, .pointer = u"/name"_s});
    const QString id = context.ids.uuid();
    setMeta(context.database, u"thing "_s + name, id);
    if (name == "forbidden"_L1)
        return Answer::error(403, {.code = 10010});
    return Answer::data(QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"status"_s, u"pending"_s}});
}

Answer list(Context &context, const Request &request, const QStringList &)
{
    QJsonArray rows;
    auto row = context.database.query(
        "SELECT substr(name, 7), value FROM meta WHERE name LIKE 'thing %' ORDER BY name LIMIT ?1 OFFSET ?2",
        request.page.size, request.page.offset());
    while (row.next())
        rows.append(QJsonObject{{u"name"_s, row.text(0)}, {u"id"_s, row.text(1)}});
    return Answer::page(
        rows, request.page, context.database.number("SELECT count(*) FROM meta WHERE name LIKE 'thing %'"));
}

Answer read(Context &, const Request &, const QStringList &parts)
{
    return Answer::data(QJsonObject{{u"id"_s, parts.first()}});
}

Answer report(Context &, const Request &request, const QStringList &)
{
    QJsonObject echo;
    for (const auto &[name, value] : request.query)
        echo.insert(name, value);
    return Answer::data(QJsonObject{{u"report"_s, true}, {u"query"_s, echo}});
}

Answer fail(Context &context, const Request &, const QStringList &)
{
    setMeta(context.database, u"thing half"_s, u"done"_s);
    context.database.execute("SELECT * FROM nowhere");
    return Answer::nothing();
}

} // namespace

QList<Route> thingRoutes()
{
    const QList<QueryKey> filters{
        {"filter[name]"_L1},
        {"filter[features]"_L1, QueryKind::Choices, {u"sms"_s, u"voice"_s}},
        {"filter[type]"_L1, QueryKind::Choice, {u"local"_s, u"mobile"_s}},
        {"filter[tags]"_L1, QueryKind::List},
        {"filter[new]"_L1, QueryKind::Flag},
        {"filter[limit]"_L1, QueryKind::Integer},
        {"filter[since]"_L1, QueryKind::Time},
    };
    return {
        {"GET", u"/things/{id}"_s, read},
        {"PATCH", u"/things/{id}"_s, read},
        {"GET", u"/things"_s, list, {}, Paging::Standard},
        {"POST", u"/things"_s, create},
        {"GET", u"/things/report"_s, report, filters, Paging::Flat},
        {"POST", u"/things/fail"_s, fail},
    };
}
