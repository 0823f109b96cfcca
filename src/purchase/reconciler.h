// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/lagmeter.h>
#include <purchase/watch.h>
#include <purchase/world.h>

#include <QObject>

// Looks for orders whose answers were lost, by their marks, until they are found or the schedule ends. Never sends. One
// look at a time: when many are due, one pass through the list of orders looks for all of them.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(
        PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, LagMeter &lags, const Payer &payer);
    ~Reconciler() override;

    void watch(const QList<Intent> &intents); // from now on
    void checkNow(qint64 id);
    void replace(const Intent &intent); // it changed by other means; no longer looked for if its state says so

signals:
    void looked(const QList<Intent> &intents); // they were found, or when they are looked for next

private:
    // What one pass through the list of orders has shown.
    struct Seen
    {
        QHash<QString, QList<NumberOrder>> byMark{};
        std::optional<Error> problem{}; // why what is not in it proves nothing
    };

    QCoro::Task<> run();
    QCoro::Task<> lookForOne(qint64 id);
    QCoro::Task<> lookForMany(QList<qint64> ids);
    QList<PurchaseStore::LookUp> compare(const QList<qint64> &ids, const Seen &seen);
    QCoro::Task<> lookElsewhere(PurchaseStore::LookUp *lookUp); // where no list of orders names it
    QCoro::Task<> write(QList<PurchaseStore::LookUp> lookUps);
    void wake();
    void take(const PurchaseStore::LookUp &lookUp, const Intent &noted);
    QList<qint64> due() const;
    std::optional<qint64> nextDueMs() const;
    std::optional<IntentState> endOf(const Watch &watch) const; // if there is still no trace of it at the next look
    void schedule(Watch &watch);

    PurchaseStore &m_store;
    PurchaseTransport &m_transport;
    PurchaseTime &m_time;
    LagMeter &m_lags;
    const Payer m_payer;
    QMap<qint64, Watch> m_watches; // by intent id
    bool m_running = false;
    Scope m_sleep; // until the next look is due; ending it never ends a look
    Scope m_scope; // last, and so first to end its waits
};
