// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownedfilter.h"

#include <sandbox/ownedjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qsizetype shortestPattern = 3;

QString escaped(QString text) // for LIKE … ESCAPE '\'
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, u'\\' + QString(special));
    return text;
}

// An id of another table, or "null" for those that have none.
void addReference(Conditions &conditions, const Request &request, QLatin1StringView key, const QByteArray &column)
{
    if (!request.has(key))
        return;
    if (request.value(key) == "null"_L1)
        conditions.add(column + " IS NULL");
    else
        conditions.add(column + " = ?", {request.value(key)});
}

void addNumber(Conditions &conditions, const Request &request)
{
    if (!request.has("filter[phone_number]"_L1))
        return;
    QString digits = request.value("filter[phone_number]"_L1).trimmed();
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    const bool isDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() >= shortestPattern && isDigits)
        conditions.add("INSTR(o.number, ?) > 0", {digits});
    else
        conditions.add("0");
}

void addConnectionName(Conditions &conditions, const Request &request)
{
    const auto add = [&](QLatin1StringView key, const QString &before, const QString &after) {
        if (request.has(key))
            conditions.add("c.name LIKE ? ESCAPE '\\'", {before + escaped(request.value(key)) + after});
    };
    constexpr auto contains = "filter[voice.connection_name][contains]"_L1;
    if (request.has(contains) && request.value(contains).size() < shortestPattern)
        conditions.add("0");
    add(contains, u"%"_s, u"%"_s);
    add("filter[voice.connection_name][starts_with]"_L1, {}, u"%"_s);
    add("filter[voice.connection_name][ends_with]"_L1, u"%"_s, {});
    add("filter[voice.connection_name][eq]"_L1, {}, {});
}

void addCountries(Conditions &conditions, const Request &request)
{
    const QStringList countries = request.values("filter[country_iso_alpha2]"_L1);
    if (countries.isEmpty())
        return;
    QList<Value> values;
    for (const QString &country : countries)
        values.append(country);
    conditions.add("o.country IN (?" + QByteArray(", ?").repeated(countries.size() - 1) + ")", values);
}

} // namespace

Conditions ownedConditions(const Request &request)
{
    Conditions conditions;
    addNumber(conditions, request);
    addCountries(conditions, request);
    conditions.equal("o.type", request, "filter[number_type][eq]"_L1);
    if (request.has("filter[status]"_L1))
        conditions.add("o.status = ?", {request.value("filter[status]"_L1).replace(u'_', u'-')});
    if (request.has("filter[source]"_L1))
        conditions.add("o.ported = ?", {qint64(request.value("filter[source]"_L1) == "ported"_L1)});
    addReference(conditions, request, "filter[connection_id]"_L1, "c.id");
    addReference(conditions, request, "filter[billing_group_id]"_L1, "b.id");
    addReference(conditions, request, "filter[emergency_address_id]"_L1, emergencyAddress);
    conditions.equal("o.customer_reference", request, "filter[customer_reference]"_L1);
    addConnectionName(conditions, request);
    conditions.equal("c.payment_method", request, "filter[voice.usage_payment_method]"_L1);
    if (request.has("filter[tag]"_L1))
        conditions.add(
            "INSTR(CHAR(10) || o.tags || CHAR(10), CHAR(10) || ? || CHAR(10)) > 0", {request.value("filter[tag]"_L1)});
    if (request.flag("filter[without_tags]"_L1).value_or(false))
        conditions.add("o.tags = ''");
    return conditions;
}

QByteArray ownedOrder(const Request &request)
{
    static const QHash<QString, QByteArray> columns{
        {u"purchased_at"_s, "o.purchased_at"},
        {u"phone_number"_s, "o.number"},
        {u"connection_name"_s, "c.name"},
        {u"usage_payment_method"_s, "c.payment_method"},
    };
    return columns.value(request.value("sort"_L1));
}

QList<QueryKey> ownedKeys()
{
    const QStringList types = u"local national toll_free mobile shared_cost"_s.split(u' ');
    QStringList statuses = u"purchase-pending purchase-failed port-pending active deleted"_s.split(u' ')
        + u"port-failed emergency-only ported-out port-out-pending"_s.split(u' ');
    statuses += QStringList(statuses).replaceInStrings(u"-"_s, u"_"_s); // the slim list's spelling
    statuses.removeDuplicates();
    const QStringList orders = u"purchased_at phone_number connection_name usage_payment_method"_s.split(u' ');
    return {
        {"filter[billing_group_id]"_L1},
        {"filter[connection_id]"_L1},
        {"filter[country_iso_alpha2]"_L1, QueryKind::List},
        {"filter[customer_reference]"_L1},
        {"filter[emergency_address_id]"_L1},
        {"filter[number_type][eq]"_L1, QueryKind::Choice, types},
        {"filter[phone_number]"_L1},
        {"filter[source]"_L1, QueryKind::Choice, {u"ported"_s, u"purchased"_s}},
        {"filter[status]"_L1, QueryKind::Choice, statuses},
        {"filter[tag]"_L1},
        {"filter[voice.connection_name][contains]"_L1},
        {"filter[voice.connection_name][ends_with]"_L1},
        {"filter[voice.connection_name][eq]"_L1},
        {"filter[voice.connection_name][starts_with]"_L1},
        {"filter[voice.usage_payment_method]"_L1, QueryKind::Choice, {u"pay-per-minute"_s, u"channel"_s}},
        {"sort"_L1, QueryKind::Choice, orders},
    };
}

} // namespace sandbox
