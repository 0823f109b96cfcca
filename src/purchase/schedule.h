// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

// When to look for an order whose answer was lost: quickly at first, because most appear within seconds, then for a
// week, because a provider may be late.
namespace schedule {

inline constexpr int quickLooks = 11; // the last of them at least 15 minutes after the end of the sending
inline constexpr int looksAfterRefusal = 5; // enough when the provider said no, in words that prove nothing

// How long to wait before look number k, from 0: after the end of the sending, then after the look before.
std::optional<qint64> gapMs(int k); // nothing: no more looks

// How long to wait after a list that could not be read; failures: one after the other, from 1.
qint64 backOffMs(int failures);

} // namespace schedule
