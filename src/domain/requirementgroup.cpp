// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementgroup.h"

#include <core/describe.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// clang-format off
const Schema RequirementGroup::schema = Describe<RequirementGroup>()
    ("id",                      &RequirementGroup::id)
    ("action",                  &RequirementGroup::action)
    ("country_code",            &RequirementGroup::countryCode)
    ("phone_number_type",       &RequirementGroup::type)
    ("customer_reference",      &RequirementGroup::customerReference)
    ("status",                  &RequirementGroup::status)
    ("regulatory_requirements", &RequirementGroup::requirements)
    ("created_at",              &RequirementGroup::createdAt)
    ("updated_at",              &RequirementGroup::updatedAt);

template<> const Schema Page<RequirementGroup>::schema = Describe<Page<RequirementGroup>>()
    ("data", &Page<RequirementGroup>::data);

const Schema RequirementGroupDraft::schema = Describe<RequirementGroupDraft>()
    ("action",                  &RequirementGroupDraft::action)
    ("country_code",            &RequirementGroupDraft::countryCode)
    ("phone_number_type",       &RequirementGroupDraft::type)
    ("customer_reference",      &RequirementGroupDraft::customerReference)
    ("regulatory_requirements", &RequirementGroupDraft::answers);

const Schema RequirementGroupFilter::schema = Describe<RequirementGroupFilter>()
    ("filter[action]",             &RequirementGroupFilter::action)
    ("filter[country_code]",       &RequirementGroupFilter::countryCode)
    ("filter[phone_number_type]",  &RequirementGroupFilter::type)
    ("filter[status]",             &RequirementGroupFilter::status)
    ("filter[customer_reference]", &RequirementGroupFilter::customerReference);
// clang-format on

std::span<const EnumName<GroupStatus>> names(GroupStatus)
{
    static constexpr EnumName<GroupStatus> table[] = {
        {GroupStatus::Unapproved, "unapproved"_L1},
        {GroupStatus::PendingApproval, "pending-approval"_L1},
        {GroupStatus::Approved, "approved"_L1},
        {GroupStatus::Declined, "declined"_L1},
        {GroupStatus::Expired, "expired"_L1},
        {GroupStatus::NoLongerEligible, "no-longer-eligible"_L1},
    };
    return table;
}

bool RequirementGroup::isFulfilled() const
{
    return !requirements.isEmpty() && answered() == requirements.size();
}

int RequirementGroup::answered() const
{
    return int(
        std::ranges::count_if(requirements, [](const AskedRequirement &asked) { return !asked.fieldValue.isEmpty(); }));
}

bool RequirementGroup::canBeSubmitted() const
{
    const bool isAtRest =
        status == GroupStatus::Unapproved || status == GroupStatus::Declined || status == GroupStatus::Expired;
    return isAtRest && isFulfilled();
}

bool RequirementGroup::fits(const SubOrder &subOrder) const
{
    return isFulfilled() && status != GroupStatus::NoLongerEligible && action == "ordering"_L1
        && countryCode == subOrder.countryCode && type.known() == subOrder.type.known();
}

QDateTime RequirementGroup::expiresAt() const
{
    QDateTime first;
    for (const AskedRequirement &requirement : requirements) {
        if (requirement.expiresAt.isValid() && (!first.isValid() || requirement.expiresAt < first))
            first = requirement.expiresAt;
    }
    return first;
}
