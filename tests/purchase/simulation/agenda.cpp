// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda.h"

#include <algorithm>

bool Agenda::next()
{
    if (m_plans.empty())
        return false;
    const auto first = m_plans.begin();
    m_now = std::max(m_now, first->first.first);
    const Plan plan = std::move(first->second);
    m_plans.erase(first);
    if (!plan.isMortal || !plan.life.expired())
        plan.what();
    return true;
}

void Agenda::add(qint64 ms, std::function<void()> what, const Life &life, bool isMortal)
{
    m_plans.emplace(std::pair(m_now + std::max<qint64>(0, ms), ++m_count), Plan{std::move(what), life, isMortal});
}
