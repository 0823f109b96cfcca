// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

struct Context;

// A document (its id) as a file, or 404.
Answer documentFile(Context &context, const QString &id);

// Links that need no key, for a while: "files/…", below the server's address.
QString signedPath(const Context &context, const QString &id);
Answer signedFile(Context &context, const Request &request, const QStringList &parts); // what follows "files"

} // namespace sandbox
