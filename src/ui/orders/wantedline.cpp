// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wantedline.h"

#include <ui/look/looktree.h>

void WantedLine::select()
{
    selectOrder();
    if (m_order.isEmpty() && !m_part.isEmpty())
        selectPart();
}

void WantedLine::selectOrder()
{
    if (m_order.isEmpty() && m_view->currentIndex().isValid())
        m_last.clear(); // the operator was quicker
    const QModelIndex line = lineOf(OrderLine::Level::Order, m_order.isEmpty() ? m_last : m_order);
    if (!line.isValid())
        return;
    m_view->setCurrentIndex(line);
    if (!m_order.isEmpty())
        m_view->expand(line);
    m_order.clear();
    m_last.clear();
}

void WantedLine::selectPart()
{
    const QModelIndex part = lineOf(OrderLine::Level::SubOrder, m_part);
    if (!part.isValid())
        return; // not read yet
    const QModelIndex order = part.parent();
    const bool isAtOrder = m_view->currentIndex().siblingAtColumn(0) == order.siblingAtColumn(0);
    if (isAtOrder && m_proxy.rowCount(order) > 1) // else the order's line shows all of it; or the operator went on
        m_view->setCurrentIndex(part);
    m_part.clear();
}

QModelIndex WantedLine::lineOf(OrderLine::Level level, const QString &id) const
{
    OrderLine line;
    line.level = level;
    line.id = id;
    return m_proxy.mapFromSource(m_orders.indexOf(line.key()));
}
