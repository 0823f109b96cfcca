// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/orderline.h>
#include <models/rows.h>

#include <QList>

#include <functional>
#include <optional>

// A filter that stands above a list with the number of rows that pass it. The first of a list lets everything through,
// the others part it: their counts add up.
template <class Row>
struct Counter
{
    QString key{}; // stable
    QString word{}; // translated
    std::optional<Tone> tone{}; // its glyph; none for all
    bool urgent = false; // the triangle, whatever the tone
    std::function<bool(const Row &)> accepts{};
};

QList<Counter<HeldNumber>> heldNumberCounters();
QList<Counter<InventoryNumber>> inventoryCounters();
QList<Counter<OrderLine>> orderCounters(); // of lines of the level Order

// How many rows pass each. rows: anything to iterate over.
template <class Row, class Rows>
QList<int> countRows(const QList<Counter<Row>> &counters, const Rows &rows)
{
    QList<int> counts(counters.size(), 0);
    for (const Row &row : rows) {
        for (int i = 0; i < counters.size(); ++i)
            counts[i] += counters.at(i).accepts(row) ? 1 : 0;
    }
    return counts;
}
