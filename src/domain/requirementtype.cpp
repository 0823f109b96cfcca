// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementtype.h"

#include <core/describe.h>

// clang-format off
const Schema RequirementType::schema = Describe<RequirementType>()
    ("id",                  &RequirementType::id)
    ("name",                &RequirementType::name)
    ("description",         &RequirementType::description)
    ("example",             &RequirementType::example)
    ("type",                &RequirementType::type)
    ("acceptance_criteria", &RequirementType::acceptance);
// clang-format on

Requirement RequirementType::asRequirement() const
{
    return {.id = id,
        .name = name,
        .description = description,
        .example = example,
        .fieldType = type,
        .acceptance = acceptance};
}
