// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

struct Context;

// What has become due since the last time happens now: reservations lapse, orders advance. Called before each request
// and by a timer, inside a transaction of its own; does nothing, and costs nothing, when nothing is due.
void passTime(Context &context);

} // namespace sandbox
