// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include <QStringList>

namespace {

constexpr int startsWord = 1;
constexpr int standsInside = 3;
constexpr int isScattered = 6; // and one more for each gap

std::optional<int> scattered(const QString &word, const QString &text)
{
    int gaps = 0;
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0)
            return std::nullopt;
        gaps += next > at + 1;
        at = next;
    }
    return isScattered + gaps;
}

std::optional<int> fitOfWord(const QString &word, const QString &text)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 0;
    if (at > 0)
        return text.contains(u' ' + word, Qt::CaseInsensitive) ? startsWord : standsInside;
    return scattered(word, text);
}

} // namespace

std::optional<int> fitOf(const QString &typed, const QString &text)
{
    int sum = 0;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto fit = fitOfWord(word, text);
        if (!fit)
            return std::nullopt;
        sum += *fit;
    }
    return sum;
}
