// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/intent.h>

#include <optional>

// One purchase that is looked for. Times are of PurchaseTime::elapsedMs().
struct Watch
{
    Intent intent{};
    int looks = 0; // planned ones that counted, of the schedule
    int failures = 0; // one after the other
    std::optional<qint64> dueMs{}; // when the next look is; nothing: no more
    qint64 endMs = 0; // the end of the sending
    qint64 missedMs = 0; // how long after that a list that could be read had no trace of it
    bool byHand = false; // the user asked for the next look
    bool knowsOurs = false; // what the account has of its numbers could be read
    bool alone = false; // the next look is for it alone, because it decides or asks what the account has

    bool isWorthALook() const;
    bool asksWhatIsOurs() const; // where there is no trace, what the account has tells more than the refusal
};
