// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/groups.h>
#include <sandbox/listing.h>
#include <sandbox/world.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonObject valueJson(const Statement &row, const RequirementType &type)
{
    QJsonObject json{
        {u"requirement_id"_s, type.id},
        {u"field_type"_s, type.fieldType},
        {u"status"_s, row.text(2)},
        {u"created_at"_s, isoMicros(row.number(4))},
        {u"updated_at"_s, isoMicros(row.number(5))},
    };
    put(json, u"field_value"_s, row.text(1));
    put(json, u"expires_at"_s, isoOrNothing(row.number(3)));
    return json;
}

} // namespace

QJsonObject groupJson(Context &context, const Group &group)
{
    QHash<QString, QJsonObject> values;
    {
        auto row = context.database.query("SELECT requirement_id, value, status, expires_at, created_at, updated_at"
                                          " FROM group_values WHERE requirement_group = ?",
            group.position);
        while (row.next())
            values.insert(row.text(0), valueJson(row, *context.world.rulebook().type(row.text(0))));
    }
    QJsonArray list;
    for (const RequirementType *type : group.asked->types)
        list.append(values.value(type->id));
    auto row = context.database.query(
        "SELECT customer_reference, created_at, updated_at FROM requirement_groups WHERE position = ?", group.position);
    row.next();
    QJsonObject json{
        {u"record_type"_s, u"requirement_group"_s},
        {u"id"_s, group.id},
        {u"country_code"_s, group.asked->offer->country},
        {u"phone_number_type"_s, group.asked->offer->type},
        {u"action"_s, group.action},
        {u"status"_s, group.status},
        {u"regulatory_requirements"_s, list},
        {u"created_at"_s, isoMicros(row.number(1))},
        {u"updated_at"_s, isoMicros(row.number(2))},
    };
    put(json, u"customer_reference"_s, row.text(0));
    return json;
}

} // namespace sandbox
