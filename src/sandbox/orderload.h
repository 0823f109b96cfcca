// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

struct Context;

// So many orders of three sub orders each, over the last two years, in every state there is; the account owns the
// numbers of those that came true. Fast: it writes down what would have happened. Part of furnish().
void placeManyOrders(Context &context, qint64 count);

} // namespace sandbox
