// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/deed.h>
#include <purchase/journalbook.h>
#include <store/worker.h>

#include <QObject>
#include <QScopeGuard>

// Tells of the journal, on the thread of whoever listens.
class JournalNews : public QObject
{
    Q_OBJECT

signals:
    void grown(const ChainHead &head); // of its chain
};

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

    // The record of all changes. What is read here is as it was when it was asked for.
    QFuture<Result<qint64>> openDeed(const Deed &deed, const QDateTime &now);
    QFuture<Result<Done>> closeDeed(qint64 id, const DeedEnd &end, const QDateTime &now);
    QFuture<Result<DeedPage>> deeds(const DeedQuery &query);
    QFuture<Result<DeedStory>> story(qint64 deed);

    QFuture<Result<ChainReport>> verify(const std::optional<ChainHead> &anchor);
    QFuture<Result<ChainHead>> accept(const ChainHead &anchor, const QDateTime &now);
    QFuture<Result<ChainHead>> head();
    JournalNews &news() { return m_news; }

private:
    // Runs it on the worker, and tells when the chain has grown.
    template <class F>
    auto ask(F function)
    {
        return m_worker.run([this, function = std::move(function)](Database &journal) {
            const auto told = qScopeGuard([this, &journal] { tell(journal); });
            return function(journal);
        });
    }
    void tell(Database &journal) noexcept;

    template <class... Parameters, class... Values>
    auto post(auto(JournalBook::*step)(Database &, Parameters...), const Values &...values)
    {
        return ask([this, step, values...](Database &journal) { return (m_book.*step)(journal, values...); });
    }

    JournalNews m_news;
    JournalBook m_book; // on the worker's thread
    qint64 m_told = 0; // on the worker's thread
    Worker m_worker;
};
