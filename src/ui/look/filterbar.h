// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Counters;
class QBoxLayout;
class QLineEdit;

// What narrows a list: the counters above it and its filter field, beside each other where there is room.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Counters *counters, QLineEdit *field, QWidget *parent = nullptr); // takes ownership of both

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    Counters *m_counters;
    QLineEdit *m_field;
    QBoxLayout *m_row;
};
