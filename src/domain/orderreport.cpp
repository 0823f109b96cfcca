// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderreport.h"

#include <core/describe.h>

using namespace Qt::StringLiterals;

// clang-format off
const Schema OrderReportDraft::schema = Describe<OrderReportDraft>()
    ("status",             &OrderReportDraft::status)
    ("country_code",       &OrderReportDraft::countryCode)
    ("order_request_id",   &OrderReportDraft::orderId)
    ("customer_reference", &OrderReportDraft::customerReference)
    ("created_at_gt",      &OrderReportDraft::createdAfter)
    ("created_at_lt",      &OrderReportDraft::createdBefore);

const Schema OrderReport::schema = Describe<OrderReport>()
    ("id",         &OrderReport::id)
    ("status",     &OrderReport::status)
    ("order_type", &OrderReport::orderType)
    ("filters",    &OrderReport::filters)
    ("created_at", &OrderReport::createdAt)
    ("updated_at", &OrderReport::updatedAt);
// clang-format on

std::span<const EnumName<ReportStatus>> names(ReportStatus)
{
    static constexpr EnumName<ReportStatus> table[] = {
        {ReportStatus::Pending, "pending"_L1},
        {ReportStatus::Success, "success"_L1},
        {ReportStatus::Failed, "failed"_L1},
        {ReportStatus::Expired, "expired"_L1},
    };
    return table;
}
