// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

struct Context;

// Fills an empty state, once: the account with its connections, profiles and billing groups, what it owns, and what it
// has ordered so far. Runs inside a transaction.
void furnish(Context &context);

// The orders of resources/sandbox/history.csv and the groups of groups.csv, lived through up to now. Part of furnish().
void relive(Context &context);
qint64 relivedNumbers(); // how many numbers the account owns of them

} // namespace sandbox
