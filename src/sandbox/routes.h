// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/route.h>

namespace sandbox {

// Every endpoint below /v2. Each resource has its own file with its own list; routes.cpp joins them.
QList<Route> allRoutes();

} // namespace sandbox
