// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/reviews.h>

namespace sandbox {

struct Context;

// What becomes of a requirement group (its position) that was submitted.
void submitGroup(Context &context, qint64 group, qint64 at);
void reviewGroupByItself(Context &context, qint64 group, qint64 at);
void expireGroup(Context &context, qint64 group, qint64 at); // once what was approved is too old

bool approveGroup(Context &context, qint64 group, qint64 at); // false: it wasn't submitted
bool declineGroup(Context &context, qint64 group, const Decline &decline, qint64 at); // false: or doesn't ask for it

} // namespace sandbox
