// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/world.h>

namespace sandbox {

struct Context;

// The account's money, in millionths of a dollar.
struct Balance
{
    qint64 balance = 0;
    qint64 creditLimit = 0;
    qint64 pending = 0; // charges of orders that are under way

    qint64 available() const { return balance + creditLimit; }
    qint64 spendable() const { return available() - pending; }
};
Balance currentBalance(Context &context);

// What a number costs when it is activated: its upfront price, at a fixed rate. A month is charged when it begins.
qint64 chargeFor(const World &world, const NumberFacts &facts);

} // namespace sandbox
