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
        Rejected, // proven: a definite refusal
        Acked, // proven: the answer names our order
        Ambiguous, // everything else
    };

    Outcome outcome = Outcome::Ambiguous;
    QString orderId{}; // of Acked
    QString mismatch{}; // of Acked: how the order differs from what was asked for
    Error error{}; // of the others
    QStringList alreadyOurs{}; // of Rejected, when somebody has looked: numbers that the account has already

    // For the journal.
    int status = 0;
    QString requestId{};
    enum class BytesLeft { None, Maybe, All } bytesLeft = BytesLeft::Maybe;
};

Verdict judge(const RawAnswer &answer, const FrozenOrder &order);

// The refusal may be about a number that is ours already, bought by an order whose answer was lost: look before telling
// anybody that it was refused.
bool saysUnavailable(const Error &refusal);

// A 409 in the provider's own words: most likely a refusal, but a proxy that sent the order twice gets it too.
bool isLikelyRefusal(const Error &error);

IntentState stateAfter(Verdict::Outcome outcome);
