// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "states.h"

#include <algorithm>
#include <iterator>

namespace {

using enum IntentState;

constexpr StateRule rules[] = {
    {Sending, "sending", true, true, false, Budget::Reserved},
    {Acked, "acked", false, false, false, Budget::Spent},
    {Rejected, "rejected", false, false, false, Budget::Released},
    {Ambiguous, "ambiguous", true, true, true, Budget::Reserved},
    {Found, "found", false, false, false, Budget::Spent},
    {Quiet, "quiet", true, true, true, Budget::Reserved},
    {Duplicate, "duplicate", true, true, false, Budget::Spent},
    {Abandoned, "abandoned", false, false, true, Budget::Released},
    {Reissued, "reissued", false, false, true, Budget::Reserved},
    {Foreign, "foreign", true, false, false, Budget::Spent},
};

struct Step
{
    IntentState from;
    IntentState to;
};

// Everything else is a mistake of ours and never written.
constexpr Step steps[] = {
    {Sending, Acked},
    {Sending, Rejected},
    {Sending, Ambiguous},
    {Rejected, Found}, // the refusal was the second answer to an order that was placed
    {Rejected, Duplicate},
    {Acked, Duplicate}, // something on the way sent it a second time
    {Found, Duplicate},
    {Ambiguous, Rejected}, // it was refused, and that was made sure of
    {Ambiguous, Found},
    {Ambiguous, Quiet},
    {Ambiguous, Duplicate},
    {Quiet, Found},
    {Quiet, Duplicate},
    {Quiet, Abandoned},
    {Quiet, Reissued},
    {Abandoned, Found},
    {Abandoned, Duplicate},
    {Reissued, Duplicate},
    {Duplicate, Found}, // the user has dealt with it
    {Foreign, Found},
};

} // namespace

const char *nameOf(Budget budget)
{
    switch (budget) {
    case Budget::Reserved:
        return "reserved";
    case Budget::Spent:
        return "spent";
    case Budget::Released:
        break;
    }
    return "released";
}

std::span<const StateRule> stateRules()
{
    return rules;
}

const StateRule &ruleOf(IntentState state)
{
    return *std::find_if(std::begin(rules), std::end(rules), [state](const auto &rule) { return rule.state == state; });
}

std::optional<IntentState> stateNamed(const QString &name)
{
    for (const StateRule &rule : rules) {
        if (name == QLatin1StringView(rule.name))
            return rule.state;
    }
    return std::nullopt;
}

bool canBecome(IntentState from, IntentState to)
{
    return std::any_of(
        std::begin(steps), std::end(steps), [&](const Step &step) { return step.from == from && step.to == to; });
}
