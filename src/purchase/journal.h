// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/journalbook.h>
#include <store/worker.h>

// The purchases in a SQLite file of their own, for all accounts of a profile, on a thread of its own. Every change is
// on the disk before it is called done. A file that is damaged, or whose chain is broken, refuses everything.
class Journal : public PurchaseStore
{
public:
    explicit Journal(const QString &file); // opened with the first question

    QFuture<Result<qint64>> nextSequence() override;
    QFuture<Result<Left>> recover(const Payer &payer, const QDateTime &now) override;
    QFuture<Result<Done>> check(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now) override;
    QFuture<Result<Intent>> begin(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now) override;
    QFuture<Result<Intent>> finish(qint64 id, const Verdict &verdict, const QDateTime &now) override;
    QFuture<Result<QList<Intent>>> note(const QList<LookUp> &lookUps, const QDateTime &now) override;
    QFuture<Result<Done>> noteLag(const Payer &payer, qint64 lagMs, const QDateTime &now) override;
    QFuture<Result<Intent>> settle(qint64 id, IntentState to, const QDateTime &now) override;
    QFuture<Result<QList<Intent>>> adopt(
        const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now) override;

private:
    template <class... Parameters, class... Values>
    auto post(auto(JournalBook::*step)(Database &, Parameters...), const Values &...values)
    {
        return m_worker.run([this, step, values...](Database &journal) { return (m_book.*step)(journal, values...); });
    }

    JournalBook m_book; // on the worker's thread
    Worker m_worker;
};
