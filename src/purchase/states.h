// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

// Where a purchase stands. What the user is told is a function of this and nothing else.
enum class IntentState {
    Sending, // the request may be on its way
    Acked, // the provider's answer named our order
    Rejected, // proven: nothing was bought
    Ambiguous, // sent, and no answer that proves anything: it is looked for
    Found, // the answer was lost; the order was found by its mark
    Quiet, // no trace of it after every quick look
    Duplicate, // two orders or more carry our mark
    Abandoned, // the user noted that it was not placed
};

// What a state allows.
struct StateRule
{
    IntentState state;
    const char *name; // in the journal
    bool isOpen; // the user has to know of it
    bool blocks; // no other order for the same numbers
    bool isLookedFor;
};

std::span<const StateRule> stateRules();
const StateRule &ruleOf(IntentState state);
std::optional<IntentState> stateNamed(const QString &name);
bool canBecome(IntentState from, IntentState to);
