// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupuse.h"

#include <domain/papercheck.h>

#include <algorithm>

namespace {

bool fitsPlace(const RequirementAnswer &answer, const PlaceFacts &facts)
{
    const AcceptanceCriteria &acceptance = facts.known.value(answer.requirementId).acceptance;
    if (papers::localityLimit(acceptance) != LocalityLimit::SameLocality)
        return true;
    const QString place = facts.localityOf.value(answer.fieldValue);
    return !place.isEmpty() && !facts.locality.isEmpty() && papers::mayBeSame(place, facts.locality);
}

const AskedRequirement *find(const OrderNumber &number, const QString &requirementId)
{
    const auto asked = std::ranges::find(number.requirements, requirementId, &AskedRequirement::requirementId);
    return asked == number.requirements.cend() ? nullptr : &*asked;
}

// The first number that has another answer; all of a sub-order are answered at once.
const AskedRequirement *otherThan(const RequirementAnswer &answer, const SubOrder &subOrder)
{
    for (const OrderNumber &number : subOrder.phoneNumbers) {
        const AskedRequirement *asked = find(number, answer.requirementId);
        if (asked && asked->fieldValue != answer.fieldValue)
            return asked;
    }
    return nullptr;
}

} // namespace

GroupUse groupUse(const RequirementGroup &group, const SubOrder &subOrder, const PlaceFacts &facts)
{
    GroupUse use{.subOrderId = subOrder.id,
        .orderId = subOrder.orderId,
        .reference = subOrder.customerReference,
        .status = subOrder.status,
        .numbers = subOrder.phoneNumbersCount};
    int same = 0;
    for (const AskedRequirement &given : group.requirements) {
        const RequirementAnswer answer{given.requirementId, given.fieldValue};
        const bool isAsked = std::ranges::any_of(
            subOrder.phoneNumbers, [&answer](const OrderNumber &number) { return find(number, answer.requirementId); });
        if (answer.fieldValue.isEmpty() || !isAsked)
            continue;
        const AskedRequirement *other = otherThan(answer, subOrder);
        same += other ? 0 : 1;
        if (other && !isTerminal(subOrder.status) && canChange(other->status) && fitsPlace(answer, facts))
            use.changes.append({answer.requirementId, other->fieldValue, answer.fieldValue});
    }
    use.isSame = same > 0 && same == group.answered();
    return use;
}
