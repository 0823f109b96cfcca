// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderbook.h"

#include <store/ordercache.h>
#include <ui/referencetext.h>

#include <algorithm>
#include <iterator>
#include <vector>

// Showing a long list anew takes longer than a frame: not with each of its pages.
static constexpr qsizetype longList = 2000;
static constexpr int longListMs = 500;

OrderBook::OrderBook(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tree(workspace.orders())
    , m_watch(workspace.client())
    , m_deadlines(workspace.deadlines())
    , m_sweep(workspace.client(), workspace.state(), workspace.account().id)
    , m_comments(workspace.client())
    , m_api(workspace.client())
{
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &OrderBook::showOrders);
    connectWatches();
    connect(&m_tree, &AbstractTree::childrenWanted, this, [this](const QString &key) {
        showSeen(key);
        open(orderOf(key));
    });
    connect(&m_workspace, &Workspace::orderPlaced, this, [this](const QString &id) {
        if (id.isEmpty())
            m_watch.refresh();
        else
            m_watch.expect(id);
    });
    connect(&m_workspace.deliveries(), &DeliveryWatch::ordersTold, &m_watch, &OrderWatch::hear);
    m_workspace.deliveries().start();
    start();
}

void OrderBook::connectWatches()
{
    connect(&m_watch, &OrderWatch::found, this, &OrderBook::take);
    connect(&m_watch, &OrderWatch::contents, this, &OrderBook::takeContents);
    connect(&m_watch, &OrderWatch::failed, this, &OrderBook::failed);
    connect(&m_watch, &OrderWatch::stale, this, &OrderBook::failed);
    connect(&m_watch, &OrderWatch::listed, this, &OrderBook::takeListed);
    connect(&m_watch, &OrderWatch::looked, this, [this] {
        if (!isListed())
            return m_watch.refresh(); // the first time it failed
        m_listedAt = Clock::instance().now();
        emit looked();
    });
    connect(&m_deadlines, &DeadlineWatch::seen, this,
        [this](const QList<OrderNumber> &numbers) { showAnew(m_parts.take(numbers)); });
    connect(&m_sweep, &SubOrderSweep::seen, this,
        [this](const QList<SubOrder> &subOrders) { showAnew(m_parts.take(subOrders)); });
    connect(&m_deadlines, &DeadlineWatch::stale, this, &OrderBook::failed);
    connect(this, &OrderBook::looked, this, &OrderBook::countComments);
    connect(&m_comments, &CommentCounts::changed, this, &OrderBook::takeComments);
}

QCoro::Task<> OrderBook::start()
{
    const auto loading = ordercache::load(m_workspace.state(), m_workspace.account().id);
    const auto seen = co_await later(m_api, loading);
    if (seen)
        takeSeen(*seen);
    refresh();
}

void OrderBook::takeSeen(const SeenOrders &seen)
{
    m_parts.take(seen.subOrders);
    m_parts.take(seen.numbers);
    for (const NumberOrder &order : seen.orders) {
        if (!m_orders.contains(order.id))
            m_orders.insert(order.id, order);
    }
    showOrders();
}

void OrderBook::takeListed(bool isAll)
{
    QStringList gone;
    QStringList unread;
    for (const NumberOrder &order : std::as_const(m_orders)) {
        if (isAll && !m_watch.knows(order.id))
            gone += order.id;
        else if (!m_parts.isWhole(order))
            unread += order.id;
    }
    for (const QString &id : std::as_const(gone)) {
        m_orders.remove(id);
        m_contents.remove(id);
        m_parts.forget(id);
        m_tree.removeKey(keyOf(id));
    }
    if (!gone.isEmpty())
        ordercache::forget(m_workspace.state(), m_workspace.account().id, gone);
    m_listedAt = Clock::instance().now();
    if (m_showing.isActive())
        showOrders();
    else
        emit changed();
    emit looked();
    m_deadlines.start();
    m_sweep.read(unread);
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
    line.learnFrom(m_contents.contains(order.id) ? m_tree.children(line.key()) : m_parts.linesOf(order.id));
    line.comments = m_comments.of(order.subOrderIds);
    return line;
}

void OrderBook::take(const QList<NumberOrder> &orders)
{
    bool settled = false;
    bool isNew = false;
    bool asks = false; // perhaps: its numbers know
    QList<NumberOrder> changes;
    for (const NumberOrder &order : orders) {
        const auto known = m_orders.constFind(order.id);
        const bool isKnown = known != m_orders.cend();
        if (isKnown && OrderWatch::isSame(*known, order))
            continue;
        settled = settled || (isKnown && !isTerminal(known->status) && isTerminal(order.status));
        isNew = isNew || !isKnown;
        asks = asks || (!isTerminal(order.status) && !order.requirementsMet);
        m_orders.insert(order.id, order);
        changes += order;
    }
    if (changes.isEmpty())
        return;
    ordercache::saw(m_workspace.state(), m_workspace.account().id, changes);
    if (!isNew) {
        for (const NumberOrder &order : std::as_const(changes))
            m_tree.upsert({}, lineOf(order));
        emit changed();
    } else {
        showSoon();
    }
    if (settled)
        emit m_workspace.ordersSettled();
    if (asks && isListed())
        m_deadlines.start();
}

void OrderBook::showSoon()
{
    if (m_orders.size() < longList)
        return showOrders();
    if (!m_showing.isActive())
        m_showing.start(longListMs);
}

void OrderBook::showAnew(const QSet<QString> &orderIds)
{
    bool isShown = false;
    for (const QString &id : orderIds) {
        const auto order = m_orders.constFind(id);
        if (order == m_orders.cend() || m_contents.contains(id) || !m_tree.find(keyOf(id)))
            continue;
        m_tree.upsert({}, lineOf(*order));
        isShown = true;
    }
    if (isShown)
        emit changed();
}

void OrderBook::takeComments()
{
    for (const OrderContents &contents : std::as_const(m_contents))
        showContents(contents);
    for (const NumberOrder &order : std::as_const(m_orders)) {
        const OrderLine *line = m_tree.find(keyOf(order.id));
        if (line && !(line->comments == m_comments.of(order.subOrderIds)))
            m_tree.upsert({}, lineOf(order));
    }
    emit changed();
}

void OrderBook::showOrders()
{
    m_showing.stop();
    std::vector<const NumberOrder *> newestFirst;
    newestFirst.reserve(std::size_t(m_orders.size()));
    for (const NumberOrder &order : std::as_const(m_orders))
        newestFirst.push_back(&order);
    std::ranges::sort(newestFirst, [](const NumberOrder *a, const NumberOrder *b) {
        return a->createdAt == b->createdAt ? a->id > b->id : a->createdAt > b->createdAt;
    });
    QList<OrderLine> lines;
    lines.reserve(m_orders.size());
    for (const NumberOrder *order : newestFirst)
        lines += lineOf(*order);
    m_tree.setChildren({}, lines);
    emit changed();
}

void OrderBook::showSeen(const QString &key)
{
    const QString id = orderOf(key);
    if (key != keyOf(id) || m_contents.contains(id))
        return;
    const QList<OrderLine> parts = m_parts.linesOf(id);
    if (!parts.isEmpty() && m_parts.isWhole(m_orders.value(id)))
        m_tree.setChildren(key, parts);
}

void OrderBook::takeContents(OrderContents contents)
{
    if (!contents.hasDeadlines)
        m_parts.recall(contents.numbers);
    m_contents.insert(contents.order.id, contents);
    m_parts.take(contents.subOrders);
    ordercache::saw(m_workspace.state(), m_workspace.account().id, contents.subOrders, m_workspace.serverNow());
    QList<OrderNumber> open; // the others may be known by the order's words alone
    std::ranges::copy_if(
        contents.numbers, std::back_inserter(open), [](const auto &n) { return n.deadline.isValid(); });
    m_parts.take(open);
    ordercache::saw(m_workspace.state(), m_workspace.account().id, open, m_workspace.serverNow());
    showContents(contents);
    if (m_tree.find(keyOf(contents.order.id)))
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
