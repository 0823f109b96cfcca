// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/listing.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QByteArray connectionColumns = "id, name, active, anchorsite, voice_profile_id, webhook_url, tags, created_at,"
                                     " updated_at";

QJsonObject connection(const Statement &row)
{
    return {
        {u"record_type"_s, u"ip_connection"_s},
        {u"id"_s, row.text(0)},
        {u"connection_name"_s, row.text(1)},
        {u"active"_s, row.number(2) != 0},
        {u"anchorsite_override"_s, row.text(3)},
        {u"outbound_voice_profile_id"_s, row.text(4)},
        {u"webhook_api_version"_s, u"2"_s},
        {u"webhook_event_url"_s, orNull(row.text(5))},
        {u"webhook_event_failover_url"_s, QJsonValue()},
        {u"tags"_s, listOfWords(row.text(6))},
        {u"created_at"_s, isoMillis(row.number(7))},
        {u"updated_at"_s, isoMillis(row.number(8))},
    };
}

Answer listConnections(Context &context, const Request &request, const QStringList &)
{
    static const QHash<QString, QByteArray> orders{
        {u"created_at"_s, "created_at, position"},
        {u"connection_name"_s, "name"},
        {u"active"_s, "active DESC, name"},
    };
    Conditions conditions;
    if (request.has("filter[connection_name][contains]"_L1))
        conditions.add("INSTR(LOWER(name), LOWER(?)) > 0", {request.value("filter[connection_name][contains]"_L1)});
    conditions.equal("voice_profile_id", request, "filter[outbound_voice_profile_id]"_L1);
    if (request.has("filter[fqdn]"_L1))
        conditions.add("0"); // these connections go by address, not by name
    const QByteArray order = orders.value(request.value("sort"_L1), "created_at, position");
    return answerPage(
        context.database, {connectionColumns, "connections", conditions, order}, request.page, connection);
}

Answer readConnection(Context &context, const Request &, const QStringList &parts)
{
    auto row = context.database.query("SELECT " + connectionColumns + " FROM connections WHERE id = ?", parts.first());
    return row.next() ? Answer::data(connection(row)) : notFound(u"connection"_s);
}

} // namespace

QList<Route> connectionRoutes()
{
    const QList<QueryKey> keys{
        {"filter[connection_name][contains]"_L1},
        {"filter[fqdn]"_L1},
        {"filter[outbound_voice_profile_id]"_L1},
        {"sort"_L1, QueryKind::Choice, {u"created_at"_s, u"connection_name"_s, u"active"_s}},
    };
    return {
        {"GET", u"/connections"_s, listConnections, keys, Paging::Standard, 250},
        {"GET", u"/connections/{id}"_s, readConnection},
    };
}

} // namespace sandbox
