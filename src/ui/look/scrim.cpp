// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrim.h"

#include "theme.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

Scrim::Scrim(QWidget *window, const QWidget *uncovered)
    : QWidget(window)
    , m_uncovered(uncovered)
{
    window->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, &Scrim::place);
}

int Scrim::top() const
{
    return m_uncovered ? m_uncovered->mapTo(parentWidget(), QPoint(0, m_uncovered->height())).y() : 0;
}

void Scrim::place()
{
    setGeometry(parentWidget()->rect());
    auto *sheet = findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!sheet)
        return;
    const auto &m = look::metrics();
    const QRect room = rect().adjusted(m.edge, top() + m.edge, -m.edge, -m.edge);
    const int width = qMin(m.wide(600), room.width());
    sheet->resize(width, qMin(sheet->heightForWidth(width), room.height()));
    sheet->move(room.center() - sheet->rect().center());
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

bool Scrim::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
        place();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        return true;
    default:
        break;
    }
    return QWidget::event(event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect().adjusted(0, top(), 0, 0), look::color(Token::Scrim));
}
