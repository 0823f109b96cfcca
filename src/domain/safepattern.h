// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

// A regular expression of somebody else's making. It may be broken, or made so that matching takes for ever: then it
// says nothing about a text. Asking takes a few milliseconds at most, whatever the pattern and the text are.
class SafePattern
{
public:
    enum class Match {
        Whole, // the whole text fits
        Beginning, // it may become one that fits
        No,
        Unknown, // the pattern can't be used, or it would take too long
    };
    static constexpr qsizetype longestPattern = 500;
    static constexpr qsizetype longestText = 1'000;

    SafePattern(const QString &pattern, Qt::CaseSensitivity caseSensitivity);

    bool isUsable() const { return m_usable; }
    Match match(const QString &text) const;

private:
    QRegularExpression m_expression;
    bool m_usable = false;
};
