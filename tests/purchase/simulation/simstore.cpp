// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simstore.h"

using namespace Qt::StringLiterals;

static constexpr qint64 slowestCommitMs = 20;
static constexpr int failing = 2; // of a hundred

SimStore::SimStore(SimWorld &world, Witness &witness, Agenda::Life life, const QString &file)
    : m_world(world)
    , m_witness(witness)
    , m_life(std::move(life))
    , m_file(file)
{ }

// A file that proved damaged is opened anew for the next work.
Database &SimStore::journal()
{
    if (!m_journal) {
        auto journal = std::make_unique<Database>(m_file, Database::Durability::Full);
        m_book.opened(*journal);
        m_journal = std::move(journal);
    }
    return *m_journal;
}

template <class T>
Result<T> SimStore::attempt(const std::function<T(Database &)> &job)
{
    try {
        return job(journal());
    } catch (const DatabaseError &refused) {
        if (refused.poisoned)
            m_journal.reset();
        return refused.error;
    }
}

template <class T>
QFuture<Result<T>> SimStore::work(std::function<T(Database &)> job)
{
    const auto promise = promised<T>();
    const qint64 commitAt = std::max(m_world.agenda.now(), m_busyUntil) + m_world.dice.between(0, slowestCommitMs);
    m_busyUntil = commitAt + m_world.dice.between(0, slowestCommitMs);
    const bool fails = !m_world.isCalm && m_world.dice.chance(failing);
    const bool isDone = !fails || m_world.dice.chance(20); // done all the same, and nobody is told
    m_world.agenda.after(commitAt - m_world.agenda.now(), m_life, [=, this, saidAt = m_busyUntil] {
        Result<T> result = Error{.title = u"The disk is full."_s};
        if (isDone)
            result = attempt(job);
        if (fails)
            result = Error{.title = u"The disk is full."_s};
        m_world.agenda.after(saidAt - m_world.agenda.now(), m_life, [promise, result] { answer<T>(promise, result); });
    });
    return promise->future();
}

QFuture<Result<qint64>> SimStore::nextSequence()
{
    return work<qint64>([this](Database &) { return m_book.nextSequence(); });
}

QFuture<Result<PurchaseStore::Left>> SimStore::recover(const Payer &payer, const QDateTime &now)
{
    return work<Left>([=, this](Database &journal) { return m_book.recover(journal, payer, now); });
}

QFuture<Result<Done>> SimStore::check(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    return work<Done>([=, this](Database &journal) {
        m_book.check(journal, order, rules, now);
        return Done();
    });
}

QFuture<Result<Intent>> SimStore::begin(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    return work<Intent>([=, this](Database &journal) {
        const Intent begun = m_book.begin(journal, order, rules, now);
        m_witness.begun(begun);
        return begun;
    });
}

QFuture<Result<Intent>> SimStore::finish(qint64 id, const Verdict &verdict, const QDateTime &now)
{
    return work<Intent>([=, this](Database &journal) { return m_book.finish(journal, id, verdict, now); });
}

QFuture<Result<QList<Intent>>> SimStore::note(const QList<LookUp> &lookUps, const QDateTime &now)
{
    return work<QList<Intent>>([=, this](Database &journal) { return m_book.note(journal, lookUps, now); });
}

QFuture<Result<Done>> SimStore::noteLag(const Payer &payer, qint64 lagMs, const QDateTime &now)
{
    return work<Done>([=, this](Database &journal) {
        m_book.noteLag(journal, payer, lagMs, now);
        return Done();
    });
}

QFuture<Result<Intent>> SimStore::settle(qint64 id, IntentState to, const QDateTime &now)
{
    return work<Intent>([=, this](Database &journal) { return m_book.settle(journal, id, to, now); });
}

QFuture<Result<QList<Intent>>> SimStore::adopt(
    const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now)
{
    return work<QList<Intent>>([=, this](Database &journal) { return m_book.adopt(journal, payer, orders, now); });
}
