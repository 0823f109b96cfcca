// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <core/secret.h>

// Where Telnyx is, and what a key must look like before it is sent anywhere. Errors say in their title what is wrong,
// translated and fit to stand beside the field.
namespace accountrules {

QString telnyxUrl();

// A key as pasted: blanks around it go; blanks inside, line breaks and what is not ASCII can't be part of one.
Result<Secret> key(const QString &typed);

// The key in a file: its first line. Refuses what is too large to be one.
Result<Secret> keyFromFile(const QString &path);
bool isReadByOthers(const QString &path);

} // namespace accountrules
