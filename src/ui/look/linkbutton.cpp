// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkbutton.h"

#include "painting.h"
#include "theme.h"

#include <QPainter>

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
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
    if (hasFocus())
        paint::focusRing(painter, rect(), look::metrics().radius);
}
