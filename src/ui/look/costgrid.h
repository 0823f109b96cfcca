// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>

#include <QWidget>

class PlainLabel;
class QGridLayout;

// What something costs: currencies as rows, now and each month as columns. Never one sum over two currencies.
class CostGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CostGrid(QWidget *parent = nullptr);

    void setTotals(const Totals &totals);

private:
    PlainLabel *add(const QString &text, int row, int column);
    void addSum(const std::optional<Money> &sum, int unknown, int row, int column);
    void addUnknown(int unknown, bool isAll, int row, int column);
    void tellNotes(const Totals &totals, int row);

    QGridLayout *m_grid;
    PlainLabel *m_note; // numbers without a price; sums too large
    QList<QWidget *> m_cells;
};
