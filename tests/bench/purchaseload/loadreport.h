// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QList>
#include <QSet>

// What a journal, which nobody may have open, says about its orders.
struct LoadReport
{
    struct Order
    {
        QString reference{};
        QString outcome{}; // "placed", "not_placed" (proven), "in_doubt" (everything else)
        QString orderId{};
    };

    QList<Order> orders{};
    QSet<QString> numbers{}; // in the orders

    static Result<LoadReport> read(const QString &journalFile); // empty for a journal that was never begun

    QByteArray summary() const; // one line of JSON
    QByteArray lines() const; // one an order
};
