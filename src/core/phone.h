// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Phone numbers through libphonenumber. Everything stored and sent is E.164 ("+13125550100").
namespace phone {

// Strict and ASCII only: + and 7 to 15 digits, no leading zero. What looks like a digit to Unicode is not one here.
bool isE164(QStringView text);

// What somebody typed or pasted ("(312) 555-0100", "0049 30 …") as E.164; nothing when it can't be a number.
// region: ISO 3166 country of numbers typed without a calling code.
std::optional<QString> toE164(const QString &typed, const QString &region = {});

// A number as a server wrote it ("13125550100", "+1 312-555-0100"), as E.164 wherever it can be read as one with its
// calling code; otherwise as it came.
QString fromServer(const QString &text);

// A number as people of its country group it. For text that is no number, everything is in `national`.
struct Grouped
{
    QString callingCode{}; // "+1"
    QString national{}; // "312-555-0100"
};
Grouped grouped(const QString &e164);

QString region(const QString &e164); // "US"; empty when unknown
QString nationalDestinationCode(const QString &e164); // area code "312"; empty when the number has none
int callingCode(const QString &region); // 1 for "US"; 0 when unknown

} // namespace phone
