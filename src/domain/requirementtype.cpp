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
    ("acceptance_criteria", &RequirementType::acceptance)
    ("created_at",          &RequirementType::createdAt)
    ("updated_at",          &RequirementType::updatedAt);

template<> const Schema Page<RequirementType>::schema = Describe<Page<RequirementType>>()
    ("data", &Page<RequirementType>::data)
    ("meta", &Page<RequirementType>::meta);

const Schema RequirementTypeFilter::schema = Describe<RequirementTypeFilter>()
    ("page[number]",           &RequirementTypeFilter::pageNumber)
    ("page[size]",             &RequirementTypeFilter::pageSize)
    ("filter[name][contains]", &RequirementTypeFilter::nameContains)
    ("sort",                   &RequirementTypeFilter::sort);

const Schema RequirementRule::schema = Describe<RequirementRule>()
    ("id",                 &RequirementRule::id)
    ("action",             &RequirementRule::action)
    ("country_code",       &RequirementRule::countryCode)
    ("locality",           &RequirementRule::locality)
    ("phone_number_type",  &RequirementRule::phoneNumberType)
    ("requirement_types",  &RequirementRule::types)
    ("effective_start_at", &RequirementRule::effectiveStartAt)
    ("effective_end_at",   &RequirementRule::effectiveEndAt)
    ("version",            &RequirementRule::version)
    ("updated_at",         &RequirementRule::updatedAt);

template<> const Schema Page<RequirementRule>::schema = Describe<Page<RequirementRule>>()
    ("data", &Page<RequirementRule>::data)
    ("meta", &Page<RequirementRule>::meta);

const Schema RequirementRuleFilter::schema = Describe<RequirementRuleFilter>()
    ("page[number]",              &RequirementRuleFilter::pageNumber)
    ("page[size]",                &RequirementRuleFilter::pageSize)
    ("filter[country_code]",      &RequirementRuleFilter::countryCode)
    ("filter[phone_number_type]", &RequirementRuleFilter::phoneNumberType)
    ("filter[action]",            &RequirementRuleFilter::action);
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

bool RequirementRule::isInForce(const QDateTime &now) const
{
    const bool hasBegun = !effectiveStartAt.isValid() || effectiveStartAt <= now;
    return hasBegun && (!effectiveEndAt.isValid() || now < effectiveEndAt);
}
