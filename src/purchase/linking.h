// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <purchase/intent.h>

// Why an order that the user named can't be the one of a purchase; nothing: it can. It holds exactly its numbers,
// carries no other mark, and is not older than the purchase.
std::optional<Error> linkProblem(const Intent &intent, const NumberOrder &order);
