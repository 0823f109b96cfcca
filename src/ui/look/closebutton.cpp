// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closebutton.h"

#include "painting.h"
#include "plaintext.h"
#include "theme.h"

#include <QPainter>

CloseButton::CloseButton(const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    look::setTip(this, name);
    setAccessibleName(name);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize CloseButton::sizeHint() const
{
    return {24, 24};
}

void CloseButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &m = look::metrics();
    if (underMouse() && isEnabled())
        paint::roundRect(painter, rect(), m.radius, look::color(Token::Hover));
    const QRectF cross(width() / 2.0 - m.glyph / 2.0, height() / 2.0 - m.glyph / 2.0, m.glyph, m.glyph);
    const auto ink = !isEnabled() ? Token::Disabled : underMouse() || hasFocus() ? Token::Text : Token::Secondary;
    paint::close(painter, cross, look::color(ink));
    if (hasFocus())
        paint::focusRing(painter, rect(), m.radius);
}
