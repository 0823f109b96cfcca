// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/ordercolumns.h>
#include <ui/look/looktree.h>
#include <ui/orders/orderspane.h>

#include <support/panetest.h>

#include <algorithm>

// What a test of the pane of orders begins with; its list is a tree.
class OrdersPaneTest : protected PaneTest<OrdersPane>
{
protected:
    LookTree *tree() const { return user::see<LookTree>(m_pane.get(), QStringLiteral("Orders")); }
    int rows() const { return tree() ? tree()->model()->rowCount() : 0; }
    QModelIndex rowOf(const QString &orderId) const
    {
        if (!tree())
            return {};
        const QModelIndexList found =
            tree()->model()->match(tree()->model()->index(0, 0), cell::ValueRole, orderId, 1, Qt::MatchExactly);
        return found.value(0);
    }
    static int columnOf(const char *key)
    {
        const QList<Column<OrderLine>> columns = orderColumns().columns;
        const auto isIt = [key](const Column<OrderLine> &column) { return qstrcmp(column.info.key, key) == 0; };
        return int(std::ranges::find_if(columns, isIt) - columns.begin());
    }
};
