// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/numberorder.h>
#include <domain/requirementanswer.h>

// Orders and what becomes of them. Fact sheet 2.4 to 2.6; "Number orders". New orders are placed by the purchase layer.
namespace api::orders {
// clang-format off
inline constexpr Endpoint<OrderFilter, Page<NumberOrder>>       list    {Verb::Get, "/number_orders"};
inline constexpr Endpoint<Nothing, NumberOrder>                 fetch   {Verb::Get, "/number_orders/{id}"};
inline constexpr Endpoint<SubOrderFilter, Page<SubOrder>>       subOrders {Verb::Get, "/sub_number_orders"};
inline constexpr Endpoint<Nothing, SubOrder>                    subOrder  {Verb::Get, "/sub_number_orders/{id}"};
inline constexpr Endpoint<SubOrderQuery, SubOrder>              subOrderWithNumbers {Verb::Get, "/sub_number_orders/{id}"};
inline constexpr Endpoint<OrderNumberFilter, Page<OrderNumber>> numbers {Verb::Get, "/number_order_phone_numbers"};
inline constexpr Endpoint<Nothing, OrderNumber>                 number  {Verb::Get, "/number_order_phone_numbers/{id}"};
inline constexpr Endpoint<AnswersDraft, NumberOrder> answer         {Verb::Patch, "/number_orders/{id}"}; // for all its numbers
inline constexpr Endpoint<AnswersDraft, SubOrder>    answerSubOrder {Verb::Patch, "/sub_number_orders/{id}"};
inline constexpr Endpoint<AnswersDraft, OrderNumber> answerNumber   {Verb::Patch, "/number_order_phone_numbers/{id}"};
inline constexpr Endpoint<Nothing, SubOrder>         cancelSubOrder {Verb::Patch, "/sub_number_orders/{id}/cancel"}; // only while it is pending
inline constexpr Endpoint<GroupAssignment, SubOrder> assignGroup    {Verb::Post, "/sub_number_orders/{id}/requirement_group"};
// clang-format on
} // namespace api::orders
