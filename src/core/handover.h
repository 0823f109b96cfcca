// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

// What one thread gives to another through Qt's pools and futures is ordered by Qt's own locks, which the thread
// sanitizer doesn't see, as Qt is not built with it. This says the same where it is seen; other builds have no need of
// it.
namespace handover {

#ifdef __SANITIZE_THREAD__
inline std::atomic<int> turns;
inline void give()
{
    turns.fetch_add(1, std::memory_order_release);
}
inline void take()
{
    static_cast<void>(turns.load(std::memory_order_acquire));
}
#else
inline void give() { }
inline void take() { }
#endif

} // namespace handover
