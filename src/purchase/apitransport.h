// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/numberorder.h>
#include <purchase/world.h>

// The way to the provider through the API layer. The client outlives it.
class ApiTransport : public PurchaseTransport
{
public:
    explicit ApiTransport(Client &client);

    QCoro::Task<RawAnswer> sendOnce(QByteArray body, QString mark) override;
    QCoro::Task<Result<QList<NumberOrder>>> ordersLike(QString reference) override;
    QCoro::Task<Result<MarkedOrders>> markedOrders(QDateTime since) override;
    QCoro::Task<Result<QStringList>> owned(QStringList numbers) override; // asks for the first 10 only
    QCoro::Task<Result<QStringList>> ownedUnder(QString reference) override;
    QCoro::Task<Result<NumberOrder>> order(QString id) override;
    QCoro::Task<Result<bool>> offered(QStringList numbers) override; // asks for the first 10 only

private:
    QCoro::Task<Result<MarkedOrders>> orders(OrderFilter filter);

    Session m_session; // last: ends its waits first
};
