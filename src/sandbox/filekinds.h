// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

// What a document may be.
struct FileKind
{
    const char *extension;
    const char *contentType;
};

// By its first bytes, and where these don't tell, by its name; null for what nobody takes.
const FileKind *kindOf(const QByteArray &content, const QString &filename);

// Without blanks, and ending in what it is: "my passport" becomes "mypassport.pdf".
QString tidied(const QString &filename, const FileKind &kind);

} // namespace sandbox
