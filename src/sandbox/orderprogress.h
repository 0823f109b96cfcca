// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

struct Context;

// How orders come to an end. Positions are those of their tables; at: when it happens, which may be in the past.
void approveNumber(Context &context, qint64 orderNumber, qint64 at); // all it asks for is approved
void activate(Context &context, qint64 orderNumber, qint64 at);
void missDeadline(Context &context, qint64 subOrder, qint64 at); // cancels what nobody has answered in time
void cancelSubOrder(Context &context, qint64 subOrder, qint64 at); // what of it is still pending
void settleSubOrder(Context &context, qint64 subOrder, qint64 at); // its status, and its order's, from their parts

} // namespace sandbox
