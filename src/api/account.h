// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/account.h>

// The account's money and the lists behind the pickers. Fact sheet 2.21 to 2.23.
namespace api::account {
// clang-format off
inline constexpr Endpoint<Nothing, Balance>                  balance           {Verb::Get, "/balance"};
inline constexpr Endpoint<PlainPage, Page<Connection>>       connections       {Verb::Get, "/connections"};
inline constexpr Endpoint<PlainPage, Page<MessagingProfile>> messagingProfiles {Verb::Get, "/messaging_profiles"};
inline constexpr Endpoint<PlainPage, Page<BillingGroup>>     billingGroups     {Verb::Get, "/billing_groups"};
// clang-format on
} // namespace api::account
