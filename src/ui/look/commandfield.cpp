// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfield.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

CommandField::CommandField(QWidget *parent)
    : QLineEdit(parent)
    , m_keys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPlaceholderText(tr("Go to a number, order, pane or action…"));
    setAccessibleName(tr("Command"));
    addAction(icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(&Theme::instance(), &Theme::changed, this, &CommandField::adoptTheme);
    adoptTheme();
}

void CommandField::adoptTheme()
{
    const auto &m = look::metrics();
    const int room = QFontMetrics(look::font(FontRole::Caption)).horizontalAdvance(m_keys) + m.edge;
    setTextMargins(look::mirrored({0, 0, room, 0}));
    setMaximumWidth(m.wide(420));
}

QSize CommandField::sizeHint() const
{
    return {look::metrics().wide(420), QLineEdit::sizeHint().height()};
}

QSize CommandField::minimumSizeHint() const
{
    return {look::metrics().wide(140), QLineEdit::minimumSizeHint().height()};
}

void CommandField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto room = rect().marginsRemoved(look::mirrored({0, 0, look::metrics().edge + 2, 0}));
    painter.setFont(look::font(FontRole::Caption));
    painter.setPen(look::color(Token::Secondary));
    painter.drawText(room, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), m_keys);
}
