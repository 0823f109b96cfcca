// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitransport.h"

#include <api/fetchall.h>
#include <api/inventory.h>
#include <api/numbers.h>
#include <api/orders.h>
#include <core/phone.h>
#include <purchase/token.h>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int maxAsked = 10;

ApiTransport::ApiTransport(Client &client)
    : m_session(client)
{ }

QCoro::Task<RawAnswer> ApiTransport::sendOnce(QByteArray body, QString mark)
{
    co_return co_await m_session.sendOnce(Verb::Post, "/number_orders", body, mark.toLatin1());
}

QCoro::Task<Result<QList<NumberOrder>>> ApiTransport::ordersLike(QString reference)
{
    OrderFilter filter;
    filter.customerReference = reference;
    auto listed = co_await orders(filter);
    if (!listed)
        co_return listed.error();
    const QString mark = token::markOf(reference);
    listed->orders.removeIf(
        [mark](const NumberOrder &order) { return token::markOf(order.customerReference) != mark; });
    if (listed->orders.isEmpty() && !listed->isComplete)
        co_return Error{.kind = Error::Kind::Contract, .detail = u"The list of orders changed while it was read."_s};
    co_return listed->orders;
}

QCoro::Task<Result<PurchaseTransport::MarkedOrders>> ApiTransport::markedOrders(QDateTime since)
{
    OrderFilter filter;
    filter.createdAfter = since.toUTC().toString(Qt::ISODateWithMs);
    co_return co_await orders(filter);
}

// A server that ignores the filter lists everything it has, and may say nothing of how much that is.
QCoro::Task<Result<PurchaseTransport::MarkedOrders>> ApiTransport::orders(OrderFilter filter)
{
    const auto listed = co_await fetchAll(m_session, api::orders::list, filter);
    if (!listed)
        co_return listed.error();
    MarkedOrders marked{.isComplete = listed->isComplete || (listed->total == 0 && !listed->isCut)};
    for (const NumberOrder &order : listed->rows) {
        if (!token::markOf(order.customerReference).isEmpty())
            marked.orders += order;
    }
    co_return marked;
}

QCoro::Task<Result<QStringList>> ApiTransport::owned(QStringList numbers)
{
    QStringList ours;
    for (const QString &number : numbers.first(std::min<qsizetype>(numbers.size(), maxAsked))) {
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

QCoro::Task<Result<QStringList>> ApiTransport::ownedUnder(QString reference)
{
    OwnedNumberFilter filter;
    filter.customerReference = reference;
    const auto page = co_await m_session.call(api::inventory::list, filter);
    if (!page)
        co_return page.error();
    QStringList ours;
    for (const OwnedNumber &found : page->data) {
        if (token::markOf(found.customerReference) == token::markOf(reference))
            ours += found.phoneNumber;
    }
    co_return ours;
}

QCoro::Task<Result<bool>> ApiTransport::offered(QStringList numbers)
{
    for (const QString &number : numbers.first(std::min<qsizetype>(numbers.size(), maxAsked))) {
        NumberSearch search;
        search.countryCode = phone::region(number);
        search.contains = number.mid(1 + QString::number(phone::callingCode(search.countryCode)).size());
        search.limit = 10;
        const auto page = co_await m_session.call(api::numbers::search, search);
        if (!page)
            co_return page.error();
        if (std::ranges::none_of(page->data, [&](const AvailableNumber &found) { return found.phoneNumber == number; }))
            co_return false;
    }
    co_return true;
}

QCoro::Task<Result<NumberOrder>> ApiTransport::order(QString id)
{
    co_return co_await m_session.call(api::orders::fetch, Nothing(), id);
}
