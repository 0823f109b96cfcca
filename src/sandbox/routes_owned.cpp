// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/context.h>
#include <sandbox/numbers.h>
#include <sandbox/ownedfilter.h>
#include <sandbox/ownedjson.h>
#include <sandbox/ownednumbers.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonArray readRows(Context &context, const QList<qint64> &positions, QJsonObject (*json)(const Statement &))
{
    QJsonArray rows;
    auto row = context.database.query("SELECT " + ownedColumns + " FROM " + ownedTables + " WHERE o.position = ?");
    for (const qint64 position : positions) {
        row.bind(1, position);
        if (row.next())
            rows.append(json(row));
        row.reset();
    }
    return rows;
}

Answer answerList(Context &context, const Request &request, QJsonObject (*json)(const Statement &))
{
    const OwnedNumbers::Page page =
        context.owned.page(ownedTables, ownedConditions(request), ownedOrder(request), request.page);
    return Answer::page(readRows(context, page.positions, json), request.page, page.total);
}

Answer listOwned(Context &context, const Request &request, const QStringList &)
{
    return answerList(context, request, ownedNumber);
}

// Filters on what the slim form leaves out work only when it is asked for.
Answer listSlim(Context &context, const Request &request, const QStringList &)
{
    const auto lacks = [&](QLatin1StringView key) { return !request.flag(key).value_or(false); };
    for (const auto &[name, value] : request.query) {
        const bool needsTags = name == "filter[tag]"_L1 && lacks("include_tags"_L1);
        const bool needsConnection =
            name.startsWith("filter[voice.connection_name]"_L1) && lacks("include_connection"_L1);
        if (needsTags || needsConnection)
            return Answer::error(400,
                {.code = 10015,
                    .detail =
                        u"This filter needs %1=true."_s.arg(needsTags ? u"include_tags"_s : u"include_connection"_s),
                    .parameter = name});
    }
    return answerList(context, request, slimNumber);
}

Answer readOwned(Context &context, const Request &, const QStringList &parts)
{
    const QString &id = parts.first();
    const qint64 position = id.startsWith(u'+')
        ? context.database.number("SELECT position FROM owned_numbers WHERE number = ?", fromE164(id))
        : ownedPosition(id);
    const QJsonArray rows = readRows(context, {position}, ownedNumber);
    return rows.isEmpty() ? notFound(u"phone number"_s) : Answer::data(rows.first());
}

} // namespace

QList<Route> ownedNumberRoutes()
{
    const QList<QueryKey> keys = ownedKeys()
        + QList<QueryKey>{
            {"filter[without_tags]"_L1, QueryKind::Flag},
            {"handle_messaging_profile_error"_L1, QueryKind::Flag},
        };
    const QList<QueryKey> slimKeys = ownedKeys()
        + QList<QueryKey>{
            {"include_connection"_L1, QueryKind::Flag},
            {"include_tags"_L1, QueryKind::Flag},
        };
    return {
        {.method = "GET",
            .pattern = u"/phone_numbers"_s,
            .handle = listOwned,
            .query = keys,
            .paging = Paging::Standard},
        {.method = "GET",
            .pattern = u"/phone_numbers/slim"_s,
            .handle = listSlim,
            .query = slimKeys,
            .paging = Paging::Standard},
        {.method = "GET", .pattern = u"/phone_numbers/{id}"_s, .handle = readOwned},
    };
}

} // namespace sandbox
