// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomscroll.h"

#include "theme.h"

#include <QApplication>
#include <QEvent>

RoomScroll::RoomScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

QSize RoomScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize RoomScroll::minimumSizeHint() const
{
    const auto &m = look::metrics();
    return {m.wide(240), 5 * m.control};
}

// What is shown first has the focus before it has its place.
bool RoomScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize)
        follow(QApplication::focusWidget());
    return handled;
}

// What is clicked is in sight, and must not move under the pointer.
void RoomScroll::follow(QWidget *focus)
{
    if (!focus || !widget()->isAncestorOf(focus) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    const int edge = look::metrics().edge;
    const QSize room = (viewport()->size() - 2 * QSize(edge, edge)).expandedTo({0, 0});
    if (focus->size().boundedTo(room) != focus->size())
        return ensureWidgetVisible(focus, edge, edge); // what is current in it
    const QPoint middle = focus->mapTo(widget(), focus->rect().center());
    ensureVisible(middle.x(), middle.y(), focus->width() / 2 + edge, focus->height() / 2 + edge);
}
