// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

Journal::Journal(const QString &file)
    : m_worker(file, Database::Durability::Full, [this](Database &journal) { m_book.opened(journal); })
{ }

QFuture<Result<qint64>> Journal::nextSequence()
{
    return m_worker.run([this](Database &) { return m_book.nextSequence(); });
}

QFuture<Result<PurchaseStore::Left>> Journal::recover(const Payer &payer, const QDateTime &now)
{
    return post(&JournalBook::recover, payer, now);
}

QFuture<Result<Done>> Journal::check(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    return post(&JournalBook::check, order, rules, now);
}

QFuture<Result<Intent>> Journal::begin(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    return post(&JournalBook::begin, order, rules, now);
}

QFuture<Result<Intent>> Journal::finish(qint64 id, const Verdict &verdict, const QDateTime &now)
{
    return post(&JournalBook::finish, id, verdict, now);
}

QFuture<Result<QList<Intent>>> Journal::note(const QList<LookUp> &lookUps, const QDateTime &now)
{
    return post(&JournalBook::note, lookUps, now);
}

QFuture<Result<Done>> Journal::noteLag(const Payer &payer, qint64 lagMs, const QDateTime &now)
{
    return post(&JournalBook::noteLag, payer, lagMs, now);
}

QFuture<Result<Intent>> Journal::settle(qint64 id, IntentState to, const QDateTime &now)
{
    return post(&JournalBook::settle, id, to, now);
}

QFuture<Result<QList<Intent>>> Journal::adopt(
    const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now)
{
    return post(&JournalBook::adopt, payer, orders, now);
}
