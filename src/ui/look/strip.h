// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

// A row across a pane whose height comes from the metrics and grows with the font.
class Strip : public QWidget
{
    Q_OBJECT
public:
    Strip(int Metrics::*height, QWidget *parent);

    void setGround(Token ground);
    void setLine(Qt::Edge edge); // a border along the top or the bottom

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QHBoxLayout *row() const { return m_row; }
    void paintEvent(QPaintEvent *event) override;

private:
    int Metrics::*m_height;
    QHBoxLayout *m_row;
    std::optional<Token> m_ground;
    std::optional<Qt::Edge> m_line;
};
