// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>
#include <purchase/frozen.h>

// What an answer proves about a purchase. Pure: the same answer always proves the same.
struct Verdict
{
    enum class Outcome {
        NotSent, // proven: no byte left this machine
        Rejected, // proven: the key itself was turned away
        // A definite refusal; whoever is between us and the provider may have made it up, so it is made sure of.
        Refused,
        Acked, // proven: the answer names our order
        Ambiguous, // everything else
    };

    Outcome outcome = Outcome::Ambiguous;
    QString orderId{}; // of Acked
    QString mismatch{}; // of Acked: how the order differs from what was asked for
    Error error{}; // of the others

    // For the journal.
    int status = 0;
    QString requestId{};
    enum class BytesLeft { None, Maybe, All } bytesLeft = BytesLeft::Maybe;
};

Verdict judge(const RawAnswer &answer, const FrozenOrder &order);

// The provider's own words say no because of the numbers: most likely nothing was bought. But whatever is between us
// and the provider may have sent the order twice, and this be the answer to the second: its numbers were gone because
// the first had them.
bool isLikelyRefusal(const Error &error);

IntentState stateAfter(Verdict::Outcome outcome);
