// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simtime.h"
#include "witness.h"

#include <purchase/journal.h>

// The real journal, on a disk that takes its time and sometimes fails. The process may end between a commit and the
// moment at which it hears of it.
class SimStore : public PurchaseStore
{
public:
    SimStore(SimWorld &world, Witness &witness, Agenda::Life life, const QString &file);

    QFuture<Result<qint64>> nextSequence() override;
    QFuture<Result<QList<Intent>>> recover(const Payer &payer, const QDateTime &now) override;
    QFuture<Result<Intent>> begin(const FrozenOrder &order, const QDateTime &now) override;
    QFuture<Result<Intent>> finish(qint64 id, const Verdict &verdict, const QDateTime &now) override;
    QFuture<Result<Intent>> note(qint64 id, const LookUp &lookUp, const QDateTime &now) override;
    QFuture<Result<Intent>> abandon(qint64 id, const QDateTime &now) override;

private:
    template <class T>
    QFuture<Result<T>> work(std::function<Result<T>()> job); // one after the other, as the real one does it

    SimWorld &m_world;
    Witness &m_witness;
    const Agenda::Life m_life;
    qint64 m_busyUntil = 0;
    Journal m_journal;
};
