// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/world.h>

#include <QObject>

#include <memory>
#include <unordered_map>

// Looks for orders whose answers were lost, by their marks, until they are found or the schedule ends. Never sends.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    // keyFingerprint: of the key in use. An order that was sent with another is never called quiet: with this key it
    // may be invisible.
    Reconciler(PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, QString keyFingerprint);
    ~Reconciler() override;

    void watch(const Intent &intent); // from now on
    void checkNow(qint64 id);
    void replace(const Intent &intent); // it changed by other means; no longer looked for if its state says so

signals:
    void looked(const Intent &intent); // it was found, or when it is looked for next

private:
    struct Watch;

    QCoro::Task<> follow(qint64 id);
    QCoro::Task<> lookAndFollow(qint64 id);
    QCoro::Task<> look(qint64 id, bool isPlanned);
    void plan(Watch &watch);
    QCoro::Task<bool> isLastLook(qint64 id);
    Watch *find(qint64 id) const;

    PurchaseStore &m_store;
    PurchaseTransport &m_transport;
    PurchaseTime &m_time;
    const QString m_keyFingerprint;
    std::unordered_map<qint64, std::unique_ptr<Watch>> m_watches; // by intent id
    Scope m_scope; // last, and so first to end its waits
};
