// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/lineset.h>

#include <QString>

namespace sandbox {

// What the digits of a number have to look like.
struct DigitPatterns
{
    QString startsWith{}; // after the area code when afterAreaCode, else from the first digit of the national number
    QString contains{};
    QString endsWith{};
    bool afterAreaCode = false;

    bool isEmpty() const { return startsWith.isEmpty() && contains.isEmpty() && endsWith.isEmpty(); }
    bool canMatch() const; // false for anything but digits: there are no wildcards
};

// The lines whose number looks like that. digits: the national number without its last four; areaCode: how many of
// them are the area code.
LineSet matchingLines(const DigitPatterns &patterns, const QString &digits, qsizetype areaCode);

} // namespace sandbox
