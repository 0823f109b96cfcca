// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownedjson.h"

#include <sandbox/clock.h>
#include <sandbox/listing.h>
#include <sandbox/numbers.h>
#include <sandbox/ownednumbers.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray emergencyAddress = "CASE WHEN o.settings & 1 THEN"
                                    " (SELECT value FROM meta WHERE name = 'account_emergency_address_id') END";
const QByteArray ownedColumns =
    "o.position, o.number, o.country, o.type, o.status, o.ported, c.id, c.name, p.id, p.name, b.id,"
    " o.customer_reference, o.tags, o.settings, o.purchased_at, o.activated_at, "
    + emergencyAddress;
const QByteArray ownedTables = "owned_numbers o LEFT JOIN connections c ON c.position = o.connection"
                               " LEFT JOIN messaging_profiles p ON p.position = o.messaging_profile"
                               " LEFT JOIN billing_groups b ON b.position = o.billing_group";

namespace {

enum Column {
    Position,
    Number,
    CountryCode,
    Type,
    Status,
    Ported,
    ConnectionId,
    ConnectionName,
    ProfileId,
    ProfileName,
    BillingGroup,
    Reference,
    Tags,
    Settings,
    PurchasedAt,
    ActivatedAt,
    EmergencyAddress,
};

QJsonValue textOrNull(const Statement &row, int column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// The PIN that keeps a number from being ported away; here, those that were ported in have one.
QString externalPin(const Statement &row)
{
    return row.number(Ported) ? QString::number(row.number(Number) % 10'000).rightJustified(4, u'0') : QString();
}

// What both forms share.
QJsonObject shared(const Statement &row)
{
    const int settings = int(row.number(Settings));
    const auto isOn = [settings](OwnedSetting setting) { return (settings & setting) != 0; };
    const qint64 activated = row.number(ActivatedAt);
    const QString purchasedAt = isoMillis(row.number(PurchasedAt));
    const QJsonValue activatedAt = activated == 0 ? QJsonValue() : QJsonValue(isoMillis(activated));
    return {
        {u"activated_at"_s, activatedAt},
        {u"call_forwarding_enabled"_s, isOn(CallForwarding)},
        {u"call_recording_enabled"_s, isOn(CallRecording)},
        {u"caller_id_name_enabled"_s, isOn(CallerIdName)},
        {u"cnam_listing_enabled"_s, isOn(CnamListing)},
        {u"country_iso_alpha2"_s, row.text(CountryCode)},
        {u"created_at"_s, purchasedAt},
        {u"emergency_enabled"_s, isOn(EmergencyEnabled)},
        {u"emergency_status"_s, isOn(EmergencyEnabled) ? u"active"_s : u"disabled"_s},
        {u"hd_voice_enabled"_s, isOn(HdVoice)},
        {u"id"_s, ownedId(row.number(Position))},
        {u"inbound_call_screening"_s, u"disabled"_s},
        {u"phone_number"_s, e164(row.number(Number))},
        {u"phone_number_type"_s, row.text(Type)},
        {u"purchased_at"_s, purchasedAt},
        {u"status"_s, row.text(Status)},
        {u"t38_fax_gateway_enabled"_s, isOn(T38Gateway)},
        {u"updated_at"_s, activated == 0 ? purchasedAt : activatedAt},
    };
}

} // namespace

QJsonObject ownedNumber(const Statement &row)
{
    QJsonObject json = shared(row);
    const QString tags = row.text(Tags);
    json.insert(u"record_type"_s, u"phone_number"_s);
    json.insert(u"billing_group_id"_s, textOrNull(row, BillingGroup));
    json.insert(u"connection_id"_s, textOrNull(row, ConnectionId));
    json.insert(u"connection_name"_s, textOrNull(row, ConnectionName));
    json.insert(u"customer_reference"_s, textOrNull(row, Reference));
    json.insert(u"deletion_lock_enabled"_s, (row.number(Settings) & DeletionLock) != 0);
    json.insert(u"emergency_address_id"_s, textOrNull(row, EmergencyAddress));
    json.insert(u"external_pin"_s, row.number(Ported) ? QJsonValue(externalPin(row)) : QJsonValue());
    json.insert(u"messaging_campaign_id"_s, QJsonValue());
    json.insert(u"messaging_profile_id"_s, textOrNull(row, ProfileId));
    json.insert(u"messaging_profile_name"_s, textOrNull(row, ProfileName));
    json.insert(u"source_type"_s, row.number(Ported) ? u"port_request"_s : u"number_order"_s);
    json.insert(u"tags"_s, QJsonArray::fromStringList(tags.split(u'\n', Qt::SkipEmptyParts)));
    return json;
}

QJsonObject slimNumber(const Statement &row)
{
    QJsonObject json = shared(row);
    json.insert(u"record_type"_s, u"phone_number_slim"_s);
    put(json, u"billing_group_id"_s, row.text(BillingGroup));
    put(json, u"connection_id"_s, row.text(ConnectionId));
    put(json, u"customer_reference"_s, row.text(Reference));
    put(json, u"emergency_address_id"_s, row.text(EmergencyAddress));
    put(json, u"external_pin"_s, externalPin(row));
    return json;
}

} // namespace sandbox
