// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollpace.h"

#include <algorithm>

qint64 PollPace::nextMs(bool isPending)
{
    constexpr qint64 idleMs = 300'000;
    constexpr qint64 slowestMs = 60'000;
    if (!isPending) {
        m_round = 0;
        return idleMs;
    }
    m_round = std::min(m_round + 1, 6);
    return std::min(slowestMs, 1000LL << m_round);
}
