// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/requirementtype.h>

// What regulators ask for. Fact sheet 2.11; "Regulatory requirements". The first has one path in the published
// reference and another in the provider's specification and SDK (fact sheet 4.A).
namespace api::requirements {
// clang-format off
inline constexpr Endpoint<NumberRequirementsFilter, Page<NumberRequirements>> ofNumbers {
    Verb::Get, "/phone_numbers/regulatory_requirements", Access::ByVerb, Shape::Data, "/phone_numbers_regulatory_requirements"};
inline constexpr Endpoint<CountryRequirementsFilter, Page<CountryRequirements>> ofCountry {Verb::Get, "/regulatory_requirements"};
inline constexpr Endpoint<Nothing, RequirementType> type {Verb::Get, "/requirement_types/{id}"};
// clang-format on
} // namespace api::requirements
