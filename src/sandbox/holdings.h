// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/numbersearch.h>

namespace sandbox {

struct Context;

// Who has what just now. The context has to outlive it.
Holdings currentHoldings(Context &context);

bool isGone(Context &context, qint64 number); // bought, by this account or another
bool isReserved(Context &context, qint64 number); // by this account, and still
bool wasFound(Context &context, qint64 number); // by a search, not too long ago

void take(Context &context, qint64 number);
void putBack(Context &context, qint64 number);

} // namespace sandbox
