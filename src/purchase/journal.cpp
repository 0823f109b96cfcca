// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <purchase/deedreading.h>
#include <purchase/deeds.h>

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

QFuture<Result<qint64>> Journal::openDeed(const Deed &deed, const QDateTime &now)
{
    return ask([deed, now](Database &journal) { return deeds::open(journal, deed, now); });
}

QFuture<Result<Done>> Journal::closeDeed(qint64 id, const DeedEnd &end, const QDateTime &now)
{
    return ask([id, end, now](Database &journal) { deeds::close(journal, id, end, now); });
}

QFuture<Result<DeedPage>> Journal::deeds(const DeedQuery &query)
{
    return m_worker.run([query](Database &journal) { return deedreading::page(journal, query); });
}

QFuture<Result<DeedStory>> Journal::story(qint64 deed)
{
    return m_worker.run([deed](Database &journal) { return deedreading::story(journal, deed); });
}

QFuture<Result<ChainReport>> Journal::verify(const std::optional<ChainHead> &anchor)
{
    return post(&JournalBook::verify, anchor);
}

QFuture<Result<ChainHead>> Journal::accept(const ChainHead &anchor, const QDateTime &now)
{
    return post(&JournalBook::accept, anchor, now);
}

QFuture<Result<ChainHead>> Journal::head()
{
    return m_worker.run([](Database &journal) { return audit::head(journal); });
}

// After the work itself: whatever this meets, that is done.
void Journal::tell(Database &journal) noexcept
{
    try {
        const ChainHead head = audit::head(journal);
        if (head.sequence != std::exchange(m_told, head.sequence))
            emit m_news.grown(head);
    } catch (const DatabaseError &) {
        return; // the next work meets it too, and says so
    }
}
