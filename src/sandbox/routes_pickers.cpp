// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/listing.h>
#include <sandbox/meta.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonValue urlOrNull(const QString &url)
{
    return url.isEmpty() ? QJsonValue() : QJsonValue(url);
}

QJsonArray words(const QString &text)
{
    return QJsonArray::fromStringList(text.split(u' ', Qt::SkipEmptyParts));
}

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
        {u"webhook_event_url"_s, urlOrNull(row.text(5))},
        {u"webhook_event_failover_url"_s, QJsonValue()},
        {u"tags"_s, words(row.text(6))},
        {u"created_at"_s, isoMillis(row.number(7))},
        {u"updated_at"_s, isoMillis(row.number(8))},
    };
}

const QByteArray profileColumns = "id, name, enabled, webhook_url, destinations, created_at, updated_at";

QJsonObject profile(Context &context, const Statement &row)
{
    return {
        {u"record_type"_s, u"messaging_profile"_s},
        {u"id"_s, row.text(0)},
        {u"name"_s, row.text(1)},
        {u"v1_secret"_s, u"rP1VamejkU2v0qIUxntqLW2c"_s},
        {u"organization_id"_s, meta(context.database, u"account_organization_id"_s).value_or(QString())},
        {u"enabled"_s, row.number(2) != 0},
        {u"webhook_url"_s, urlOrNull(row.text(3))},
        {u"webhook_failover_url"_s, QJsonValue()},
        {u"health_webhook_url"_s, QJsonValue()},
        {u"webhook_api_version"_s, u"2"_s},
        {u"whitelisted_destinations"_s, words(row.text(4))},
        {u"number_pool_settings"_s,
            QJsonObject{
                {u"geomatch"_s, false},
                {u"long_code_weight"_s, 1},
                {u"skip_unhealthy"_s, true},
                {u"sticky_sender"_s, true},
                {u"toll_free_weight"_s, 10},
            }},
        {u"url_shortener_settings"_s, QJsonValue()},
        {u"features"_s, QJsonObject{{u"ai_opt_out_detection_enabled"_s, false}}},
        {u"ai_assistant_id"_s, QJsonValue()},
        {u"alpha_sender"_s, QJsonValue()},
        {u"resource_group_id"_s, QJsonValue()},
        {u"daily_spend_limit"_s, u"100.00"_s},
        {u"daily_spend_limit_enabled"_s, false},
        {u"mms_fall_back_to_sms"_s, false},
        {u"mms_transcoding"_s, false},
        {u"mobile_only"_s, false},
        {u"redaction_enabled"_s, false},
        {u"redaction_level"_s, 2},
        {u"smart_encoding"_s, true},
        {u"created_at"_s, isoMillis(row.number(5))},
        {u"updated_at"_s, isoMillis(row.number(6))},
    };
}

const QByteArray groupColumns = "id, name, created_at, updated_at";

QJsonObject billingGroup(Context &context, const Statement &row)
{
    return {
        {u"record_type"_s, u"billing_group"_s},
        {u"id"_s, row.text(0)},
        {u"organization_id"_s, meta(context.database, u"account_organization_id"_s).value_or(QString())},
        {u"name"_s, row.text(1)},
        {u"created_at"_s, isoMillis(row.number(2))},
        {u"updated_at"_s, isoMillis(row.number(3))},
        {u"deleted_at"_s, QJsonValue()},
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

Answer listProfiles(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("name", request, "filter[name]"_L1);
    conditions.equal("name", request, "filter[name][eq]"_L1);
    if (request.has("filter[name][contains]"_L1))
        conditions.add("INSTR(LOWER(name), LOWER(?)) > 0", {request.value("filter[name][contains]"_L1)});
    return answerPage(context.database, {profileColumns, "messaging_profiles", conditions, "position"}, request.page,
        [&](const Statement &row) { return profile(context, row); });
}

Answer readProfile(Context &context, const Request &, const QStringList &parts)
{
    auto row =
        context.database.query("SELECT " + profileColumns + " FROM messaging_profiles WHERE id = ?", parts.first());
    return row.next() ? Answer::data(profile(context, row)) : notFound(u"messaging profile"_s);
}

Answer listGroups(Context &context, const Request &request, const QStringList &)
{
    return answerPage(context.database, {groupColumns, "billing_groups", {}, "position"}, request.page,
        [&](const Statement &row) { return billingGroup(context, row); });
}

Answer readGroup(Context &context, const Request &, const QStringList &parts)
{
    auto row = context.database.query("SELECT " + groupColumns + " FROM billing_groups WHERE id = ?", parts.first());
    return row.next() ? Answer::data(billingGroup(context, row)) : notFound(u"billing group"_s);
}

} // namespace

QList<Route> pickerRoutes()
{
    const QList<QueryKey> connectionKeys{
        {"filter[connection_name][contains]"_L1},
        {"filter[fqdn]"_L1},
        {"filter[outbound_voice_profile_id]"_L1},
        {"sort"_L1, QueryKind::Choice, {u"created_at"_s, u"connection_name"_s, u"active"_s}},
    };
    const QList<QueryKey> profileKeys{
        {"filter[name]"_L1},
        {"filter[name][contains]"_L1},
        {"filter[name][eq]"_L1},
    };
    return {
        {"GET", u"/connections"_s, listConnections, connectionKeys, Paging::Standard, 250},
        {"GET", u"/connections/{id}"_s, readConnection},
        {"GET", u"/messaging_profiles"_s, listProfiles, profileKeys, Paging::Standard},
        {"GET", u"/messaging_profiles/{id}"_s, readProfile},
        {"GET", u"/billing_groups"_s, listGroups, {}, Paging::Standard},
        {"GET", u"/billing_groups/{id}"_s, readGroup},
    };
}

} // namespace sandbox
