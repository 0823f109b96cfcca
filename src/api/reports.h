// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/orderreport.h>

// Tables of sub-orders. Fact sheet 2.5. One path in the published reference and another in the provider's
// specification and SDK (fact sheet 4.A); a request that is answered with 404 or 405 under the first did nothing.
namespace api::reports {
// clang-format off
inline constexpr Endpoint<OrderReportDraft, OrderReport> create          {Verb::Post, "/sub_number_orders/report"};
inline constexpr Endpoint<OrderReportDraft, OrderReport> createElsewhere {Verb::Post, "/sub_number_orders_report"};
inline constexpr Endpoint<Nothing, OrderReport> fetch {
    Verb::Get, "/sub_number_orders/report/{id}", Access::ByVerb, Shape::Data, "/sub_number_orders_report/{id}"};
inline constexpr FileEndpoint download {"/sub_number_orders/report/{id}/download", "text/csv", 64 * mebibyte,
    "/sub_number_orders_report/{id}/download"};
// clang-format on
} // namespace api::reports
