// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/verdict.h>

#include <QCoroTask>
#include <QFuture>

// The four things a purchase needs from outside. Everything that spends money goes through them, so that a simulation
// can put its own in their place and live through a year of faults in a minute.

// The purchases on disk. What a future says is done is on the disk. now: the server's time, for the records.
class PurchaseStore
{
public:
    // What came of one look for an order.
    struct LookUp
    {
        Result<QStringList> orderIds{}; // of the orders with our mark, or why the list could not be read
        QString mismatch{}; // of the one that was found
        bool wasLast = false; // of the quick ones
    };

    virtual ~PurchaseStore() = default;

    virtual QFuture<Result<qint64>> nextSequence() = 0; // never the same twice in one profile
    // What a process that is gone left unfinished becomes Ambiguous. Gives what is open or still looked for.
    virtual QFuture<Result<QList<Intent>>> recover(const Payer &payer, const QDateTime &now) = 0;
    // Before a byte leaves: the order as Sending. Refused for a confirmation that was used and for a number of another
    // order that blocks.
    virtual QFuture<Result<Intent>> begin(const FrozenOrder &order, const QDateTime &now) = 0;
    virtual QFuture<Result<Intent>> finish(
        qint64 id, const Verdict &verdict, const QDateTime &now) = 0; // twice is once
    virtual QFuture<Result<Intent>> note(qint64 id, const LookUp &lookUp, const QDateTime &now) = 0;
    virtual QFuture<Result<Intent>> abandon(qint64 id, const QDateTime &now) = 0;
};

// The way to the provider. Ends its waits when it dies.
class PurchaseTransport
{
public:
    virtual ~PurchaseTransport() = default;

    virtual QCoro::Task<RawAnswer> sendOnce(QByteArray body) = 0; // POST /number_orders, at most once
    // Every order whose reference ends in the mark of this one, by id, all pages read.
    virtual QCoro::Task<Result<QList<NumberOrder>>> ordersLike(QString reference) = 0;
    virtual QCoro::Task<Result<QStringList>> owned(QStringList numbers) = 0; // those that the account has
};

class PurchaseTime
{
public:
    virtual ~PurchaseTime() = default;

    virtual QDateTime now() const = 0; // the server's, UTC
    virtual qint64 elapsedMs() const = 0; // goes on while the machine sleeps
    virtual QFuture<void> after(qint64 ms) = 0;
};

class PurchaseRandom
{
public:
    virtual ~PurchaseRandom() = default;

    virtual QByteArray bytes(int count) = 0; // nobody can guess them
};
