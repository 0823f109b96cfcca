// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrybudget.h"

#include <core/clock.h>

#include <algorithm>

static constexpr qint64 one = 100; // retry

RetryBudget::RetryBudget(const RetryPolicy &policy)
    : m_perRead(policy.retriesPerHundred)
    , m_most(policy.retriesKept * one)
    , m_refillMs(policy.retryRefillMs)
    , m_left(m_most)
    , m_refilledMs(Clock::instance().elapsedMs())
{ }

void RetryBudget::asked()
{
    m_left = std::min(m_most, m_left + m_perRead);
}

bool RetryBudget::take()
{
    const qint64 refills = (Clock::instance().elapsedMs() - m_refilledMs) / m_refillMs;
    m_refilledMs += refills * m_refillMs;
    m_left = std::min(m_most, m_left + refills * one);
    if (m_left < one)
        return false;
    m_left -= one;
    return true;
}
