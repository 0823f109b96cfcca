// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallmodel.h"

#include <purchase/token.h>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace smallmodel;
using Applied = SimFault::Applied;

namespace {

using Steps = std::vector<State>;

const FrozenOrder &order()
{
    static const FrozenOrder order = [] {
        OrderDraft draft;
        draft.phoneNumbers.append({u"+13125550100"_s, {}});
        return *freeze({}, draft, {}, 1, token::make(u"abcdef"_s, 1, QByteArray(token::randomLength, 'x')));
    }();
    return order;
}

RawAnswer goodAnswer()
{
    return {.status = 200, .body = R"({"data":{"id":"order-1"}})", .contentType = "application/json", .complete = true};
}

Verdict verdictOf(qint8 fault)
{
    return judge(fault < 0 ? goodAnswer() : simFaults()[std::size_t(fault)].answer, order());
}

// The journal takes a step that it knows, or the model is wrong.
State moved(State state, IntentState to)
{
    if (!canBecome(*state.journal, to))
        qFatal("%s to %s", ruleOf(*state.journal).name, ruleOf(to).name);
    state.journal = to;
    return state;
}

State with(State state, auto member, auto value)
{
    state.*member = value;
    return state;
}

// --- the console ---

void addConsole(Steps &steps, State state)
{
    switch (state.console) {
    case Console::Down: // a new start: what was in flight is in doubt
        state.console = Console::Idle;
        steps.push_back(state.journal == IntentState::Sending ? moved(state, IntentState::Ambiguous) : state);
        return;
    case Console::Idle:
        if (!state.journal) {
            state.console = Console::Begun;
            state.journal = IntentState::Sending;
            steps.push_back(state);
        }
        return;
    case Console::Begun:
        state.console = Console::Waiting;
        state.request = Packet::Travelling;
        ++state.posts;
        steps.push_back(state);
        return;
    case Console::Recording:
        state.console = Console::Idle;
        state.wasRefused = state.verdict == Verdict::Outcome::Refused;
        steps.push_back(moved(state, stateAfter(state.verdict)));
        return;
    case Console::Waiting:
        return;
    }
}

void addAnswer(Steps &steps, State state)
{
    if (state.console != Console::Waiting)
        return;
    const auto heard = [&](const Verdict &verdict) {
        State next = state;
        next.answer = Packet::Gone;
        next.console = Console::Recording;
        next.verdict = verdict.outcome;
        steps.push_back(next);
    };
    if (state.answer == Packet::Travelling)
        heard(verdictOf(state.fault));
    heard({}); // the deadline passes at any time, and proves nothing
}

void addLooks(Steps &steps, State state)
{
    const bool isWatched = state.console == Console::Idle && state.journal && ruleOf(*state.journal).isLookedFor;
    if (!isWatched)
        return;
    if (state.look == Look::None) { // asked: the list says what it shows now, and that may be old when it arrives
        steps.push_back(with(state, &State::look, Look::Failed));
        // A refusal is doubted for longer than lists are late, or nothing could ever be called refused.
        const bool isDoubtedLong = state.wasRefused && state.looks + 1 == quickLooks;
        if (isDoubtedLong && state.shown < state.objects)
            return;
        const Look seen = state.shown == 0 ? Look::Nothing : state.shown == 1 ? Look::One : Look::Many;
        steps.push_back(with(state, &State::look, seen));
        return;
    }
    const Look look = std::exchange(state.look, Look::None);
    if (look == Look::One)
        return steps.push_back(moved(state, state.wasReissued ? IntentState::Duplicate : IntentState::Found));
    if (look == Look::Many)
        return steps.push_back(moved(state, IntentState::Duplicate));
    if (look == Look::Nothing && state.journal == IntentState::Ambiguous && ++state.looks == quickLooks)
        return steps.push_back(moved(state, state.wasRefused ? IntentState::Rejected : IntentState::Quiet));
    steps.push_back(state);
}

void addUser(Steps &steps, const State &state)
{
    if (state.console != Console::Idle || state.journal != IntentState::Quiet)
        return;
    steps.push_back(moved(state, IntentState::Abandoned));
    steps.push_back(with(moved(state, IntentState::Reissued), &State::wasReissued, true));
}

// kill -9 at any moment: what the process knew is gone, what travels goes on.
void addKill(Steps &steps, State state)
{
    if (state.console == Console::Down)
        return;
    state.console = Console::Down;
    state.verdict = {};
    state.look = Look::None;
    state.looks = 0;
    if (state.answer == Packet::Travelling)
        state.answer = Packet::Gone;
    steps.push_back(state);
}

// --- the world ---

void addArrival(Steps &steps, State state, bool hasReplays)
{
    if (state.request != Packet::Travelling)
        return;
    state.request = Packet::Gone;
    state.answer = state.console == Console::Waiting ? Packet::Travelling : Packet::Gone;
    const auto arrive = [&](qint8 fault, Applied applied) {
        State next = state;
        next.fault = fault;
        next.objects = qint8(next.objects + (applied == Applied::Yes) + 2 * (applied == Applied::Twice));
        next.mayApply = applied == Applied::Late;
        steps.push_back(next);
    };
    arrive(-1, Applied::Yes);
    for (qint8 i = 0; i < qint8(simFaults().size()); ++i) {
        const SimFault &fault = simFaults()[std::size_t(i)];
        if (!fault.isReplay || hasReplays)
            arrive(i, fault.applied);
    }
}

void addProvider(Steps &steps, State state)
{
    if (state.shown < state.objects)
        steps.push_back(with(state, &State::shown, qint8(state.shown + 1)));
    if (std::exchange(state.mayApply, false)) {
        ++state.objects;
        steps.push_back(state);
    }
}

} // namespace

std::vector<State> smallmodel::next(const State &state, bool hasReplays)
{
    Steps steps;
    addConsole(steps, state);
    addAnswer(steps, state);
    addLooks(steps, state);
    addUser(steps, state);
    addKill(steps, state);
    addArrival(steps, state, hasReplays);
    addProvider(steps, state);
    return steps;
}

bool smallmodel::isKnown(const State &state)
{
    return state.journal == IntentState::Acked || state.journal == IntentState::Found
        || state.journal == IntentState::Duplicate;
}

const char *smallmodel::breachOf(const State &state)
{
    const bool mayExist = state.objects > 0 || state.mayApply || state.request == Packet::Travelling;
    if (state.posts > 1)
        return "sent twice";
    if (mayExist && !state.journal)
        return "sent, and not in the journal";
    if (state.journal == IntentState::Rejected && mayExist)
        return "called refused, and it may exist";
    if (isKnown(state) && state.objects == 0)
        return "called placed, and it does not exist";
    if (state.journal == IntentState::Duplicate && state.objects < (state.wasReissued ? 1 : 2))
        return "called a duplicate, and is none";
    const bool isGivenUp = state.journal == IntentState::Abandoned || state.journal == IntentState::Reissued;
    if (mayExist && !isKnown(state) && !ruleOf(*state.journal).blocks && !isGivenUp)
        return "in doubt, and its numbers can be ordered again";
    return nullptr;
}
