// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/listing.h>
#include <sandbox/rules.h>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray commentColumns = "id, record_type, record_id, body, commenter, commenter_type, created_at, updated_at,"
                                  " read_at";

QJsonObject commentJson(const Statement &row)
{
    QJsonObject json{
        {u"id"_s, row.text(0)},
        {u"comment_record_type"_s, row.text(1)},
        {u"comment_record_id"_s, row.text(2)},
        {u"body"_s, row.text(3)},
        {u"commenter"_s, row.text(4)},
        {u"commenter_type"_s, row.text(5)},
        {u"created_at"_s, isoMicros(row.number(6))},
        {u"updated_at"_s, isoMicros(row.number(7))},
    };
    put(json, u"read_at"_s, isoOrNothing(row.number(8)));
    return json;
}

bool canBeCommented(Context &context, const QString &recordType, const QString &record)
{
    const bool isGroup = recordType == "requirement_group"_L1;
    if (!isGroup && recordType != "sub_number_order"_L1)
        return false;
    const QByteArray table = isGroup ? "requirement_groups" : "sub_orders";
    return context.database.query("SELECT 1 FROM " + table + " WHERE id = ?", record).next();
}

qint64 addComment(Context &context, const QString &recordType, const QString &record, const QString &body,
    Commenter commenter, qint64 at)
{
    const bool isOurs = commenter == Commenter::Account;
    context.database.run("INSERT INTO comments (" + commentColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        context.ids.uuid(), recordType, record, body,
        isOurs ? u"you@company.example"_s : u"number.ops@provider.example"_s, isOurs ? u"user"_s : u"admin"_s, at, at);
    const qint64 position = context.database.number("SELECT MAX(position) FROM comments");
    if (isOurs)
        plan(context, at + rules::reply, Due::Reply, position);
    return position;
}

} // namespace sandbox
