// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/ownednumber.h>

// Numbers of the account. Fact sheet 2.15; "Phone numbers".
namespace api::inventory {
// clang-format off
inline constexpr Endpoint<OwnedNumberFilter, Page<OwnedNumber>> list {Verb::Get, "/phone_numbers"};
// clang-format on
} // namespace api::inventory
