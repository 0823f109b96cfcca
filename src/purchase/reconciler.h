// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/watch.h>
#include <purchase/world.h>

#include <QObject>

// Looks for orders whose answers were lost, by their marks, until they are found or the schedule ends; and measures how
// long orders take to be listed. Never sends. One look at a time: when many are due, one pass through the list of
// orders looks for all of them.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, const Payer &payer);
    ~Reconciler() override;

    void setLags(int count, qint64 worstMs); // as the journal knows them
    qint64 worstLagMs() const { return m_worstLagMs; }

    void watch(const QList<Intent> &intents); // from now on
    void measure(const Intent &placed); // until the list has it, if that was not measured often enough of late
    void checkNow(qint64 id);
    void replace(const Intent &intent); // it changed by other means; no longer looked for if its state says so

signals:
    void looked(const QList<Intent> &intents); // they were found, or when they are looked for next

private:
    QCoro::Task<> run();
    QCoro::Task<> lookForOne(qint64 id);
    QCoro::Task<> lookForMany(QList<qint64> ids);
    QCoro::Task<> lookElsewhere(PurchaseStore::LookUp *lookUp); // where no list of orders names it
    QCoro::Task<> measureOne(qint64 id);
    QCoro::Task<> write(QList<PurchaseStore::LookUp> lookUps);
    QCoro::Task<> writeLag(qint64 lagMs);
    void wake();
    void take(const PurchaseStore::LookUp &lookUp, const Intent &noted);
    QList<qint64> due() const;
    std::optional<qint64> nextDueMs() const;
    bool isDecisive(const Watch &watch) const;
    void schedule(Watch &watch);

    PurchaseStore &m_store;
    PurchaseTransport &m_transport;
    PurchaseTime &m_time;
    const Payer m_payer;
    QMap<qint64, Watch> m_watches; // by intent id
    int m_lags = 0;
    qint64 m_worstLagMs = 0;
    bool m_running = false;
    Scope m_sleep; // until the next look is due; ending it never ends a look
    Scope m_scope; // last, and so first to end its waits
};
