// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// Refuses what a browser was tricked into sending: the Host has to be this machine's loopback, and a page of another
// origin has no business here at all.
std::optional<Answer> refuseForeign(const Request &request);

// Refuses whoever doesn't know the key ("Authorization: Bearer …").
std::optional<Answer> refuseStranger(const Request &request, const QByteArray &key);

} // namespace sandbox
