// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderstatus.h"

using namespace Qt::StringLiterals;

std::span<const EnumName<OrderStatus>> names(OrderStatus)
{
    static constexpr EnumName<OrderStatus> table[] = {
        {OrderStatus::Pending, "pending"_L1},
        {OrderStatus::Success, "success"_L1},
        {OrderStatus::Failure, "failure"_L1},
        {OrderStatus::Cancelled, "cancelled"_L1},
        {OrderStatus::Deleted, "deleted"_L1},
    };
    return table;
}

std::span<const EnumName<RequirementsStatus>> names(RequirementsStatus)
{
    static constexpr EnumName<RequirementsStatus> table[] = {
        {RequirementsStatus::Pending, "pending"_L1},
        {RequirementsStatus::InfoPending, "requirement-info-pending"_L1},
        {RequirementsStatus::UnderReview, "requirement-info-under-review"_L1},
        {RequirementsStatus::Exception, "requirement-info-exception"_L1},
        {RequirementsStatus::Approved, "approved"_L1},
        {RequirementsStatus::Cancelled, "cancelled"_L1},
        {RequirementsStatus::Deleted, "deleted"_L1},
    };
    return table;
}

bool isTerminal(const OpenEnum<OrderStatus> &status)
{
    const auto known = status.known();
    return known && *known != OrderStatus::Pending;
}
