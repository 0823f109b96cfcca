// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/requirementgroup.h>

// Papers gathered for many orders. Fact sheet 2.12; "Requirement groups". No envelope around any of the answers.
namespace api::requirementgroups {
// clang-format off
inline constexpr Endpoint<RequirementGroupFilter, Page<RequirementGroup>> list   {Verb::Get, "/requirement_groups", Access::ByVerb, Shape::Rows};
inline constexpr Endpoint<RequirementGroupDraft, RequirementGroup>        create {Verb::Post, "/requirement_groups", Access::ByVerb, Shape::Whole};
inline constexpr Endpoint<Nothing, RequirementGroup>                      fetch  {Verb::Get, "/requirement_groups/{id}", Access::ByVerb, Shape::Whole};
inline constexpr Endpoint<AnswersDraft, RequirementGroup>                 change {Verb::Patch, "/requirement_groups/{id}", Access::ByVerb, Shape::Whole};
inline constexpr Endpoint<Nothing, RequirementGroup>                      remove {Verb::Delete, "/requirement_groups/{id}", Access::ByVerb, Shape::Whole};
inline constexpr Endpoint<Nothing, RequirementGroup>                      submit {Verb::Post, "/requirement_groups/{id}/submit_for_approval", Access::ByVerb, Shape::Whole};
// clang-format on
} // namespace api::requirementgroups
