// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigntext.h"

#include <QList>

#include <algorithm>

namespace {

constexpr int mostMarks = 4;
constexpr QChar ellipsis = u'…';
constexpr QChar mark = QChar::ReplacementCharacter;

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

// Hints to fonts and line breaking. Without them a text reads the same.
bool isHint(char32_t c)
{
    return isBetween(c, 0xfe00, 0xfe0f) || isBetween(c, 0xe0100, 0xe01ef) || isBetween(c, 0x180b, 0x180d) || c == 0x180f
        || c == 0x00ad || c == 0x034f || c == 0xfeff;
}

// What is not seen, or moves what is. Unicode calls the fillers letters, but nobody can see them.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return c != u'\n' && c != u'\t';
    default:
        return isBetween(c, 0x115f, 0x1160) || isBetween(c, 0x17b4, 0x17b5) || c == 0x2800 || c == 0x3164
            || c == 0xffa0;
    }
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isPlain(QChar c)
{
    return (c >= u' ' && c <= u'~') || c == u'\n' || c == u'\t';
}

} // namespace

QString foreign::cleaned(const QString &text)
{
    if (text.size() <= longest && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    int marks = 0;
    const QList<uint> points = text.left(longest).toUcs4();
    for (const char32_t point : points) {
        const bool breaksLine = point == QChar::LineSeparator || point == QChar::ParagraphSeparator;
        const char32_t c = breaksLine ? char32_t(u'\n') : point;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks || c == u'\r' || isHint(c))
            continue;
        if (!isHidden(c))
            result += QChar::fromUcs4(c);
        else if (!result.endsWith(mark))
            result += mark;
    }
    if (text.size() > longest)
        result += ellipsis;
    return result.normalized(QString::NormalizationForm_C);
}

QString foreign::isolated(const QString &cleaned)
{
    constexpr QChar first(u'\u2068'); // FIRST STRONG ISOLATE
    constexpr QChar last(u'\u2069'); // POP DIRECTIONAL ISOLATE
    const QList<uint> points = cleaned.toUcs4();
    for (const char32_t point : points) {
        const auto direction = QChar::direction(point);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return first + cleaned + last;
    }
    return cleaned;
}
