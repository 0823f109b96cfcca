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
    Ambiguous, // sent, and no answer that proves enough: it is looked for
    Found, // the answer was lost; the order was found by its mark
    Quiet, // no trace of it after the quiet period
    Duplicate, // two orders or more carry our mark, or the one that was given up for another appeared after all
    Abandoned, // the user noted that it was not placed
    Reissued, // the user ordered the same again, as a purchase of its own
    Foreign, // the account has an order with a mark of this installation that its journal does not know
};

// What a purchase takes from the account's limits.
enum class Budget {
    Reserved, // it may have to be paid
    Spent,
    Released, // it is not to be paid
};
const char *nameOf(Budget budget); // in the journal

// What a state allows.
struct StateRule
{
    IntentState state;
    const char *name; // in the journal
    bool isOpen; // the user has to know of it
    bool blocks; // no other order for the same numbers
    bool isLookedFor;
    Budget budget;
};

std::span<const StateRule> stateRules();
const StateRule &ruleOf(IntentState state);
std::optional<IntentState> stateNamed(const QString &name);
bool canBecome(IntentState from, IntentState to);
