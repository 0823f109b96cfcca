// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/openpurchases.h>
#include <purchase/promised.h>
#include <purchase/reconciler.h>
#include <purchase/turns.h>
#include <store/worker.h>

#include <QHash>

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

    // What the account may spend, from the next confirmation on. Until it is set: SpendRules::safe().
    void setRules(const SpendRules &rules) { m_rules = rules; }
    const SpendRules &rules() const { return m_rules; }

    // Makes the bytes of an order. draft.customerReference: the user's own words. costs: by number, as the user sees
    // them. supersedes: the Quiet purchase that the user gives up for this one, or 0.
    QFuture<Result<Confirmation>> confirm(OrderDraft draft, QHash<QString, Cost> costs, qint64 supersedes = 0);

    // Places it, after those that are on their way. A value says where it stands: Acked, Rejected or Ambiguous. An
    // error says that nothing was sent.
    QFuture<Result<Intent>> place(Confirmation confirmation);

    // The user's words with a new mark, for what else has to be found again: a reservation.
    QString markedReference(const QString &words);

    QList<Intent> open() const { return m_open.newestFirst(); } // what the user has to know of
    std::optional<Intent> newestOpen() const { return m_open.newest(); }
    qsizetype openCount() const { return m_open.count(); }
    bool isSending() const { return !m_beginning.isEmpty() || m_open.hasSending(); } // or is about to send
    QList<Intent> blocking(const QStringList &numbers) const // why these can't be ordered now, newest first
    {
        return m_open.blocking(numbers);
    }

    void checkNow(qint64 id); // looks for it at once
    // The user's own word: a Quiet one was not placed (Abandoned); a Duplicate or Foreign one is dealt with (Found).
    QFuture<Result<Intent>> settle(qint64 id, IntentState to);

    // The user names the order of a purchase in doubt. It is read, and has to hold exactly its numbers.
    QFuture<Result<Intent>> link(qint64 id, QString orderId);

signals:
    void changed(const Intent &intent); // its state, or when it is looked for next
    void restored(); // what was left from before is in open()

private:
    QCoro::Task<> recover();
    QCoro::Task<> takeUp(QList<Intent> intents); // that were left
    void endStart(const Result<Done> &result);
    QCoro::Task<> sweep(QDateTime newestAt);
    QCoro::Task<> adopt(QList<NumberOrder> orders);
    void giveUp(qint64 id); // for another purchase
    QCoro::Task<> freezeNext(
        Promised<Confirmation> done, OrderDraft draft, QHash<QString, Cost> costs, qint64 supersedes);
    QCoro::Task<> send(Promised<Intent> done, FrozenOrder order);
    QCoro::Task<> record(Promised<Intent> done, Intent intent, Verdict verdict);
    QCoro::Task<> writeSettled(Promised<Intent> done, qint64 id, IntentState to);
    QCoro::Task<> linkNow(Promised<Intent> done, qint64 id, QString orderId);
    std::optional<Error> problemOf(const Confirmation &confirmation) const;
    void take(const Intent &intent);

    const Payer m_payer;
    const QString m_installId;
    World m_world;
    std::optional<Error> m_notReady; // why nothing can be bought yet
    QList<Promised<Done>> m_starts; // who waits for the journal to be read
    QHash<qint64, qint64> m_unused; // confirmations: when made, by sequence
    QStringList m_beginning; // numbers on their way into the journal
    OpenPurchases m_open;
    SpendRules m_rules = SpendRules::safe();
    Turns m_turns;
    LagMeter m_lags;
    Reconciler m_reconciler;
    Scope m_scope; // last, and so first to end its waits
};
