// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pill.h"

#include "painting.h"
#include "theme.h"

#include <QPainter>

Pill::Pill(const StateCell &state, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look::setFont(this, FontRole::Caption);
    setState(state);
}

void Pill::setState(const StateCell &state)
{
    m_state = state;
    setText(state.word); // what a screen reader says
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {paint::pillWidth(m_state.word), look::metrics().pill};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::pill(painter, rect(), m_state, layoutDirection());
}
