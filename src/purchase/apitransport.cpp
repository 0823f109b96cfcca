// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitransport.h"

#include <api/fetchall.h>
#include <api/inventory.h>
#include <api/orders.h>
#include <purchase/token.h>

using namespace Qt::StringLiterals;

static constexpr int maxOwnedAsked = 10;

ApiTransport::ApiTransport(Client &client)
    : m_session(client)
{ }

QCoro::Task<RawAnswer> ApiTransport::sendOnce(QByteArray body)
{
    co_return co_await m_session.sendOnce(Verb::Post, "/number_orders", body);
}

QCoro::Task<Result<QList<NumberOrder>>> ApiTransport::ordersLike(QString reference)
{
    const QString mark = token::markOf(reference);
    const std::function<void(const Page<NumberOrder> &)> onPage = [](const auto &) {};
    OrderFilter filter;
    filter.customerReference = reference;
    const auto listed = co_await fetchAll(m_session, api::orders::list, filter, onPage);
    if (!listed)
        co_return listed.error();
    QList<NumberOrder> ours;
    for (const NumberOrder &order : listed->rows) { // a server that ignores the filter lists everything it has
        if (token::markOf(order.customerReference) == mark)
            ours += order;
    }
    const bool mayHideIt = ours.isEmpty() && listed->total > 0 && !listed->isComplete;
    if (mayHideIt)
        co_return Error{.kind = Error::Kind::Contract, .detail = u"The list of orders changed while it was read."_s};
    co_return ours;
}

QCoro::Task<Result<QStringList>> ApiTransport::owned(QStringList numbers)
{
    QStringList ours;
    for (const QString &number : numbers.first(std::min<qsizetype>(numbers.size(), maxOwnedAsked))) {
        OwnedNumberFilter filter;
        filter.phoneNumber = number.mid(1); // anything but digits finds nothing
        const auto page = co_await m_session.call(api::inventory::list, filter);
        if (!page)
            co_return page.error();
        for (const OwnedNumber &found : page->data) {
            if (found.phoneNumber == number)
                ours += number;
        }
    }
    co_return ours;
}
