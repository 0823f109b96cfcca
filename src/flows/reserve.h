// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/reservation.h>
#include <flows/record.h>

#include <QCoroTask>

#include <functional>

// What became of one number that was to be held.
struct HoldResult
{
    enum class Outcome {
        Held,
        Refused,
        Unknown, // the answer was lost and the reservation is not to be seen, or it stays pending: it may be held
    };

    QString phoneNumber{};
    Outcome outcome = Outcome::Unknown;
    QString reservationId{}; // of Held
    QDateTime heldUntil{}; // of Held; the server's time
    QString words{}; // of Refused: the provider's own, about this number
};

struct ReserveResult
{
    QList<HoldResult> numbers{}; // every one that was asked for, in that order
    Error error{}; // why all were refused, or the outcome is unknown
    bool answerWasLost = false; // the reservation was found by its reference

    int count(HoldResult::Outcome outcome) const;
};

// Holds numbers for 30 minutes. reference: marked, from PurchaseEngine::markedReference(). It is sent once; if the
// answer is lost, checking() is called and the reservation is looked for by its reference for half a minute. What is
// pending is read again for as long, until it is decided.
QCoro::Task<ReserveResult> reserveNumbers(
    Session &session, Record &record, QStringList numbers, QString reference, std::function<void()> checking);

// What became of one reservation that was to be extended.
struct ExtendResult
{
    enum class Outcome { Extended, Refused, Unknown };

    Reservation reservation{}; // as it is now; as it was, if that could not be read
    Outcome outcome = Outcome::Unknown;
    Error error{}; // of the others
};

// Adds 30 minutes to each, one after the other; done(result) after each of them. A lost answer is settled by reading
// the reservation again.
QCoro::Task<QList<ExtendResult>> extendReservations(
    Session &session, Record &record, QList<Reservation> reservations, std::function<void(const ExtendResult &)> done);
