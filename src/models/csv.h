// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Comma-separated text (RFC 4180). A cell that begins like a formula would be run by a spreadsheet, whoever wrote it,
// so it gets an apostrophe in front.
namespace csv {

enum class Reader {
    Spreadsheet, // every such cell is guarded, phone numbers too: a bare +1312… becomes 1.3E+10
    Program, // phone numbers stay as they are, the rest is guarded
};

QString disarmed(const QString &text, Reader reader); // for a copy too: it may be pasted into a spreadsheet
QString field(const QString &text, Reader reader);
QString record(const QStringList &texts, Reader reader); // with its line end

} // namespace csv
