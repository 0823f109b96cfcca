// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderbook.h"

#include <ui/referencetext.h>

#include <algorithm>

static constexpr qsizetype openedByThemselves = 30;

OrderBook::OrderBook(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tree(workspace.orders())
    , m_watch(workspace.client())
    , m_comments(workspace.client())
{
    connect(&m_watch, &OrderWatch::found, this, &OrderBook::take);
    connect(&m_watch, &OrderWatch::contents, this, &OrderBook::takeContents);
    connect(&m_watch, &OrderWatch::failed, this, &OrderBook::failed);
    connect(&m_watch, &OrderWatch::stale, this, &OrderBook::failed);
    connect(&m_watch, &OrderWatch::listed, this, [this] {
        m_listedAt = Clock::instance().now();
        emit changed();
        emit looked();
    });
    connect(&m_watch, &OrderWatch::looked, this, [this] {
        if (!isListed())
            return m_watch.refresh(); // the first time it failed
        m_listedAt = Clock::instance().now();
        emit looked();
    });
    connect(&m_tree, &AbstractTree::childrenWanted, this, [this](const QString &key) { open(orderOf(key)); });
    connect(&m_workspace, &Workspace::orderPlaced, this, [this](const QString &id) {
        if (id.isEmpty())
            m_watch.refresh();
        else
            m_watch.expect(id);
    });
    connect(this, &OrderBook::looked, this, &OrderBook::countComments);
    connect(&m_comments, &CommentCounts::changed, this, [this] {
        for (const OrderContents &contents : std::as_const(m_contents))
            showContents(contents);
        showOrders();
    });
    refresh();
}

void OrderBook::refresh()
{
    m_watch.refresh();
}

void OrderBook::countComments()
{
    m_comments.look();
}

void OrderBook::open(const QString &orderId)
{
    if (!orderId.isEmpty())
        m_watch.open(orderId);
}

const OrderContents *OrderBook::contents(const QString &orderId) const
{
    const auto at = m_contents.constFind(orderId);
    return at == m_contents.cend() ? nullptr : &*at;
}

QString OrderBook::keyOf(const QString &orderId)
{
    OrderLine line;
    line.id = orderId;
    return line.key();
}

QString OrderBook::orderOf(const QString &key) const
{
    QModelIndex line = m_tree.indexOf(key);
    while (line.parent().isValid())
        line = line.parent();
    const OrderLine *order = m_tree.find(m_tree.keyAt(line));
    return order ? order->id : QString();
}

QList<OrderLine> OrderBook::orders() const
{
    return m_tree.children({});
}

OrderLine OrderBook::lineOf(const NumberOrder &order) const
{
    OrderLine line = OrderLine::of(order);
    line.reference = referenceText(order.customerReference);
    line.learnFrom(m_tree.children(line.key()));
    line.comments = m_comments.of(order.subOrderIds);
    return line;
}

void OrderBook::take(const QList<NumberOrder> &orders)
{
    bool settled = false;
    for (const NumberOrder &order : orders) {
        const auto known = m_orders.constFind(order.id);
        settled = settled || (known != m_orders.cend() && !isTerminal(known->status) && isTerminal(order.status));
        m_orders.insert(order.id, order);
    }
    showOrders();
    openWaiting();
    if (settled)
        emit m_workspace.ordersSettled();
}

void OrderBook::showOrders()
{
    QList<NumberOrder> newestFirst = m_orders.values();
    std::ranges::sort(
        newestFirst, std::greater(), [](const NumberOrder &order) { return std::pair(order.createdAt, order.id); });
    QList<OrderLine> lines;
    lines.reserve(newestFirst.size());
    for (const NumberOrder &order : std::as_const(newestFirst))
        lines += lineOf(order);
    m_tree.setChildren({}, lines);
    emit changed();
}

void OrderBook::openWaiting()
{
    qsizetype opened = 0;
    for (const NumberOrder &order : std::as_const(m_orders)) {
        const bool waits = !isTerminal(order.status) && !order.requirementsMet;
        if (waits && !m_contents.contains(order.id) && ++opened <= openedByThemselves)
            m_watch.open(order.id);
    }
}

void OrderBook::takeContents(const OrderContents &contents)
{
    m_contents.insert(contents.order.id, contents);
    showContents(contents);
    m_tree.upsert({}, lineOf(contents.order));
    emit changed();
    emit contentsChanged(contents.order.id);
}

void OrderBook::showContents(const OrderContents &contents)
{
    QList<OrderLine> parts;
    QHash<QString, QList<OrderLine>> numbers;
    for (const SubOrder &subOrder : contents.subOrders) {
        for (const OrderNumber &number : contents.numbers) {
            if (number.subOrderId == subOrder.id)
                numbers[subOrder.id] += OrderLine::of(number);
        }
        OrderLine part = OrderLine::of(subOrder);
        part.reference = referenceText(part.sentReference);
        part.learnFrom(numbers.value(subOrder.id));
        part.comments = m_comments.of({subOrder.id});
        parts += part;
    }
    m_tree.setChildren(keyOf(contents.order.id), parts);
    for (const OrderLine &part : std::as_const(parts))
        m_tree.setChildren(part.key(), numbers.value(part.id));
}
