// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/reconciler.h>
#include <store/worker.h>

#include <QHash>
#include <QPromise>

// Buys, for one account. An order is in the journal before a byte leaves, is sent at most once, and is never called
// placed or refused without proof; one whose answer was lost is looked for by its mark and never sent again.
// Await its futures with later(scope, future): whoever stops waiting does not stop the purchase. GUI thread only; one
// engine an account.
class PurchaseEngine : public QObject
{
    Q_OBJECT
public:
    struct World
    {
        PurchaseStore &store; // outlives the engine
        std::unique_ptr<PurchaseTime> time;
        std::unique_ptr<PurchaseRandom> random;
        std::unique_ptr<PurchaseTransport> transport;
    };

    PurchaseEngine(Payer payer, QString installId, World world, QObject *parent = nullptr);
    ~PurchaseEngine() override;

    // Reads what was left unfinished and goes on looking for it. Never sends. Until it has succeeded nothing can be
    // bought; after a failure, the next confirm() tries it again.
    QFuture<Result<Done>> start();

    // Makes the bytes of an order. draft.customerReference: the user's own words. costs: by number, as the user sees
    // them.
    QFuture<Result<Confirmation>> confirm(OrderDraft draft, QHash<QString, Cost> costs);

    // Places it. A value says where it stands: Acked, Rejected or Ambiguous. An error says that nothing was sent.
    QFuture<Result<Intent>> place(Confirmation confirmation);

    // The user's words with a new mark, for what else has to be found again: a reservation.
    QString markedReference(const QString &words);

    QList<Intent> open() const; // what the user has to know of, newest first
    QList<Intent> blocking(const QStringList &numbers) const; // why these can't be ordered now, newest first

    void checkNow(qint64 id); // looks for it at once
    QFuture<Result<Intent>> abandon(qint64 id); // the user notes that a Quiet one was not placed

signals:
    void changed(const Intent &intent); // its state, or when it is looked for next

private:
    template <class T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    QCoro::Task<> recover();
    void endStart(const Result<Done> &result);
    QCoro::Task<> freezeNext(Promise<Confirmation> done, OrderDraft draft, QHash<QString, Cost> costs);
    QCoro::Task<> send(Promise<Intent> done, FrozenOrder order);
    QCoro::Task<Verdict> doubleCheck(Verdict refusal, FrozenOrder order);
    QCoro::Task<> record(Promise<Intent> done, Intent intent, Verdict verdict);
    QCoro::Task<> writeAbandoned(Promise<Intent> done, qint64 id);
    std::optional<Error> problemOf(const Confirmation &confirmation) const;
    void take(const Intent &intent);

    const Payer m_payer;
    const QString m_installId;
    World m_world;
    std::optional<Error> m_notReady; // why nothing can be bought yet
    QList<Promise<Done>> m_starts; // who waits for the journal to be read
    QHash<qint64, qint64> m_unused; // confirmations: when made, by sequence
    QStringList m_beginning; // numbers on their way into the journal
    QHash<qint64, Intent> m_open; // by id
    Reconciler m_reconciler;
    Scope m_scope; // last, and so first to end its waits
};
