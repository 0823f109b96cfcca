// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QRect>

class QAbstractItemView;

// Which row of a view the pointer is over; Qt itself knows only the cell.
class RowHover : public QObject
{
    Q_OBJECT
public:
    explicit RowHover(QAbstractItemView *view);

    bool covers(const QModelIndex &index) const;
    bool isOver(const QRect &rect) const { return rect.contains(m_position); } // in the viewport

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(const QPoint &position);
    void updateRow();

    QAbstractItemView *m_view;
    QPersistentModelIndex m_index;
    QPoint m_position{-1, -1};
};
