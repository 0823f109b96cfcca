// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simprovider.h"

#include <core/json.h>
#include <purchase/token.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Applied = SimFault::Applied;

namespace {

constexpr qint64 longestLagMs = 2 * hour;
constexpr qint64 lagOfMadeUpMs = 30 * second;
constexpr int faulty = 60; // of a hundred orders
constexpr int failingReads = 5; // of a hundred

OrderDraft draftIn(const QByteArray &body)
{
    OrderDraft draft;
    Drift drift;
    if (const auto json = JsonDocument::parse(body))
        OrderDraft::schema.read(json->root(), &draft, drift);
    return draft;
}

Error unreadable()
{
    return {.kind = Error::Kind::Server, .status = 503};
}

RawAnswer positive(const NumberOrder &order)
{
    const QJsonObject body{{u"data"_s, NumberOrder::schema.write(&order)}};
    return {.status = 200,
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .contentType = "application/json",
        .complete = true};
}

} // namespace

SimProvider::SimProvider(SimWorld &world)
    : m_world(world)
{ }

const SimFault *SimProvider::draw()
{
    if (m_world.isCalm || !m_world.dice.chance(faulty))
        return nullptr;
    const SimFault &fault = m_world.dice.oneOf(simFaults());
    return fault.isReplay && !m_world.hasReplays ? nullptr : &fault;
}

RawAnswer SimProvider::receive(const QByteArray &body, const SimFault *fault)
{
    const QString mark = token::markOf(draftIn(body).customerReference);
    ++m_posts[mark];
    m_faults.insert(mark, fault);
    const Applied applied = fault ? fault->applied : Applied::Yes;
    if (applied == Applied::Yes || applied == Applied::Twice)
        apply(body, fault && fault->isMadeUp ? lagOfMadeUpMs : longestLagMs);
    if (applied == Applied::Twice) {
        m_twice += mark;
        apply(body, longestLagMs);
    }
    if (applied == Applied::Late) {
        m_late += mark;
        m_world.agenda.after(m_world.dice.chance(80) ? 1500 : m_world.dice.between(0, hour), [this, body, mark] {
            m_late.removeOne(mark);
            apply(body, longestLagMs);
        });
    }
    return fault ? fault->answer : positive(m_objects.last().order);
}

void SimProvider::apply(const QByteArray &body, qint64 mostMs)
{
    const OrderDraft draft = draftIn(body);
    NumberOrder order{.id = u"order-%1"_s.arg(m_objects.size() + 1),
        .customerReference = draft.customerReference,
        .phoneNumbersCount = draft.phoneNumbers.size(),
        .createdAt = m_world.time()};
    for (const auto &number : draft.phoneNumbers)
        order.phoneNumbers.append({.phoneNumber = number.phoneNumber});
    m_objects.append({order, m_world.agenda.now() + std::min(lagMs(), mostMs)});
}

// Nearly all within seconds, some within a minute, and now and then one after two hours.
qint64 SimProvider::lagMs()
{
    const qint64 percent = m_world.dice.between(1, 100);
    if (percent <= 80)
        return m_world.dice.between(0, 2 * second);
    return percent <= 99 ? m_world.dice.between(2 * second, 60 * second)
                         : m_world.dice.between(60 * second, longestLagMs);
}

bool SimProvider::failsToRead()
{
    return !m_world.isCalm && m_world.dice.chance(failingReads);
}

QList<NumberOrder> SimProvider::shown() const
{
    QList<NumberOrder> orders;
    for (const Object &object : m_objects) {
        if (isShown(object))
            orders += object.order;
    }
    return orders;
}

Result<QList<NumberOrder>> SimProvider::list(const QString &reference)
{
    if (failsToRead())
        return unreadable();
    QList<NumberOrder> orders = shown();
    orders.removeIf([&](const NumberOrder &order) { return order.customerReference != reference; });
    return orders;
}

Result<PurchaseTransport::MarkedOrders> SimProvider::marked(const QDateTime &since)
{
    if (failsToRead())
        return unreadable();
    PurchaseTransport::MarkedOrders marked{.orders = shown(), .isComplete = true};
    marked.orders.removeIf([&](const NumberOrder &order) { return order.createdAt < since; });
    if (!failsToRead())
        return marked;
    marked.isComplete = false; // it changed while it was read
    if (!marked.orders.isEmpty())
        marked.orders.removeLast();
    return marked;
}

Result<QStringList> SimProvider::owned(const QStringList &numbers)
{
    if (failsToRead())
        return unreadable();
    QStringList ours;
    for (const NumberOrder &order : shown()) {
        for (const OrderNumber &number : order.phoneNumbers) {
            if (numbers.contains(number.phoneNumber))
                ours += number.phoneNumber;
        }
    }
    return ours;
}

Result<QStringList> SimProvider::ownedUnder(const QString &reference)
{
    const auto orders = list(reference);
    if (!orders)
        return orders.error();
    QStringList ours;
    for (const NumberOrder &order : *orders) {
        for (const OrderNumber &number : order.phoneNumbers)
            ours += number.phoneNumber;
    }
    return ours;
}

Result<bool> SimProvider::offered(const QStringList &numbers)
{
    if (failsToRead())
        return unreadable();
    for (const Object &object : m_objects) {
        for (const OrderNumber &number : object.order.phoneNumbers) {
            if (numbers.contains(number.phoneNumber))
                return false;
        }
    }
    return true;
}

QString SimProvider::faultOf(const QString &mark) const
{
    const SimFault *fault = m_faults.value(mark);
    return QString::fromLatin1(fault ? fault->name : "no fault");
}

QList<SimProvider::Object> SimProvider::objectsOf(const QString &mark) const
{
    QList<Object> found = m_objects;
    found.removeIf([&](const Object &object) { return token::markOf(object.order.customerReference) != mark; });
    return found;
}
