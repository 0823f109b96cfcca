// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strip.h"

#include <QHBoxLayout>
#include <QPainter>

Strip::Strip(int Metrics::*height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
    , m_row(new QHBoxLayout(this))
{
    const auto &m = look::metrics();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(m.edge, 0, m.edge, 0);
    m_row->setSpacing(m.between);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void Strip::setGround(Token ground)
{
    m_ground = ground;
    update();
}

void Strip::setLine(Qt::Edge edge)
{
    m_line = edge;
    update();
}

QSize Strip::sizeHint() const
{
    return {QWidget::sizeHint().width(), look::metrics().*m_height};
}

QSize Strip::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), look::metrics().*m_height};
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground)
        painter.fillRect(rect(), look::color(*m_ground));
    if (m_line)
        painter.fillRect(0, *m_line == Qt::TopEdge ? 0 : height() - 1, width(), 1, look::color(Token::Border));
}
