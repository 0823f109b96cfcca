// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/listing.h>
#include <sandbox/route.h>

namespace sandbox {

// What a list of owned numbers may be narrowed and sorted by, read from its query; for a SELECT from ownedTables.
Conditions ownedConditions(const Request &request);
QByteArray ownedOrder(const Request &request); // empty: newest first
QList<QueryKey> ownedKeys(); // those that both lists know

} // namespace sandbox
