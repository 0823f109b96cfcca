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
        {u"webhook_url"_s, orNull(row.text(3))},
        {u"webhook_failover_url"_s, QJsonValue()},
        {u"health_webhook_url"_s, QJsonValue()},
        {u"webhook_api_version"_s, u"2"_s},
        {u"whitelisted_destinations"_s, listOfWords(row.text(4))},
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

} // namespace

QList<Route> messagingProfileRoutes()
{
    const QList<QueryKey> keys{
        {"filter[name]"_L1},
        {"filter[name][contains]"_L1},
        {"filter[name][eq]"_L1},
    };
    return {
        {"GET", u"/messaging_profiles"_s, listProfiles, keys, Paging::Standard},
        {"GET", u"/messaging_profiles/{id}"_s, readProfile},
    };
}

} // namespace sandbox
