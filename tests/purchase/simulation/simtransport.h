// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simprovider.h"
#include "witness.h"

#include <core/scope.h>
#include <purchase/world.h>

// The way to a provider of the simulation. What has left arrives, whatever becomes of the process that sent it.
class SimTransport : public PurchaseTransport
{
public:
    SimTransport(SimWorld &world, SimProvider &provider, Witness &witness, Agenda::Life life);

    QCoro::Task<RawAnswer> sendOnce(QByteArray body, QString mark) override;
    QCoro::Task<Result<QList<NumberOrder>>> ordersLike(QString reference) override;
    QCoro::Task<Result<MarkedOrders>> markedOrders(QDateTime since) override;
    QCoro::Task<Result<QStringList>> owned(QStringList numbers) override;
    QCoro::Task<Result<QStringList>> ownedUnder(QString reference) override;
    QCoro::Task<Result<bool>> offered(QStringList numbers) override;

private:
    QFuture<RawAnswer> post(const QByteArray &body);
    template <class T>
    QFuture<Result<T>> ask(std::function<Result<T>()> question); // asked when it has arrived, answered a while later

    SimWorld &m_world;
    SimProvider &m_provider;
    Witness &m_witness;
    const Agenda::Life m_life;
    Scope m_scope; // last, and so first to end its waits
};
