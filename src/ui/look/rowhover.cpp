// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowhover.h"

#include <QAbstractItemView>
#include <QMouseEvent>

RowHover::RowHover(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool RowHover::covers(const QModelIndex &index) const
{
    return m_index.isValid() && m_index.row() == index.row() && m_index.parent() == index.parent();
}

bool RowHover::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        moveTo(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        moveTo({-1, -1});
    return false;
}

void RowHover::moveTo(const QPoint &position)
{
    m_position = position;
    const QModelIndex index = position.x() < 0 ? QModelIndex() : m_view->indexAt(position);
    if (index == m_index)
        return updateRow(); // the pointer may have come to the action of the row
    updateRow();
    m_index = index;
    updateRow();
}

void RowHover::updateRow()
{
    if (!m_index.isValid())
        return;
    const auto cell = m_view->visualRect(m_index);
    m_view->viewport()->update(0, cell.y(), m_view->viewport()->width(), cell.height());
}
