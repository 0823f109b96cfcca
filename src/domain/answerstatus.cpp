// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerstatus.h"

using namespace Qt::StringLiterals;

std::span<const EnumName<AnswerStatus>> names(AnswerStatus)
{
    static constexpr EnumName<AnswerStatus> table[] = {
        {AnswerStatus::AwaitingValue, "awaiting-value"_L1},
        {AnswerStatus::Unapproved, "unapproved"_L1},
        {AnswerStatus::PendingApproval, "pending-approval"_L1},
        {AnswerStatus::Approved, "approved"_L1},
        {AnswerStatus::Declined, "declined"_L1},
        {AnswerStatus::Expired, "expired"_L1},
    };
    return table;
}

bool canChange(const OpenEnum<AnswerStatus> &status)
{
    return status != AnswerStatus::Approved;
}
