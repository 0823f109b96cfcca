// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/baseurl.h>
#include <core/result.h>
#include <core/secret.h>

// Where Telnyx is, and what a key must look like before it is sent anywhere. Errors say in their title what is wrong,
// translated and fit to stand beside the field.
namespace accountrules {

QString telnyxUrl();

// A key as pasted: blanks around it go; blanks inside, line breaks and what is not ASCII can't be part of one.
Result<Secret> key(const QString &typed);

// The key in a file, which is all that stands in it: any other text file would be taken for one else, and its first
// line be sent to a provider. Refuses what is too large.
Result<Secret> keyFromFile(const QString &path);
bool isUnlikely(const BaseUrl &url, const QByteArray &key); // Telnyx's begin with KEY; others' are as they are
bool isReadByOthers(const QString &path);

} // namespace accountrules
