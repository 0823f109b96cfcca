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

QList<Route> billingGroupRoutes()
{
    return {
        {"GET", u"/billing_groups"_s, listGroups, {}, Paging::Standard},
        {"GET", u"/billing_groups/{id}"_s, readGroup},
    };
}

} // namespace sandbox
