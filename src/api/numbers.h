// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/availablenumber.h>
#include <domain/coverage.h>

// What can be bought. Fact sheet 2.1, 2.2; https://developers.telnyx.com, "Number search", "Country coverage".
namespace api::numbers {
// clang-format off
inline constexpr Endpoint<NumberSearch, Page<AvailableNumber>> search   {Verb::Get, "/available_phone_numbers"};
inline constexpr Endpoint<Nothing, CountryList>                coverage {Verb::Get, "/country_coverage", Access::ByVerb, Shape::Whole};
inline constexpr Endpoint<StockSearch, Page<Stock>>            stock    {Verb::Get, "/inventory_coverage"};
// clang-format on
} // namespace api::numbers
