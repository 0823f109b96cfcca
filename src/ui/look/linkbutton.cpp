// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkbutton.h"

#include "theme.h"

#include <QFocusFrame>
#include <QPainter>

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

LinkButton::~LinkButton()
{
    delete m_ring; // it belongs to the window meanwhile
}

void LinkButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize LinkButton::sizeHint() const
{
    // No padding at the sides: a link lines up with the text above and below it.
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width(), qMax(24, fontMetrics().height() + 4)};
}

QColor LinkButton::ink() const
{
    if (!isEnabled())
        return look::color(Token::Disabled);
    if (m_tone)
        return look::tone(*m_tone).text;
    return property("danger").toBool() ? look::tone(Tone::Lost).text : look::color(Token::Link);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto font = this->font();
    font.setUnderline(m_tone || (isEnabled() && (underMouse() || hasFocus())));
    painter.setFont(font);
    painter.setPen(ink());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, text());
}

void LinkButton::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void LinkButton::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    delete m_ring;
}
