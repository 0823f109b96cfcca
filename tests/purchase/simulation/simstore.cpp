// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simstore.h"

static constexpr qint64 slowestCommitMs = 20;
static constexpr int failing = 2; // of a hundred

template <class T>
static Result<T> done(const QFuture<Result<T>> &job)
{
    return job.result(); // waits for the journal's thread
}

SimStore::SimStore(SimWorld &world, Witness &witness, Agenda::Life life, const QString &file)
    : m_world(world)
    , m_witness(witness)
    , m_life(std::move(life))
    , m_journal(file)
{ }

template <class T>
QFuture<Result<T>> SimStore::work(std::function<Result<T>()> job)
{
    const auto promise = promised<Result<T>>();
    const qint64 commitAt = std::max(m_world.agenda.now(), m_busyUntil) + m_world.dice.between(0, slowestCommitMs);
    m_busyUntil = commitAt + m_world.dice.between(0, slowestCommitMs);
    const bool fails = !m_world.isCalm && m_world.dice.chance(failing);
    const bool isDoneAllTheSame = fails && m_world.dice.chance(20);
    m_world.agenda.after(commitAt - m_world.agenda.now(), m_life, [=, this] {
        Result<T> result = Error{.title = QStringLiteral("The disk is full.")};
        if (!fails || isDoneAllTheSame)
            result = job();
        if (fails)
            result = Error{.title = QStringLiteral("The disk is full.")};
        m_world.agenda.after(m_busyUntil - m_world.agenda.now(), m_life, [promise, result] {
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<qint64>> SimStore::nextSequence()
{
    return work<qint64>([this] { return done(m_journal.nextSequence()); });
}

QFuture<Result<QList<Intent>>> SimStore::recover(const Payer &payer, const QDateTime &now)
{
    return work<QList<Intent>>([=, this] { return done(m_journal.recover(payer, now)); });
}

QFuture<Result<Intent>> SimStore::begin(const FrozenOrder &order, const QDateTime &now)
{
    return work<Intent>([=, this] {
        const auto begun = done(m_journal.begin(order, now));
        if (begun)
            m_witness.begun(*begun);
        return begun;
    });
}

QFuture<Result<Intent>> SimStore::finish(qint64 id, const Verdict &verdict, const QDateTime &now)
{
    return work<Intent>([=, this] { return done(m_journal.finish(id, verdict, now)); });
}

QFuture<Result<Intent>> SimStore::note(qint64 id, const LookUp &lookUp, const QDateTime &now)
{
    return work<Intent>([=, this] { return done(m_journal.note(id, lookUp, now)); });
}

QFuture<Result<Intent>> SimStore::abandon(qint64 id, const QDateTime &now)
{
    return work<Intent>([=, this] { return done(m_journal.abandon(id, now)); });
}
