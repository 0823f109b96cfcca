// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordercontents.h"

#include <api/fetchall.h>
#include <api/orders.h>

#include <algorithm>

namespace {

constexpr qsizetype numbersAsked = 50; // for their deadlines: those of an order nearly always have the same
constexpr std::size_t atOnce = 6;

bool mayHaveDeadline(const OrderNumber &number)
{
    return !number.requirementsMet && !isTerminal(number.status) && !number.id.isEmpty();
}

// A sub-order holds what has one country and one type; only where two do is a number's own word needed.
void assignSubOrders(OrderContents &contents)
{
    for (OrderNumber &number : contents.numbers) {
        if (!number.subOrderId.isEmpty())
            continue;
        QStringList fitting;
        for (const SubOrder &subOrder : std::as_const(contents.subOrders)) {
            if (subOrder.countryCode == number.countryCode && subOrder.type.known() == number.type.known())
                fitting += subOrder.id;
        }
        if (fitting.size() == 1)
            number.subOrderId = fitting.first();
    }
}

QStringList askedFor(const OrderContents &contents)
{
    QStringList ids;
    for (const OrderNumber &number : contents.numbers) {
        const bool isLost = number.subOrderId.isEmpty() && !number.id.isEmpty();
        if ((mayHaveDeadline(number) || isLost) && ids.size() < numbersAsked)
            ids += number.id;
    }
    return ids;
}

void learn(OrderContents &contents, const OrderNumber &known)
{
    const auto number = std::find_if(contents.numbers.begin(), contents.numbers.end(),
        [&](const OrderNumber &candidate) { return candidate.id == known.id; });
    if (number == contents.numbers.end())
        return;
    number->deadline = known.deadline;
    number->locality = known.locality;
    number->requirementsStatus = known.requirementsStatus;
    if (!known.subOrderId.isEmpty())
        number->subOrderId = known.subOrderId;
}

} // namespace

QCoro::Task<Result<OrderContents>> readOrderContents(Session &session, QString orderId)
{
    const auto order = co_await session.call(api::orders::fetch, Nothing(), orderId);
    if (!order)
        co_return order.error();
    SubOrderFilter filter;
    filter.orderId = orderId;
    filter.includePhoneNumbers = true; // only there does each answer say how it stands
    auto subOrders = co_await fetchAll(session, api::orders::subOrders, filter);
    if (!subOrders)
        co_return subOrders.error();
    OrderContents contents{.order = *order, .subOrders = subOrders->rows, .numbers = order->phoneNumbers};
    for (OrderNumber &number : contents.numbers)
        number.orderId = orderId;
    assignSubOrders(contents);
    co_return contents;
}

bool wantsDeadlines(const OrderContents &contents)
{
    return !askedFor(contents).isEmpty();
}

QCoro::Task<Result<OrderContents>> addDeadlines(Session &session, OrderContents contents)
{
    const QStringList ids = askedFor(contents);
    qsizetype next = 0;
    std::deque<Call<OrderNumber>> calls;
    while (next < ids.size() || !calls.empty()) {
        while (calls.size() < atOnce && next < ids.size())
            calls.push_back(session.call(api::orders::number, Nothing(), ids.at(next++)));
        auto call = std::move(calls.front());
        calls.pop_front();
        const auto number = co_await std::move(call);
        if (!number)
            co_return number.error();
        learn(contents, *number);
    }
    contents.hasDeadlines = true;
    co_return contents;
}
