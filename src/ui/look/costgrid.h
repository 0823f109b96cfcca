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

    QGridLayout *m_grid;
    PlainLabel *m_note; // numbers without a price; sums too large
    QList<QWidget *> m_cells;
};
