// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/numbersearch.h>
#include <sandbox/route.h>

#include <optional>

namespace sandbox {

// What the searches for numbers and for blocks of them have in common.
NumberFilter readSearch(const Request &request);
std::optional<Answer> refuseSearch(const World &world, const NumberFilter &filter); // nothing: it may be made
QJsonObject searchCounts(qsizetype total, qsizetype bestEffort); // for the meta
QueryKey numberTypeKey();

} // namespace sandbox
