// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementanswer.h"

#include <core/describe.h>

// clang-format off
const Schema RequirementAnswer::schema = Describe<RequirementAnswer>()
    ("requirement_id", &RequirementAnswer::requirementId)
    ("field_value",    &RequirementAnswer::fieldValue);

const Schema AnswersDraft::schema = Describe<AnswersDraft>()
    ("regulatory_requirements", &AnswersDraft::answers)
    ("customer_reference",      &AnswersDraft::customerReference);

const Schema GroupAssignment::schema = Describe<GroupAssignment>()
    ("requirement_group_id", &GroupAssignment::requirementGroupId);
// clang-format on
