// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownednumberpage.h"

#include <QStringList>

using namespace Qt::StringLiterals;

static const QString row = uR"({
  "activated_at": "2026-03-05T10:31:07Z", "billing_group_id": "86f58db9-0fe3-4adc-9d1f-7b0b5d5f%1",
  "call_forwarding_enabled": true, "call_recording_enabled": false, "caller_id_name_enabled": false,
  "cnam_listing_enabled": true, "connection_id": "152191644807777%1", "connection_name": "SIP trunk Chicago",
  "country_iso_alpha2": "US", "created_at": "2026-03-05T10:31:02Z", "customer_reference": "batch-%1",
  "deletion_lock_enabled": false, "emergency_address_id": null, "emergency_enabled": false,
  "emergency_status": "disabled", "external_pin": null, "hd_voice_enabled": false, "id": "129338426106573%1",
  "inbound_call_screening": "disabled", "messaging_campaign_id": null,
  "messaging_profile_id": "40017f8e-49bd-4f16-9e3d-ef103f91%1", "messaging_profile_name": "Alerts US",
  "phone_number": "+1312555%1", "phone_number_type": "local", "purchased_at": "2026-03-05T10:31:02Z",
  "record_type": "phone_number", "source_type": "number_order", "status": "active", "t38_fax_gateway_enabled": true,
  "tags": ["solar", "chicago"], "updated_at": "2026-11-05T10:31:02Z"})"_s;

QByteArray ownedNumberPage(int numbers)
{
    QStringList rows;
    for (int i = 0; i < numbers; ++i)
        rows << QString(row).replace(u"%1"_s, QString::number(i).rightJustified(4, u'0'));
    const QString meta = u"{\"page_number\": 1, \"page_size\": %1, \"total_pages\": 400, \"total_results\": 100000}"_s;
    return QByteArray("{\"data\": [") + rows.join(u", "_s).toUtf8()
        + "], \"meta\": " + meta.arg(QString::number(numbers)).toUtf8() + '}';
}
