// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

PlainLabel::PlainLabel(const QString &text, FontRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // inside a field too
    setText(text);
    look::setFont(this, role);
    adoptColor();
    connect(&Theme::instance(), &Theme::changed, this, &PlainLabel::adoptColor);
}

void PlainLabel::setColor(Token token)
{
    m_ink = token;
    adoptColor();
}

void PlainLabel::setTone(Tone tone)
{
    m_ink = tone;
    adoptColor();
}

void PlainLabel::setAccount(const AccountLook &account)
{
    m_ink = account;
    adoptColor();
}

void PlainLabel::setFigures(FontRole role)
{
    look::setFigures(this, role);
}

void PlainLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Preferred);
    updateGeometry();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

QSize PlainLabel::minimumSizeHint() const
{
    const auto size = QLabel::minimumSizeHint();
    if (wordWrap()) // layouts ask for the height at their width; the one Qt guesses would be kept as the least
        return {size.width(), fontMetrics().height()};
    return m_elide == Qt::ElideNone ? size : QSize(fontMetrics().horizontalAdvance(u'…'), size.height());
}

bool PlainLabel::event(QEvent *event)
{
    const auto *help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    if (!help || m_elide == Qt::ElideNone || sizeHint().width() <= width())
        return QLabel::event(event);
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text()), this);
    return true;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const auto room = contentsRect();
    const auto text = fontMetrics().elidedText(this->text(), m_elide, room.width());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, room, int(alignment), palette(), isEnabled(), text, foregroundRole());
}

void PlainLabel::adoptColor()
{
    const auto *account = std::get_if<AccountLook>(&m_ink);
    const auto *tone = std::get_if<Tone>(&m_ink);
    const auto ink = account ? look::account(*account).onBar
        : tone               ? look::tone(*tone).text
                             : look::color(std::get<Token>(m_ink));
    auto palette = this->palette();
    palette.setColor(QPalette::Active, QPalette::WindowText, ink);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    setPalette(palette);
}
