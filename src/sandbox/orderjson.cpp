// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderjson.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/listing.h>
#include <sandbox/meta.h>
#include <sandbox/numbers.h>
#include <sandbox/world.h>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray orderColumns = "position, id, customer_reference, connection_id, messaging_profile_id,"
                                " billing_group_id, status, requirements_met, numbers, created_at, updated_at";
const QByteArray subOrderColumns = "s.position, s.id, o.id, o.customer_reference, s.country, s.type, s.status,"
                                   " s.requirements_met, s.numbers, s.created_at, s.updated_at";
const QByteArray subOrderTables = "sub_orders s LEFT JOIN orders o ON o.position = s.order_position";
const QByteArray orderNumberColumns = "n.position, n.id, n.number, s.country, s.type, n.bundle_id, n.status,"
                                      " n.requirements_status, n.requirements_met, n.locality, n.deadline, s.id, o.id";
const QByteArray orderNumberTables = "order_numbers n LEFT JOIN sub_orders s ON s.position = n.sub_order"
                                     " LEFT JOIN orders o ON o.position = s.order_position";

namespace {

constexpr int numbersInSubOrder = 50;

// What is told of an answer beside its value; the operations differ.
enum class Telling { Type, TypeAndVerdict, Verdict };

// What the country asks, with what has been answered for this number (0: none) so far.
QJsonArray requirements(Context &context, const QString &country, const QString &type, qint64 number, Telling telling)
{
    struct Answered
    {
        QString value{};
        QString verdict{u"awaiting-value"_s};
    };
    const Offer *offer = context.world.catalogue().offer(country, type);
    const Requirement *requirement = context.world.rulebook().of(*offer);
    QHash<QString, Answered> values;
    if (number > 0) {
        auto answered = context.database.query(
            "SELECT requirement_id, value, status FROM requirement_values WHERE order_number = ?", number);
        while (answered.next())
            values.insert(answered.text(0), {answered.text(1), answered.text(2)});
    }
    QJsonArray list;
    for (const RequirementType *asked : requirement ? requirement->types : QList<const RequirementType *>()) {
        const Answered answer = values.value(asked->id);
        QJsonObject json{{u"requirement_id"_s, asked->id}, {u"field_type"_s, asked->orderFieldType()}};
        put(json, u"field_value"_s, answer.value);
        if (telling != Telling::Verdict)
            json.insert(u"record_type"_s, u"phone_number_regulatory_requirement"_s);
        if (telling != Telling::Type)
            json.insert(u"status"_s, answer.verdict);
        list.append(json);
    }
    return list;
}

// A number as its order and its sub order show it.
QJsonObject numberInOrder(Context &context, const Statement &row, Telling telling)
{
    const QString country = row.text(3);
    QJsonObject json{
        {u"record_type"_s, u"number_order_phone_number"_s},
        {u"id"_s, row.text(1)},
        {u"phone_number"_s, e164(row.number(2))},
        {u"country_code"_s, country},
        {u"phone_number_type"_s, row.text(4)},
        {u"status"_s, row.text(6)},
        {u"requirements_status"_s, row.text(7)},
        {u"requirements_met"_s, row.number(8) != 0},
        {u"regulatory_requirements"_s, requirements(context, country, row.text(4), row.number(0), telling)},
    };
    put(json, u"bundle_id"_s, row.text(5));
    return json;
}

QJsonArray numbersOf(Context &context, const QByteArray &where, qint64 position, qint64 most, Telling telling)
{
    QJsonArray numbers;
    auto row = context.database.query("SELECT " + orderNumberColumns + " FROM " + orderNumberTables + " WHERE " + where
            + " = ? ORDER BY n.position LIMIT ?",
        position, most);
    while (row.next())
        numbers.append(numberInOrder(context, row, telling));
    return numbers;
}

QJsonObject order(Context &context, const Statement &row, const QJsonArray &numbers)
{
    QJsonArray subOrders;
    auto part =
        context.database.query("SELECT id FROM sub_orders WHERE order_position = ? ORDER BY position", row.number(0));
    while (part.next())
        subOrders.append(part.text(0));
    QJsonObject json{
        {u"record_type"_s, u"number_order"_s},
        {u"id"_s, row.text(1)},
        {u"status"_s, row.text(6)},
        {u"requirements_met"_s, row.number(7) != 0},
        {u"phone_numbers_count"_s, row.number(8)},
        {u"phone_numbers"_s, numbers},
        {u"sub_number_orders_ids"_s, subOrders},
        {u"created_at"_s, isoMicros(row.number(9))},
        {u"updated_at"_s, isoMicros(row.number(10))},
    };
    put(json, u"customer_reference"_s, row.text(2));
    put(json, u"connection_id"_s, row.text(3));
    put(json, u"messaging_profile_id"_s, row.text(4));
    put(json, u"billing_group_id"_s, row.text(5));
    return json;
}

QJsonObject orderNumber(Context &context, const Statement &row, Telling telling)
{
    QJsonObject json = numberInOrder(context, row, telling);
    json.insert(u"bundle_id"_s, row.isNull(5) ? QJsonValue() : QJsonValue(row.text(5)));
    json.insert(u"is_block_number"_s, false);
    json.insert(u"locality"_s, row.text(9));
    json.insert(u"sub_number_order_id"_s, row.text(11));
    json.insert(u"order_request_id"_s, row.text(12));
    put(json, u"deadline"_s, isoOrNothing(row.number(10)));
    return json;
}

} // namespace

QJsonObject orderInList(Context &context, const Statement &row)
{
    QJsonArray numbers;
    auto number = context.database.query("SELECT n.id, n.number FROM order_numbers n JOIN sub_orders s"
                                         " ON s.position = n.sub_order WHERE s.order_position = ? ORDER BY n.position",
        row.number(0));
    while (number.next())
        numbers.append(QJsonObject{{u"id"_s, number.text(0)}, {u"phone_number"_s, e164(number.number(1))}});
    return order(context, row, numbers);
}

QJsonObject orderInFull(Context &context, const Statement &row)
{
    QJsonArray numbers = numbersOf(context, "s.order_position", row.number(0), -1, Telling::Type);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QJsonObject number = numbers.at(i).toObject();
        number.insert(u"country_iso_alpha2"_s, number.value("country_code"_L1));
        numbers.replace(i, number);
    }
    return order(context, row, numbers);
}

QJsonObject subOrder(Context &context, const Statement &row, bool withNumbers)
{
    const QString country = row.text(4);
    QJsonObject json{
        {u"record_type"_s, u"sub_number_order"_s},
        {u"id"_s, row.text(1)},
        {u"order_request_id"_s, row.text(2)},
        {u"country_code"_s, country},
        {u"phone_number_type"_s, row.text(5)},
        {u"status"_s, row.text(6)},
        {u"requirements_met"_s, row.number(7) != 0},
        {u"phone_numbers_count"_s, row.number(8)},
        {u"regulatory_requirements"_s, requirements(context, country, row.text(5), 0, Telling::Type)},
        {u"is_block_sub_number_order"_s, false},
        {u"user_id"_s, meta(context.database, u"account_user_id"_s).value_or(QString())},
        {u"created_at"_s, isoMicros(row.number(9))},
        {u"updated_at"_s, isoMicros(row.number(10))},
    };
    put(json, u"customer_reference"_s, row.text(3));
    if (withNumbers)
        json.insert(u"phone_numbers"_s,
            numbersOf(context, "s.position", row.number(0), numbersInSubOrder, Telling::TypeAndVerdict));
    return json;
}

QJsonObject subOrderOfGroup(Context &context, const Statement &row)
{
    QJsonObject json = subOrder(context, row, false);
    json.remove("user_id"_L1);
    json.insert(
        u"phone_numbers"_s, numbersOf(context, "s.position", row.number(0), numbersInSubOrder, Telling::Verdict));
    return json;
}

QJsonObject orderNumber(Context &context, const Statement &row)
{
    return orderNumber(context, row, Telling::Type);
}

QJsonObject orderNumberOfGroup(Context &context, const Statement &row)
{
    return orderNumber(context, row, Telling::Verdict);
}

} // namespace sandbox
