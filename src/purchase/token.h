// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// The mark that a purchase carries inside its customer reference, so that it can be found again when its answer was
// lost: "-tc1-", the install id (6), a sequence number (7) and random characters (13), all of [a-z2-7-].
namespace token {

inline constexpr int randomLength = 13;
inline constexpr int textLength = 40; // of the user's own words in front of a mark

// randomBytes: randomLength of them.
QString make(const QString &installId, qint64 sequence, const QByteArray &randomBytes);

// The user's words, without what could get lost on the way (control characters, more than textLength), and the mark.
QString reference(const QString &words, const QString &mark);

QString markOf(const QString &reference); // empty when it ends in none
bool isOf(const QString &reference, const QString &installId); // it ends in a mark of this installation
QString wordsOf(const QString &reference); // what the user wrote

} // namespace token
