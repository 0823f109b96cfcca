// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderwatch.h"

#include <api/fetchall.h>
#include <api/orders.h>

#include <utility>

namespace {

constexpr qsizetype fetchedOneByOne = 50; // pending orders that are not among the newest
constexpr qsizetype mostFollowed = 20; // opened orders that are read again with each look
constexpr int goneStatus = 404;

} // namespace

bool OrderWatch::isSame(const NumberOrder &a, const NumberOrder &b)
{
    return a.status == b.status && a.updatedAt == b.updatedAt && a.requirementsMet == b.requirementsMet
        && a.phoneNumbersCount == b.phoneNumbersCount && a.subOrderIds == b.subOrderIds
        && a.customerReference == b.customerReference;
}

OrderWatch::OrderWatch(Client &client, QObject *parent)
    : QObject(parent)
    , m_reading(client)
    , m_opening(client)
    , m_hearing(client, Priority::Background)
    , m_polling(client, Priority::Background)
{ }

void OrderWatch::refresh()
{
    m_reading.cancel();
    readAll();
    const auto opened = m_opened;
    for (const QString &id : opened)
        readContents(id);
}

QCoro::Task<> OrderWatch::readAll()
{
    m_said.clear(); // what is known stays: if this fails, the pending ones are still looked at
    m_polling.cancel();
    const std::function<void(const Page<NumberOrder> &)> onPage = [this](const auto &page) { take(page.data); };
    const auto all = co_await fetchAll(m_reading, api::orders::list, OrderFilter(), onPage);
    if (all) {
        if (all->isAll())
            m_known.removeIf(
                [this](std::pair<const QString &, NumberOrder &> order) { return !m_said.contains(order.first); });
        emit listed(all->isAll());
    } else {
        emit failed(all.error());
    }
    startPolling();
}

void OrderWatch::expect(const QString &orderId)
{
    m_expected.insert(orderId);
    readOne(orderId);
    startPolling();
}

void OrderWatch::startPolling()
{
    m_polling.cancel();
    m_pace.hurry();
    poll();
}

void OrderWatch::hear(const QStringList &orderIds)
{
    m_pace.hurry();
    readHeard(orderIds);
}

void OrderWatch::open(const QString &orderId)
{
    m_opened.removeOne(orderId);
    m_opened.append(orderId);
    if (m_opened.size() > mostFollowed)
        m_opened.removeFirst();
    if (m_contentsInFlight.contains(orderId))
        m_wantedAgain.insert(orderId);
    readContents(orderId);
}

QCoro::Task<> OrderWatch::poll()
{
    for (;;) {
        co_await pause(m_polling, m_pace.nextMs(!pendingIds().isEmpty()));
        const auto problem = co_await look();
        if (problem)
            emit stale(*problem);
        else
            emit looked();
        const auto opened = m_opened;
        for (const QString &id : opened) {
            if (!isTerminal(m_known.value(id).status))
                readContents(id);
        }
    }
}

QCoro::Task<std::optional<Error>> OrderWatch::look()
{
    const auto newest = co_await m_polling.call(api::orders::list, OrderFilter());
    if (!newest)
        co_return newest.error();
    QStringList others = pendingIds();
    for (const NumberOrder &order : newest->data)
        others.removeOne(order.id);
    take(newest->data);
    for (const QString &id : others.mid(0, fetchedOneByOne)) {
        const auto order = co_await m_polling.call(api::orders::fetch, Nothing(), id);
        if (!order && order.error().status == goneStatus) {
            m_expected.remove(id); // nobody waits for it any more; the next listing says what became of it
            m_known.remove(id);
            continue;
        }
        if (!order)
            co_return order.error();
        take({*order});
    }
    co_return std::nullopt;
}

QCoro::Task<> OrderWatch::readOne(QString orderId)
{
    const auto order = co_await m_opening.call(api::orders::fetch, Nothing(), orderId);
    if (order)
        take({*order});
    else
        emit failed(order.error());
}

// What was only heard of need not be there, and nobody waits for it: a failure is no news.
QCoro::Task<> OrderWatch::readHeard(QStringList orderIds)
{
    for (const QString &id : std::as_const(orderIds)) {
        const auto order = co_await m_hearing.call(api::orders::fetch, Nothing(), id);
        if (!order)
            continue;
        take({*order});
        if (m_opened.contains(id))
            readContents(id);
    }
}

QCoro::Task<> OrderWatch::readContents(QString orderId)
{
    if (m_contentsInFlight.contains(orderId))
        co_return;
    m_contentsInFlight.insert(orderId);
    const auto read = co_await readOrderContents(m_opening, orderId);
    m_contentsInFlight.remove(orderId);
    if (m_wantedAgain.remove(orderId))
        readContents(orderId);
    if (!read) {
        emit failed(read.error());
        co_return;
    }
    take({read->order});
    emit contents(*read);
    if (!wantsDeadlines(*read))
        co_return;
    const auto withDeadlines = co_await addDeadlines(m_opening, *read);
    if (withDeadlines)
        emit contents(*withDeadlines);
    else
        emit stale(withDeadlines.error());
}

void OrderWatch::take(const QList<NumberOrder> &orders)
{
    QList<NumberOrder> changed;
    for (const NumberOrder &order : orders) {
        m_expected.remove(order.id);
        const auto known = m_known.constFind(order.id);
        const bool isKnown = known != m_known.constEnd();
        const bool isOld = isKnown && isSame(*known, order);
        if (isOld && m_said.contains(order.id))
            continue;
        if (isKnown && !isOld)
            m_pace.hurry();
        m_said.insert(order.id);
        m_known.insert(order.id, order);
        changed += order;
    }
    if (!changed.isEmpty())
        emit found(changed);
}

QStringList OrderWatch::pendingIds() const
{
    QStringList ids = m_expected.values();
    for (const NumberOrder &order : m_known) {
        if (!isTerminal(order.status))
            ids += order.id;
    }
    return ids;
}
