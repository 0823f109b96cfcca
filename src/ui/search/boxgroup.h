// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

// Check boxes close together, a field of the form as a whole.
class BoxGroup : public QWidget
{
    Q_OBJECT

public:
    explicit BoxGroup(int columns);

    void add(QWidget *box, bool isLast); // isLast: it may have the rest of its row

private:
    int m_columns;
    int m_next = 0; // cell, row by row
    QGridLayout *m_grid;
};
