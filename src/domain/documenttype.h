// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// The kinds of file that the provider takes, told by what is in a file, never by its name alone (fact sheet 2.13).
struct DocumentType
{
    const char *mime;
    const char *extension;
};

namespace documenttype {

constexpr qint64 largest = 20'000'000; // bytes

// nullptr: none that is taken. name decides only between the kinds of plain text.
const DocumentType *detect(const QByteArray &content, const QString &name);

const DocumentType *ofMime(const QString &mime); // nullptr: none of those; what a server says is no proof

// Why a file can't be uploaded, as a sentence; empty when it can. Size alone, before anything is read.
QString refusalOf(qint64 size);
QString unknownTypeText(); // why one of another kind can't

// The name under which the provider gets it: the last part of a path, printable, of bearable length, with the ending
// that its content has.
QString outgoingName(const QString &path, const DocumentType &type);

} // namespace documenttype
