// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/route.h>

namespace sandbox {

// Checks a request's query against what its route allows and reads the page. The answer to give when it doesn't fit.
std::optional<Answer> readQuery(const Route &route, Request &request);

// "/a%20b/c" and "x=1&y[]=2", decoded as forms are ("+" is a space in the query, itself in the path).
// False when the escapes or the UTF-8 in them are broken.
bool decodeTarget(const QByteArray &target, Request &request);

} // namespace sandbox
