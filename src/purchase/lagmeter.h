// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/schedule.h>
#include <purchase/world.h>

// How long this account's orders take from the provider's answer to the list of orders: the longer, the longer the
// absence of an order means nothing. Measured on orders that went well, until there are enough of them.
class LagMeter
{
public:
    LagMeter(PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, const Payer &payer);

    void start(int count, qint64 worstMs); // as the journal knows them
    qint64 worstMs() const { return m_worstMs; }
    bool isKnown() const { return m_measured >= schedule::lagsWanted; }

    void measure(const QString &reference); // of an order that was answered just now
    void learn(qint64 lagMs); // an order was not listed for so long

private:
    QCoro::Task<> follow(QString reference);
    QCoro::Task<> write(qint64 lagMs);

    PurchaseStore &m_store;
    PurchaseTransport &m_transport;
    PurchaseTime &m_time;
    const Payer m_payer;
    int m_count = 0; // with those that are being measured
    int m_measured = 0;
    qint64 m_worstMs = 0;
    Scope m_scope; // last, and so first to end its waits
};
