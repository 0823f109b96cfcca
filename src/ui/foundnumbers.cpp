// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundnumbers.h"

#include <store/basketstore.h>

using namespace Qt::StringLiterals;

static constexpr qsizetype most = 50'000; // after that the memory starts anew: it serves convenience only

FoundNumbers::FoundNumbers(Worker &state, const QString &account)
    : m_state(state)
    , m_name(account + u"/held"_s)
{ }

void FoundNumbers::show(const Answer &answer)
{
    remember(answer.numbers, answer.seenAt);
    m_shown = answer;
}

void FoundNumbers::remember(const QList<AvailableNumber> &numbers, const QDateTime &foundAt)
{
    if (m_findings.size() + numbers.size() > most)
        m_findings.clear();
    for (const AvailableNumber &number : numbers) {
        Finding &known = m_findings[number.phoneNumber];
        if (!known.at.isValid() || (foundAt.isValid() && foundAt >= known.at))
            known = {number, foundAt};
    }
}

std::optional<AvailableNumber> FoundNumbers::find(const QString &number) const
{
    const auto at = m_findings.constFind(number);
    return at == m_findings.cend() ? std::nullopt : std::optional(at->number);
}

QDateTime FoundNumbers::foundAt(const QString &number) const
{
    return m_findings.value(number).at;
}

QFuture<Result<QList<BasketLine>>> FoundNumbers::load() const
{
    return basketstore::load(m_state, m_name);
}

QFuture<Result<Done>> FoundNumbers::keep(const QList<BasketLine> &held) const
{
    return basketstore::save(m_state, m_name, held);
}
