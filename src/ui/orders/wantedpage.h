// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/ordercontents.h>

#include <algorithm>
#include <optional>

// The page about a sub-order that somebody wants to see, its comments or its answers, until it is on show. Whoever goes
// to another order meanwhile does not want it any more.
class WantedPage
{
public:
    void want(const QString &subOrderId, int page)
    {
        m_id = subOrderId;
        m_page = page;
        m_isNew = true;
    }
    void goElsewhere() { m_isNew = false; } // another line was chosen: the one that was asked for, or not

    // What is to be shown now, once. contents: of the order on show; nullptr while it is read.
    std::optional<int> takeFor(const QString &subOrderId, const OrderContents *contents)
    {
        const bool isHere = !m_id.isEmpty() && m_id == subOrderId;
        const bool isInOrder = !contents || std::ranges::count(contents->subOrders, m_id, &SubOrder::id) > 0;
        if (isHere || (!isInOrder && !m_isNew))
            m_id.clear();
        return isHere ? std::optional(m_page) : std::nullopt;
    }

private:
    QString m_id;
    int m_page = 0;
    bool m_isNew = false; // nothing else was chosen since
};
