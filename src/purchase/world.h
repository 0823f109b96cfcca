// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spendrules.h>
#include <purchase/verdict.h>
#include <store/worker.h>

#include <QCoroTask>
#include <QFuture>

// The four things a purchase needs from outside. Everything that spends money goes through them, so that a simulation
// can put its own in their place and live through a year of faults in a minute.

// The purchases on disk. What a future says is done is on the disk. now: the server's time, for the records.
class PurchaseStore
{
public:
    // What a start has to know of one account.
    struct Left
    {
        QList<Intent> intents{}; // open or still looked for, oldest first
        QDateTime newestAt{}; // when the newest purchase was begun; invalid when there is none
        qint64 worstLagMs = 0; // the longest that its orders took to be listed
        int lags = 0; // how many times that was measured, of late
    };

    // What came of one look for a purchase.
    struct LookUp
    {
        qint64 id = 0;
        QString channel{}; // where was looked: "orders", "inventory"
        Result<QStringList> orderIds{}; // of the orders with our mark, or why they could not be read
        bool isPlaced = false; // numbers with our mark are in the inventory, though no list names the order
        QStringList alreadyOurs{}; // of a likely refusal without a trace: numbers of it that the account has
        QString mismatch{}; // of the one that was found
        std::optional<IntentState> ends{}; // of one without a trace: the wait is over with it. Quiet or Rejected
        bool onSaleAgain = false; // the provider offers its numbers again
    };

    virtual ~PurchaseStore() = default;

    virtual QFuture<Result<qint64>> nextSequence() = 0; // never the same twice in one profile
    // What a process that is gone left unfinished becomes Ambiguous.
    virtual QFuture<Result<Left>> recover(const Payer &payer, const QDateTime &now) = 0;
    // Whether begin() would refuse the order now: its error, or done.
    virtual QFuture<Result<Done>> check(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now) = 0;
    // Before a byte leaves: the order as Sending. Refused for a confirmation that was used, for a number of another
    // order that blocks, and for more than the rules allow.
    virtual QFuture<Result<Intent>> begin(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now) = 0;
    virtual QFuture<Result<Intent>> finish(
        qint64 id, const Verdict &verdict, const QDateTime &now) = 0; // twice is once
    virtual QFuture<Result<QList<Intent>>> note(
        const QList<LookUp> &lookUps, const QDateTime &now) = 0; // in their order
    virtual QFuture<Result<Done>> noteLag(const Payer &payer, qint64 lagMs, const QDateTime &now) = 0;
    // The user's own word on one that is Quiet (to: Abandoned), or a Duplicate or Foreign one (to: Found).
    virtual QFuture<Result<Intent>> settle(qint64 id, IntentState to, const QDateTime &now) = 0;
    // Orders with marks of this installation: those that the journal does not know become Foreign, and a second one
    // with the mark of a purchase makes that a Duplicate. Gives these.
    virtual QFuture<Result<QList<Intent>>> adopt(
        const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now) = 0;
};

// The way to the provider. Ends its waits when it dies.
class PurchaseTransport
{
public:
    struct MarkedOrders
    {
        QList<NumberOrder> orders{};
        bool isComplete = false; // false: the list changed while it was read, and some may be missing
    };

    virtual ~PurchaseTransport() = default;

    // POST /number_orders, at most once. mark: sent as Idempotency-Key too; nothing relies on it.
    virtual QCoro::Task<RawAnswer> sendOnce(QByteArray body, QString mark) = 0;
    // Every order whose reference ends in the mark of this one, by id, all pages read.
    virtual QCoro::Task<Result<QList<NumberOrder>>> ordersLike(QString reference) = 0;
    // The orders since then that carry a mark, all pages read.
    virtual QCoro::Task<Result<MarkedOrders>> markedOrders(QDateTime since) = 0;
    virtual QCoro::Task<Result<QStringList>> owned(QStringList numbers) = 0; // those that the account has
    virtual QCoro::Task<Result<QStringList>> ownedUnder(QString reference) = 0; // those that carry its mark
    virtual QCoro::Task<Result<bool>> offered(QStringList numbers) = 0; // whether all of them are on sale
    virtual QCoro::Task<Result<NumberOrder>> order(QString id); // that one; a world without a window need not know how
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
