// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/listing.h>
#include <sandbox/meta.h>
#include <sandbox/orderjson.h>
#include <sandbox/rules.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray reportColumns = "id, filters, status, created_at, updated_at";

namespace {

QJsonObject readFilters(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.utf8(column)).object();
}

// This service writes times with an offset, and its files without any.
QString isoOffset(qint64 ms)
{
    return isoMicros(ms).chopped(1) + u"+00:00"_s;
}
QByteArray plainTime(qint64 ms)
{
    return isoMicros(ms).chopped(1).replace(u'T', u' ').toLatin1();
}

QByteArray quoted(const QString &text)
{
    QByteArray field = text.toUtf8();
    if (!field.contains(',') && !field.contains('"') && !field.contains('\n') && !field.contains('\r'))
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

Conditions conditionsOf(const QJsonObject &filters)
{
    Conditions conditions;
    for (const auto &[key, sql] : {std::pair{"country_code", "s.country = ?"}, std::pair{"status", "s.status = ?"},
             std::pair{"order_request_id", "o.id = ?"}, std::pair{"customer_reference", "o.customer_reference = ?"}}) {
        const QString wanted = filters.value(QLatin1StringView(key)).toString();
        if (!wanted.isEmpty())
            conditions.add(sql, {wanted});
    }
    for (const auto &[key, sql] :
        {std::pair{"created_at_gt", "s.created_at > ?"}, std::pair{"created_at_lt", "s.created_at < ?"}}) {
        const QString bound = filters.value(QLatin1StringView(key)).toString();
        if (!bound.isEmpty())
            conditions.add(sql, {fromIso(bound)});
    }
    return conditions;
}

// A row of subOrderColumns.
QByteArray line(const Statement &row, const QByteArray &user)
{
    const auto flag = [](bool isSet) { return QByteArray(isSet ? "True" : "False"); };
    const QByteArrayList fields{row.utf8(1), row.utf8(2), flag(false), row.utf8(6), row.utf8(5), flag(row.number(7)),
        row.utf8(8), row.utf8(4), user, quoted(row.text(3)), plainTime(row.number(9)), plainTime(row.number(10))};
    return fields.join(',') + "\r\n";
}

QString csv(Context &context, const QJsonObject &filters)
{
    QByteArray text = "id,order_request_id,is_block_sub_number_order,status,phone_number_type,requirements_met,"
                      "phone_numbers_count,country_code,user_id,customer_reference,created_at,updated_at\r\n";
    const QByteArray user = meta(context.database, u"account_user_id"_s).value_or(QString()).toLatin1();
    const Conditions conditions = conditionsOf(filters);
    auto row = context.database.query(
        "SELECT " + subOrderColumns + " FROM " + subOrderTables + conditions.where() + " ORDER BY s.position DESC",
        conditions.values());
    while (row.next())
        text += line(row, user);
    return QString::fromUtf8(text);
}

} // namespace

QJsonObject reportJson(Context &context, const Statement &row)
{
    return {
        {u"id"_s, row.text(0)},
        {u"order_type"_s, u"sub_number_order"_s},
        {u"filters"_s, readFilters(row, 1)},
        {u"status"_s, row.text(2)},
        {u"created_at"_s, isoOffset(row.number(3))},
        {u"updated_at"_s, isoOffset(row.number(4))},
        {u"user_id"_s, meta(context.database, u"account_user_id"_s).value_or(QString())},
    };
}

qint64 addReport(Context &context, const QJsonObject &filters, qint64 at)
{
    const QString text = QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact));
    context.database.run(
        "INSERT INTO reports (" + reportColumns + ") VALUES (?, ?, 'pending', ?, ?)", context.ids.uuid(), text, at, at);
    const qint64 position = context.database.number("SELECT MAX(position) FROM reports");
    plan(context, at + rules::report, Due::Report, position);
    return position;
}

void finishReport(Context &context, qint64 report, qint64 at)
{
    QJsonObject filters;
    if (auto row = context.database.query("SELECT filters FROM reports WHERE position = ?", report); row.next())
        filters = readFilters(row, 0);
    context.database.run("INSERT INTO report_contents VALUES (?, ?)", report, csv(context, filters));
    context.database.run("UPDATE reports SET status = 'success', updated_at = ? WHERE position = ?", at, report);
    plan(context, at + rules::reportLasts, Due::ReportExpiry, report);
}

void expireReport(Context &context, qint64 report, qint64 at)
{
    context.database.run("DELETE FROM report_contents WHERE report = ?", report);
    context.database.run("UPDATE reports SET status = 'expired', updated_at = ? WHERE position = ?", at, report);
}

} // namespace sandbox
