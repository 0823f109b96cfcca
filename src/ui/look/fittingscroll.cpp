// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fittingscroll.h"

#include "theme.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

FittingScroll::FittingScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_margins(content->layout()->contentsMargins())
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FittingScroll::adoptBar);
}

QSize FittingScroll::sizeHint() const
{
    const QLayout *inside = widget()->layout();
    const int height =
        inside->hasHeightForWidth() ? inside->totalHeightForWidth(width()) : inside->totalSizeHint().height();
    return {inside->totalSizeHint().width(), height};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + barWidth(), 2 * look::metrics().control};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

// What is in it scrolls before it is squeezed.
void FittingScroll::fit()
{
    const QLayout *inside = widget()->layout();
    widget()->setMinimumHeight(inside->hasHeightForWidth() ? inside->totalHeightForWidth(viewport()->width()) : 0);
    updateGeometry();
}

int FittingScroll::barWidth() const
{
    return verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
}

// The bar stands in the margin: whether it is there or not, what is beside it stays where it is, and is as wide.
void FittingScroll::adoptBar()
{
    QMargins margins = m_margins;
    if (layoutDirection() == Qt::RightToLeft)
        margins.setLeft(std::max(0, margins.left() - barWidth()));
    else
        margins.setRight(std::max(0, margins.right() - barWidth()));
    widget()->layout()->setContentsMargins(margins);
}
