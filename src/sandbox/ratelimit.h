// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

#include <QElapsedTimer>

namespace sandbox {

// So many requests in each second of real time.
class RateLimit
{
public:
    explicit RateLimit(int perSecond);

    bool take(); // false: too many
    Headers headers(bool exhausted) const; // x-ratelimit-limit, -remaining, -reset: the window as it is now

private:
    int m_limit;
    int m_used = 0;
    QElapsedTimer m_window;
};

} // namespace sandbox
