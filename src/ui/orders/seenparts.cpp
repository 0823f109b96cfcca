// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenparts.h"

#include <ui/referencetext.h>

#include <algorithm>

QSet<QString> SeenParts::take(const QList<SubOrder> &subOrders)
{
    QSet<QString> orders;
    for (const SubOrder &subOrder : subOrders) {
        QList<SubOrder> &parts = m_parts[subOrder.orderId];
        const auto known = std::ranges::find(parts, subOrder.id, &SubOrder::id);
        if (known == parts.end())
            parts += subOrder;
        else
            *known = subOrder;
        orders.insert(subOrder.orderId);
    }
    return orders;
}

QSet<QString> SeenParts::take(const QList<OrderNumber> &numbers)
{
    QSet<QString> changed;
    for (const OrderNumber &number : numbers) {
        QHash<QString, OrderLine> &known = m_numbers[number.subOrderId];
        const OrderLine line = OrderLine::of(number);
        const auto before = known.constFind(number.id);
        const bool isKnown = before != known.cend();
        const bool isOpen = !isTerminal(number.status) && (number.deadline.isValid() || !number.requirementsMet);
        if (isOpen ? isKnown && *before == line : !isKnown)
            continue;
        changed.insert(number.orderId);
        if (!isOpen) {
            known.remove(number.id);
            continue;
        }
        known.insert(number.id, line);
        expectPart(number);
    }
    m_numbers.removeIf([](const auto &ofOne) { return ofOne.value().isEmpty(); });
    return changed;
}

// A number tells of a sub-order that was not seen yet.
void SeenParts::expectPart(const OrderNumber &number)
{
    QList<SubOrder> &parts = m_parts[number.orderId];
    if (std::ranges::find(parts, number.subOrderId, &SubOrder::id) == parts.end())
        parts.append({.id = number.subOrderId,
            .orderId = number.orderId,
            .countryCode = number.countryCode,
            .type = number.type,
            .status = OrderStatus::Pending});
}

void SeenParts::forget(const QString &orderId)
{
    const QList<SubOrder> parts = m_parts.take(orderId);
    for (const SubOrder &part : parts)
        m_numbers.remove(part.id);
}

void SeenParts::recall(QList<OrderNumber> &numbers) const
{
    for (OrderNumber &number : numbers) {
        if (!number.deadline.isValid() && !number.requirementsMet && !isTerminal(number.status))
            number.deadline = m_numbers.value(number.subOrderId).value(number.id).deadline;
    }
}

bool SeenParts::isWhole(const NumberOrder &order) const
{
    return m_parts.value(order.id).size() >= order.subOrderIds.size();
}

QList<OrderLine> SeenParts::linesOf(const QString &orderId) const
{
    QList<OrderLine> lines;
    for (const SubOrder &part : m_parts.value(orderId)) {
        OrderLine line = OrderLine::of(part);
        line.reference = referenceText(line.sentReference);
        const QList<OrderLine> numbers = m_numbers.value(part.id).values();
        line.answers = {}; // only the numbers say how many were given
        line.learnFrom(numbers);
        line.count = std::max(line.count, qint64(numbers.size()));
        lines += line;
    }
    return lines;
}
