// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subordersweep.h"

#include <api/fetchall.h>
#include <api/orders.h>
#include <store/ordercache.h>

static constexpr qsizetype oneByOne = 40; // more are found sooner in the list of all

SubOrderSweep::SubOrderSweep(Client &client, Worker &state, const QString &account, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_account(account)
    , m_session(client, Priority::Background)
{ }

void SubOrderSweep::read(const QStringList &orderIds)
{
    m_session.cancel();
    if (orderIds.size() > oneByOne)
        readList(SubOrderFilter());
    else
        readEach(orderIds);
}

QCoro::Task<> SubOrderSweep::readEach(QStringList orderIds)
{
    for (const QString &id : std::as_const(orderIds)) {
        SubOrderFilter filter;
        filter.orderId = id;
        co_await readList(filter);
    }
}

// A failure says nothing new: the list of orders is told of it, and the next look asks again.
QCoro::Task<> SubOrderSweep::readList(SubOrderFilter filter)
{
    const std::function<void(const Page<SubOrder> &)> onPage = [this](const auto &page) {
        ordercache::saw(m_state, m_account, page.data, m_session.client().serverNow());
        emit seen(page.data);
    };
    co_await fetchAll(m_session, api::orders::subOrders, filter, onPage);
}
