// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitransport.h"

#include <api/inventory.h>
#include <api/orders.h>
#include <purchase/token.h>

#include <QSet>

using namespace Qt::StringLiterals;

static constexpr int maxPages = 1000; // a server that ignores the filter lists everything it has
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
    OrderFilter filter;
    filter.customerReference = reference;
    QList<NumberOrder> ours;
    QSet<QString> seen; // of all: rows move between pages while they are read, and a page that repeats is the end
    for (filter.pageNumber = 1; filter.pageNumber <= maxPages; ++filter.pageNumber) {
        const auto page = co_await m_session.call(api::orders::list, filter);
        if (!page)
            co_return page.error();
        const qsizetype before = seen.size();
        for (const NumberOrder &order : page->data) {
            if (!seen.contains(order.id) && token::markOf(order.customerReference) == mark)
                ours += order;
            seen.insert(order.id);
        }
        const bool isLast = page->meta.totalPages > 0 && filter.pageNumber >= page->meta.totalPages;
        if (isLast || seen.size() == before)
            co_return ours;
    }
    co_return Error{.kind = Error::Kind::Contract, .detail = u"The list of orders does not end."_s};
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
