// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellcache.h"

#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;
class QHeaderView;
class RowHover;

// Draws every cell of every table, by the kind of its column (models/cell.h). No widget lies in any cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(QAbstractItemView *view, QHeaderView *header);

    void setNow(std::function<QDateTime()> now); // the server's time, UTC
    QDateTime now() const { return m_now(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    // Ground, line, and the frame of the current row, across a whole row or a cell of it.
    QColor groundOf(const QModelIndex &index) const;
    void paintFrame(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, bool first, bool last) const;
    bool isCurrentRow(const QModelIndex &index) const;

signals:
    void actionTriggered(const QModelIndex &index);

private:
    QRect contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect actionOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool isFirst(int column) const;
    bool isLast(int column) const;

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    RowHover *m_hover;
    std::function<QDateTime()> m_now;
    mutable CellCache m_cache;
};
