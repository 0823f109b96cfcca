// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr qint64 quickSeconds[] = {1, 1, 2, 4, 7, 15, 30, 60, 120, 240, 420}; // 1, 2, 4, 8 … 900 s after the end
static_assert(std::size(quickSeconds) == schedule::quickLooks);

constexpr int hourlyLooks = 24;
constexpr int dailyLooks = 7;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 shortestQuietMs = 900'000;
constexpr qint64 shortestRefusedMs = 7'500;
constexpr qint64 refusedUnmeasuredMs = 60'000;
constexpr qint64 lagsInQuiet = 10; // one that is ten times later than any before is not expected

} // namespace

std::optional<qint64> schedule::gapMs(int k)
{
    if (k < quickLooks)
        return quickSeconds[k] * 1000;
    if (k < quickLooks + hourlyLooks)
        return hourMs;
    if (k < quickLooks + hourlyLooks + dailyLooks)
        return 24 * hourMs;
    return std::nullopt;
}

qint64 schedule::backOffMs(int failures)
{
    return 1000 * std::min<qint64>(60, 1LL << std::min(failures, 6));
}

qint64 schedule::quietMs(qint64 worstLagMs)
{
    return std::max(shortestQuietMs, lagsInQuiet * worstLagMs);
}

qint64 schedule::refusedMs(qint64 worstLagMs, bool isLagKnown)
{
    return std::max(isLagKnown ? shortestRefusedMs : refusedUnmeasuredMs, lagsInQuiet * worstLagMs);
}
