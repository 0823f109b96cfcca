// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimit.h"

namespace sandbox {

constexpr qint64 windowMs = 1000;

RateLimit::RateLimit(int perSecond)
    : m_limit(perSecond)
{
    m_window.start();
}

bool RateLimit::take()
{
    if (m_window.hasExpired(windowMs)) {
        m_window.restart();
        m_used = 0;
    }
    if (m_used >= m_limit)
        return false;
    ++m_used;
    return true;
}

Headers RateLimit::headers(bool exhausted) const
{
    return {
        {"x-ratelimit-limit", QByteArray::number(m_limit)},
        {"x-ratelimit-remaining", QByteArray::number(exhausted ? 0 : m_limit - m_used)},
        {"x-ratelimit-reset", "1"}, // whole seconds, and a window is one
    };
}

} // namespace sandbox
