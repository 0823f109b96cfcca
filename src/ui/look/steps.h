// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

class PlainLabel;
class QGridLayout;

// What happened, one under the other: when, a glyph on a line, what, and the detail below it. What comes next is last
// and bold.
class Steps : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString time{};
        Tone tone = Tone::Done;
        QString what{};
        QString detail{};
        bool isNext = false; // it has not happened yet
    };

    explicit Steps(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        PlainLabel *time;
        PlainLabel *what;
        PlainLabel *detail;
    };

    Line addLine();
    QRect glyphOf(const Line &line) const;

    QList<Step> m_steps;
    QList<Line> m_lines; // at least as many; the rest is hidden
    QGridLayout *m_grid;
};
