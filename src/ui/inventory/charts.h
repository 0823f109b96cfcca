// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

// Numbers bought in each of the last twelve months as grey columns, the current month in blue.
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    void setCounts(const QList<int> &counts, const QDate &last); // oldest first; last: in the last month

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    int m_step = 0; // from one column to the next, so that both labels have room
    QList<int> m_counts;
    QDate m_last;
};

// Parts of a whole as one bar, told apart by lightness and named with their counts below it.
class TypeBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name{};
        int count = 0;
    };

    explicit TypeBar(QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts); // largest first; at most four are shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();
    QColor colorOf(int part) const;

    QList<Part> m_parts;
};
