// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simtime.h"
#include "witness.h"

#include <purchase/journalbook.h>

// The real journal without its thread, on a disk that takes its time and sometimes fails. The process may end between a
// commit and the moment at which it hears of it.
class SimStore : public PurchaseStore
{
public:
    SimStore(SimWorld &world, Witness &witness, Agenda::Life life, const QString &file);

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
    template <class T>
    QFuture<Result<T>> work(std::function<T(Database &)> job); // one after the other, as the real one does it
    template <class T>
    Result<T> attempt(const std::function<T(Database &)> &job);
    Database &journal();

    SimWorld &m_world;
    Witness &m_witness;
    const Agenda::Life m_life;
    const QString m_file;
    qint64 m_busyUntil = 0;
    JournalBook m_book;
    std::unique_ptr<Database> m_journal;
};
