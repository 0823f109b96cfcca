// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>

// States of orders, sub-orders and the numbers in them (fact sheet 3.4 to 3.6, 4.C).

enum class OrderStatus { Pending, Success, Failure, Cancelled, Deleted };
std::span<const EnumName<OrderStatus>> names(OrderStatus);

enum class RequirementsStatus { Pending, InfoPending, UnderReview, Exception, Approved, Cancelled, Deleted };
std::span<const EnumName<RequirementsStatus>> names(RequirementsStatus);

bool isTerminal(const OpenEnum<OrderStatus> &status); // an unknown status is not: it is read again
