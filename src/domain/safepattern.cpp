// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safepattern.h"

using namespace Qt::StringLiterals;

SafePattern::SafePattern(const QString &pattern, Qt::CaseSensitivity caseSensitivity)
{
    if (pattern.isEmpty() || pattern.size() > longestPattern)
        return;
    // The limits stand in front, where a pattern of others can't raise them.
    m_expression.setPattern("(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=4096)\\A(?:"_L1 + pattern + ")\\z"_L1);
    if (caseSensitivity == Qt::CaseInsensitive)
        m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    m_usable = m_expression.isValid();
}

SafePattern::Match SafePattern::match(const QString &text) const
{
    if (!m_usable || text.size() > longestText)
        return Match::Unknown;
    const auto match = m_expression.match(text, 0, QRegularExpression::PartialPreferCompleteMatch);
    if (!match.isValid())
        return Match::Unknown;
    if (match.hasMatch())
        return Match::Whole;
    return match.hasPartialMatch() ? Match::Beginning : Match::No;
}
