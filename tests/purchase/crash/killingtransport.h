// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "killpoint.h"

#include <purchase/world.h>

// A way to the provider on which the process may end.
class KillingTransport : public PurchaseTransport
{
public:
    explicit KillingTransport(std::unique_ptr<PurchaseTransport> real)
        : m_real(std::move(real))
    { }

    QCoro::Task<RawAnswer> sendOnce(QByteArray body, QString mark) override
    {
        killpoint::reached("before sending");
        const auto answer = co_await m_real->sendOnce(body, mark);
        killpoint::reached("after answer");
        co_return answer;
    }
    QCoro::Task<Result<QList<NumberOrder>>> ordersLike(QString reference) override
    {
        killpoint::reached("before look");
        const auto orders = co_await m_real->ordersLike(reference);
        killpoint::reached("after look");
        co_return orders;
    }
    QCoro::Task<Result<MarkedOrders>> markedOrders(QDateTime since) override { return m_real->markedOrders(since); }
    QCoro::Task<Result<QStringList>> owned(QStringList numbers) override { return m_real->owned(numbers); }
    QCoro::Task<Result<QStringList>> ownedUnder(QString reference) override { return m_real->ownedUnder(reference); }
    QCoro::Task<Result<bool>> offered(QStringList numbers) override { return m_real->offered(numbers); }

private:
    std::unique_ptr<PurchaseTransport> m_real;
};
