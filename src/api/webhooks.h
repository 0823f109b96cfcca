// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/webhookdelivery.h>

// What the provider told the account's own servers. Fact sheet 2.27; "Webhook deliveries".
namespace api::webhooks {
// clang-format off
inline constexpr Endpoint<WebhookDeliveryFilter, Page<WebhookDelivery>> deliveries {Verb::Get, "/webhook_deliveries"};
// clang-format on
} // namespace api::webhooks
