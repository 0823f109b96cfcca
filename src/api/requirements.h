// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/requirement.h>

// What regulators ask for. Fact sheet 2.11; "Regulatory requirements". The provider serves the first under two paths
// (fact sheet 4.A); this is the one of its specification and SDK.
namespace api::requirements {
inline constexpr Endpoint<NumberRequirementsFilter, Page<NumberRequirements>> ofNumbers {Verb::Get, "/phone_numbers_regulatory_requirements"};
inline constexpr Endpoint<CountryRequirementsFilter, Page<CountryRequirements>> ofCountry {Verb::Get, "/regulatory_requirements"};
}
