// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

// What went wrong with a file of the profile, in words a user can act on. All are errors of kind Local; `title` says
// what happened, `detail` what to do, `code` is SQLite's or the system's own name for it.
namespace storetext {

Error sqliteError(const QString &file, int code, const QString &message); // code: SQLite's extended result code
Error systemError(const QString &file, int errorNumber);
Error noFolder(const QString &file);
Error notOurs(const QString &file); // somebody else owns it or may read it
Error tooNew(const QString &file); // a newer version of the program wrote it
Error inUse(const QString &folder, const QString &holder); // another Cordboard runs on this profile

} // namespace storetext
