// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base32.h"

#include <QRandomGenerator>

#include <algorithm>

static constexpr char16_t alphabet[] = u"abcdefghijklmnopqrstuvwxyz234567";

QString base32::random(int length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return spread(bytes);
}

QString base32::spread(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes)
        text += QChar(alphabet[byte & 31]);
    return text;
}

QString base32::number(quint64 value, int length)
{
    QString text(length, QChar(alphabet[0]));
    for (int i = length - 1; i >= 0; --i, value >>= 5)
        text[i] = QChar(alphabet[value & 31]);
    return text;
}

bool base32::isBase32(QStringView text)
{
    const auto known = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'2' && c <= u'7'); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), known);
}
