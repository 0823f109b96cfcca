// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include <sandbox/clock.h>

namespace sandbox {

void Conditions::add(const QByteArray &sql, const QList<Value> &values)
{
    m_terms.append(sql);
    m_values += values;
}

void Conditions::equal(const QByteArray &column, const Request &request, QLatin1StringView key)
{
    if (request.has(key))
        add(column + " = ?", {request.value(key)});
}

void Conditions::oneOf(const QByteArray &column, const QStringList &wanted)
{
    QList<Value> values;
    for (const QString &each : wanted)
        values.append(each);
    add(column + " IN (" + QByteArrayList(wanted.size(), "?").join(',') + ")", values);
}

void Conditions::contains(const QByteArray &column, const Request &request, QLatin1StringView key)
{
    if (request.has(key))
        add("instr(lower(" + column + "), lower(?)) > 0", {request.value(key)});
}

void Conditions::flag(const QByteArray &column, const Request &request, QLatin1StringView key)
{
    if (const auto wanted = request.flag(key))
        add(column + " = ?", {qint64(*wanted)});
}

void Conditions::bound(
    const QByteArray &column, const Request &request, const QByteArray &key, const QByteArray &compare)
{
    if (request.has(QLatin1StringView(key)))
        add(column + compare, {fromIso(request.value(QLatin1StringView(key)))});
}

void Conditions::time(const QByteArray &column, const Request &request, QLatin1StringView key)
{
    const QByteArray name(key.data(), key.size());
    bound(column, request, name + "[gt]", " > ?");
    bound(column, request, name + "[lt]", " < ?");
}

void Conditions::span(const QByteArray &column, const Request &request, QLatin1StringView key)
{
    const QByteArray name(key.data(), key.size());
    bound(column, request, name + "[gte]", " >= ?");
    bound(column, request, name + "[lte]", " <= ?");
}

QByteArray Conditions::where() const
{
    return m_terms.isEmpty() ? QByteArray() : " WHERE " + m_terms.join(" AND ");
}

Answer answerPage(Database &database, const Listing &listing, const PageRequest &page,
    const std::function<QJsonObject(const Statement &)> &row)
{
    const QByteArray from = " FROM " + listing.from + listing.conditions.where();
    qint64 total = 0;
    if (auto count = database.query("SELECT COUNT(*)" + from, listing.conditions.values()); count.next())
        total = count.number(0);
    const QByteArray order = " ORDER BY " + listing.order;
    const QByteArray window = order + " LIMIT ? OFFSET ?";
    QByteArray sql = "SELECT " + listing.columns + from + window;
    if (!listing.key.isEmpty())
        sql = "SELECT " + listing.columns + " FROM " + listing.from + " WHERE " + listing.key + " IN (SELECT "
            + listing.key + from + window + ")" + order;
    QJsonArray rows;
    auto found = database.query(sql, listing.conditions.values() + QList<Value>{qint64(page.size), page.offset()});
    while (found.next())
        rows.append(row(found));
    return Answer::page(rows, page, total);
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray listOfWords(const QString &text)
{
    return QJsonArray::fromStringList(text.split(u' ', Qt::SkipEmptyParts));
}

QString isoOrNothing(qint64 ms)
{
    return ms == 0 ? QString() : isoMicros(ms);
}

} // namespace sandbox
