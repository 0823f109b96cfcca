// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/orderline.h>
#include <store/ordercache.h>

#include <QSet>

// What is known of the parts of orders that nobody has opened: sub-orders as they were last seen, and those of their
// numbers that something is open for.
class SeenParts
{
public:
    // Both give the ids of the orders that are to be shown anew.
    QSet<QString> take(const QList<SubOrder> &subOrders);
    QSet<QString> take(const QList<OrderNumber> &numbers);
    void forget(const QString &orderId);
    void recall(QList<OrderNumber> &numbers) const; // the deadlines that are not read yet, as they were seen last
    bool isWhole(const NumberOrder &order) const; // all of its sub-orders are known

    // Lines of an order's sub-orders, with the deadlines of their numbers.
    QList<OrderLine> linesOf(const QString &orderId) const;

private:
    void expectPart(const OrderNumber &number);

    QHash<QString, QList<SubOrder>> m_parts; // by order
    QHash<QString, QHash<QString, OrderLine>> m_numbers; // by sub-order and id: those that something is open for
};
