// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/states.h>
#include <purchase/verdict.h>

#include <simfaults.h>

#include <compare>
#include <optional>
#include <vector>

// One purchase and everything that can happen to it, in any order: the console at each of its awaits or killed, the
// journal, the request and its answer on their way, the provider, and what its lists show. What an answer proves and
// which step the journal takes is decided by the program's own functions.
namespace smallmodel {

enum class Console : quint8 { Down, Idle, Begun, Waiting, Recording };
enum class Packet : quint8 { None, Travelling, Gone };
enum class Look : quint8 { None, Failed, Nothing, One, Many };

struct State
{
    Console console = Console::Idle;
    std::optional<IntentState> journal{}; // none: no purchase yet
    Verdict::Outcome verdict{}; // while recording
    Packet request = Packet::None;
    Packet answer = Packet::None;
    qint8 fault = -1; // number of the answer on its way; -1: the good one
    qint8 posts = 0; // how often bytes left
    qint8 objects = 0; // orders that exist
    qint8 shown = 0; // of them: in the lists
    bool mayApply = false; // later
    bool wasRefused = false; // the journal keeps it
    bool wasReissued = false; // the user ordered the same again
    Look look = Look::None; // what the list said, on its way back
    qint8 looks = 0; // the quick ones that were counted

    auto operator<=>(const State &) const = default; // NOLINT(modernize-use-nullptr): there is none
};

inline constexpr qint8 quickLooks = 2; // two stand for all: the last of them and one before

std::vector<State> next(const State &state, bool hasReplays); // everything that can happen now
bool isKnown(const State &state); // the user is told that the order exists
const char *breachOf(const State &state); // of a promise; null: none

} // namespace smallmodel
