// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purchasetone.h"

Tone toneOf(IntentState state)
{
    switch (state) {
    case IntentState::Sending:
        return Tone::Waiting;
    case IntentState::Acked:
    case IntentState::Found:
        return Tone::Done;
    case IntentState::Rejected:
    case IntentState::Duplicate:
        return Tone::Lost;
    case IntentState::Ambiguous:
    case IntentState::Quiet:
    case IntentState::Foreign:
        return Tone::NeedsYou;
    case IntentState::Abandoned:
    case IntentState::Reissued:
        break;
    }
    return Tone::Neutral;
}
