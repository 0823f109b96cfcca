// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linescroll.h"

#include "theme.h"

#include <QFocusFrame>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

static constexpr int mostControls = 5; // that its place is high

static QWidget *emptyColumn()
{
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(look::metrics().tight);
    return column;
}

LineScroll::LineScroll(const QString &accessibleName, QWidget *parent)
    : FittingScroll(emptyColumn(), parent)
    , m_lines(qobject_cast<QVBoxLayout *>(widget()->layout()))
{
    setAccessibleName(accessibleName);
    setMaximumHeight(mostControls * look::metrics().control);
    // It is a stop of the Tab key only where there is something to scroll.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    hide();
}

void LineScroll::clear()
{
    hide();
    while (m_lines->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_lines->takeAt(0));
        delete item->widget();
    }
    verticalScrollBar()->setValue(0);
}

void LineScroll::add(QWidget *line)
{
    m_lines->addWidget(line);
    line->show(); // with what it belongs to, not a moment later
    show();
}

QSize LineScroll::minimumSizeHint() const
{
    const QSize size = FittingScroll::minimumSizeHint();
    return {size.width(), std::min(size.height(), sizeHint().height())};
}

void LineScroll::focusInEvent(QFocusEvent *event)
{
    FittingScroll::focusInEvent(event);
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void LineScroll::focusOutEvent(QFocusEvent *event)
{
    FittingScroll::focusOutEvent(event);
    delete m_ring;
}
