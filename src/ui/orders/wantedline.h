// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/filterproxy.h>
#include <models/orderline.h>
#include <models/tree.h>

class LookTree;

// The line of the orders tree that somebody asked for, until it is there. View and models outlive it.
class WantedLine
{
public:
    WantedLine(LookTree *view, const FilterProxy &proxy, const Tree<OrderLine> &orders)
        : m_view(view)
        , m_proxy(proxy)
        , m_orders(orders)
    { }

    void setLast(const QString &orderId) { m_last = orderId; } // selected when the pane was last here
    void want(const QString &orderId) { m_order = orderId; }
    void wantPart(const QString &subOrderId) { m_part = subOrderId; } // of that order, if it has several
    void select(); // what of it is there

private:
    void selectOrder();
    void selectPart();
    QModelIndex lineOf(OrderLine::Level level, const QString &id) const;

    LookTree *m_view;
    const FilterProxy &m_proxy;
    const Tree<OrderLine> &m_orders;
    QString m_last;
    QString m_order;
    QString m_part;
};
