// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/listing.h>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray addressColumns =
    "id, address_book, validated, created_at, updated_at, customer_reference, first_name, last_name, business_name,"
    " phone_number, street_address, extended_address, locality, administrative_area, neighborhood, borough,"
    " postal_code, country";

QJsonObject addressJson(const Statement &row)
{
    static const QStringList texts{u"customer_reference"_s, u"first_name"_s, u"last_name"_s, u"business_name"_s,
        u"phone_number"_s, u"street_address"_s, u"extended_address"_s, u"locality"_s, u"administrative_area"_s,
        u"neighborhood"_s, u"borough"_s, u"postal_code"_s, u"country_code"_s};
    QJsonObject json{
        {u"record_type"_s, u"address"_s},
        {u"id"_s, row.text(0)},
        {u"address_book"_s, row.number(1) != 0},
        {u"validate_address"_s, row.number(2) != 0},
        {u"created_at"_s, isoMillis(row.number(3))},
        {u"updated_at"_s, isoMillis(row.number(4))},
    };
    for (int i = 0; i < texts.size(); ++i)
        put(json, texts.at(i), row.text(5 + i));
    return json;
}

QString addAddress(Context &context, const Contact &contact, qint64 at)
{
    const QString id = context.ids.decimal();
    const PostalAddress &place = contact.address;
    context.database.run(
        "INSERT INTO addresses (" + addressColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, qint64(contact.inAddressBook), qint64(contact.isChecked), at, at, contact.customerReference,
        contact.firstName, contact.lastName, contact.businessName, contact.phoneNumber, place.street, place.extended,
        place.locality, place.state, contact.neighborhood, contact.borough, place.postalCode, place.country);
    return id;
}

std::optional<PostalAddress> addressOf(Context &context, const QString &id)
{
    auto row = context.database.query("SELECT street_address, extended_address, locality, administrative_area,"
                                      " postal_code, country FROM addresses WHERE id = ?",
        id);
    if (!row.next())
        return {};
    return PostalAddress{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

bool isAddressInUse(Context &context, const QString &id)
{
    return context.database.query("SELECT 1 FROM group_values WHERE value = ?", id).next()
        || context.database
               .query("SELECT 1 FROM order_numbers n JOIN requirement_values v ON v.order_number = n.position"
                      " WHERE n.status = 'pending' AND v.value = ?",
                   id)
               .next();
}

} // namespace sandbox
