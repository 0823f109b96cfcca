// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token.h"

#include <core/base32.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "-tc1-"_L1;
constexpr int sequenceLength = 7;
constexpr int codeLength = 6 + sequenceLength + token::randomLength;

} // namespace

QString token::make(const QString &installId, qint64 sequence, const QByteArray &randomBytes)
{
    return prefix + installId + base32::number(quint64(sequence), sequenceLength) + base32::spread(randomBytes);
}

QString token::reference(const QString &words, const QString &mark)
{
    QString text;
    for (const QChar c : words) {
        if (c.isPrint() || c.isSurrogate())
            text += c;
        else if (c.isSpace())
            text += u' ';
    }
    text = text.simplified().left(textLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    text = text.trimmed();
    return (text.isEmpty() ? u"cordboard"_s : text) + mark;
}

QString token::markOf(const QString &reference)
{
    const qsizetype length = prefix.size() + codeLength;
    const QString mark = reference.right(length);
    const bool isMark =
        mark.size() == length && mark.startsWith(prefix) && base32::isBase32(QStringView(mark).mid(prefix.size()));
    return isMark ? mark : QString();
}

QString token::wordsOf(const QString &reference)
{
    return reference.chopped(markOf(reference).size());
}

bool token::isOf(const QString &reference, const QString &installId)
{
    return markOf(reference).startsWith(prefix + installId);
}
