// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/ordercontents.h>

#include <algorithm>

// The sub-order whose comments somebody wants to see, until they are on show. Whoever goes to another order meanwhile
// does not want them any more.
class WantedThread
{
public:
    void want(const QString &subOrderId)
    {
        m_id = subOrderId;
        m_isNew = true;
    }
    void goElsewhere() { m_isNew = false; } // another line was chosen: the one that was asked for, or not

    // Whether they are to be shown now, once. contents: of the order on show; nullptr while it is read.
    bool takeFor(const QString &subOrderId, const OrderContents *contents)
    {
        const bool isHere = !m_id.isEmpty() && m_id == subOrderId;
        const bool isInOrder = !contents || std::ranges::count(contents->subOrders, m_id, &SubOrder::id) > 0;
        if (isHere || (!isInOrder && !m_isNew))
            m_id.clear();
        return isHere;
    }

private:
    QString m_id;
    bool m_isNew = false; // nothing else was chosen since
};
