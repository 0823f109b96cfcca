// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <core/secret.h>

#include <QUrl>

// What an account's address and key must look like before anything is sent there.
namespace accountrules {

QUrl telnyxUrl();

// https anywhere, http only on this computer; no user, query or fragment in it. The error's detail says what is wrong,
// translated and fit to stand beside the field.
Result<QUrl> baseUrl(const QString &typed);

// A key as pasted: blanks around it go; blanks inside, line breaks and what is not ASCII can't be part of one.
Result<Secret> key(const QString &typed);

// The key in a file: its first line. Refuses what is too large to be one.
Result<Secret> keyFromFile(const QString &path);
bool isReadByOthers(const QString &path);

}
