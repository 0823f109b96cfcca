// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

// When to look for an order whose answer was lost: quickly at first, because most appear within seconds, then for a
// week, because a provider may be late.
namespace schedule {

inline constexpr int quickLooks = 11; // the last of them 15 minutes after the end of the sending
inline constexpr int looksBeforeQuiet = 5; // that counted, at least
inline constexpr int looksBeforeRefused = 4; // of one that was refused: the last 8 s after the end
inline constexpr int looksBeforeElsewhere = 3; // the list of orders alone, before other places are asked
inline constexpr int looksForOurs = 3; // in which what the account has of its numbers is asked, until it can be read
inline constexpr int lagsWanted = 20; // of an account: fewer, and its next order is measured
inline constexpr int looksOfSweep = 20; // at the start, for orders that the journal does not know
inline constexpr int looksForLag = 9; // then the lag is called longer than that

// How long to wait before look number k, from 0: after the end of the sending, then after the look before.
std::optional<qint64> gapMs(int k); // nothing: no more looks

// How long to wait after a list that could not be read; failures: one after the other, from 1.
qint64 backOffMs(int failures);

// How long there may be no trace of an order before that means anything, by the longest lag seen so far.
qint64 quietMs(qint64 worstLagMs);

// The same for one that was refused. Whoever waits wants the numbers back soon, and an order that is listed later than
// this is called refused in the meantime, until a later look finds it: as short as what is known of the lists allows,
// and a minute as long as little is known. isLagKnown: it was measured often enough.
qint64 refusedMs(qint64 worstLagMs, bool isLagKnown);

} // namespace schedule
