// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Text that somebody else wrote, made fit to be shown. JsonDocument::parseForeign() does it to everything an answer
// says.
namespace foreign {

constexpr qsizetype longest = 16'384; // UTF-16 units: what is longer ends in an ellipsis

// Composed (NFC), and without what hides or reorders: a run of control, bidirectional or invisible characters becomes
// one U+FFFD, so that somebody sees that there was something; those that are no more than a hint to a font go. A letter
// keeps four combining marks. Line breaks and tabs stay.
QString cleaned(const QString &text);

// For a place inside a sentence of ours: right-to-left letters must not move the words around them.
QString isolated(const QString &cleaned);

} // namespace foreign
