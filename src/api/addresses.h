// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/address.h>

// Addresses. Fact sheet 2.14; "Addresses". A suggestion is accepted by making the address with it: withSuggestion().
namespace api::addresses {
// clang-format off
inline constexpr Endpoint<AddressFilter, Page<Address>>    list     {Verb::Get, "/addresses"};
inline constexpr Endpoint<AddressDraft, Address>           create   {Verb::Post, "/addresses"};
inline constexpr Endpoint<Nothing, Address>                remove   {Verb::Delete, "/addresses/{id}"};
inline constexpr Endpoint<PostalPlace, AddressValidation>  validate {Verb::Post, "/addresses/actions/validate", Access::Read};
// clang-format on
} // namespace api::addresses
