// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include <purchase/schedule.h>
#include <purchase/verdict.h>

// A refusal may have been made up on the way: when it is believed, it is still looked into for a while.
bool Watch::isWorthALook() const
{
    return intent.isLookedFor() || (intent.state == IntentState::Rejected && looks < schedule::quickLooks);
}

bool Watch::asksWhatIsOurs() const
{
    return !knowsOurs && looks < schedule::looksForOurs && isLikelyRefusal(intent.error);
}
