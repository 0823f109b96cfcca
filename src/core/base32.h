// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Text of [a-z2-7]: no encoding on the way can change it, and nobody confuses its characters.
namespace base32 {

QString random(int length); // from the system's secure generator
QString spread(const QByteArray &bytes); // one character a byte, from its low five bits: for bytes that are random
QString number(quint64 value, int length); // zero is "aa…a"; the low digits where it does not fit
bool isBase32(QStringView text); // and not empty

} // namespace base32
