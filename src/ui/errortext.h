// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <ui/providername.h>

// What to tell an operator about a read that gave nothing. Plain text, ours alone: the server's own words are apart,
// and belong into a frame that says whose words they are. Writes are told by whoever keeps their journal, never by
// this.
namespace errortext {

QString fact(const Error &error, const ProviderName &provider); // "Telnyx did not answer."
QString consequence(const Error &error); // what it means, and what to do next
QString serversWords(const Error &error); // the server's own, empty when it gave none
QString details(const Error &error); // everything known, a line each, for the clipboard

} // namespace errortext
