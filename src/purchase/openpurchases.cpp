// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpurchases.h"

#include <algorithm>

void OpenPurchases::keep(const Intent &intent)
{
    const bool isOpen = ruleOf(intent.state).isOpen || !intent.recorded;
    for (const PricedNumber &number : intent.numbers) {
        if (isOpen)
            m_ids[number.phoneNumber].insert(intent.id);
        else if (const auto ids = m_ids.find(number.phoneNumber); ids != m_ids.end())
            ids->remove(intent.id);
    }
    if (isOpen)
        m_intents.insert(intent.id, intent);
    else
        m_intents.remove(intent.id);
}

QList<Intent> OpenPurchases::newestFirst() const
{
    QList<Intent> all = m_intents.values();
    std::ranges::reverse(all);
    return all;
}

std::optional<Intent> OpenPurchases::newest() const
{
    return m_intents.isEmpty() ? std::nullopt : std::optional(m_intents.last());
}

bool OpenPurchases::hasSending() const
{
    return std::ranges::any_of(m_intents, [](const Intent &intent) { return intent.state == IntentState::Sending; });
}

QList<Intent> OpenPurchases::blocking(const QStringList &numbers) const
{
    QMap<qint64, Intent> found;
    for (const QString &number : numbers) {
        for (const qint64 id : m_ids.value(number)) {
            const Intent intent = m_intents.value(id);
            if (ruleOf(intent.state).blocks)
                found.insert(-id, intent);
        }
    }
    return found.values();
}

bool OpenPurchases::hasUnrecorded() const
{
    return std::ranges::any_of(m_intents, [](const Intent &intent) { return !intent.recorded; });
}
