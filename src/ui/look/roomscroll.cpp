// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomscroll.h"

#include "taborder.h"
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
    taborder::bringIntoSight(focus, *this);
}
