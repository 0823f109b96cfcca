// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/world.h>
#include <store/worker.h>

// The purchases in a SQLite file of their own, for all accounts of a profile. Every change is on the disk before it is
// called done, and is recorded in the audit chain with it. A file that is damaged, or whose chain is broken, refuses
// everything.
class Journal : public PurchaseStore
{
public:
    explicit Journal(const QString &file); // opened with the first question

    QFuture<Result<qint64>> nextSequence() override;
    QFuture<Result<QList<Intent>>> recover(const Payer &payer, const QDateTime &now) override;
    QFuture<Result<Intent>> begin(const FrozenOrder &order, const QDateTime &now) override;
    QFuture<Result<Intent>> finish(qint64 id, const Verdict &verdict, const QDateTime &now) override;
    QFuture<Result<Intent>> note(qint64 id, const LookUp &lookUp, const QDateTime &now) override;
    QFuture<Result<Intent>> abandon(qint64 id, const QDateTime &now) override;

private:
    void opened(Database &journal);

    qint64 m_sequence = 0; // the last that was given out; on the worker's thread
    Worker m_worker;
};
