// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewcolumns.h"

#include <QItemSelectionModel>
#include <QObject>

#include <memory>
#include <optional>

class CellDelegate;
class QAbstractItemView;
class QContextMenuEvent;
class QHeaderView;
class QKeyEvent;
class QMouseEvent;
class SecondTicker;

// What tables and trees have in common: columns, the delegate, keys, copying, and the ticking of countdowns.
class ViewKit : public QObject
{
    Q_OBJECT
public:
    ViewKit(QAbstractItemView *view, QHeaderView *header);

    CellDelegate *delegate() const { return m_delegate; }
    ViewColumns *columns() const { return m_columns; }
    QVariantMap columnState() const { return m_columns->state(); } // order, widths, choice and sorting
    void setColumnState(const QVariantMap &state) { m_columns->setState(state); }
    void fillChooser(QMenu *menu) { m_columns->fillChooser(menu); } // a checkable action for each column

    int selectedRows() const; // how many
    QString selectionAsTsv() const; // with the header; rows as shown
    void copySelection() const; // like that

    void adoptModel(); // after the view got its model
    bool handleKey(const QKeyEvent &event); // true: dealt with
    void handleContextMenu(const QContextMenuEvent &event);
    // How a key or a click selects where rows can be checked; nothing: as in any other view. A click on a box, or
    // Space, checks its row and leaves the others. A click beside the boxes selects its row alone, but unchecks
    // nothing.
    std::optional<QItemSelectionModel::SelectionFlags> selectionCommand(const QModelIndex &index, const QEvent *event);

signals:
    void actionTriggered(const QModelIndex &index);
    void menuRequested(const QPoint &globalPosition);

private:
    QModelIndex actionOf(const QModelIndex &row) const; // its action cell, if it has something to do
    QItemSelectionModel::SelectionFlags boxCommand(const QMouseEvent &event);
    bool isChecked() const; // some row, and not just the one a click has selected
    void adoptTicker();
    void follow(const QItemSelection &selected);
    void selectCurrent(const QModelIndex &current);
    void repaintRow(const QModelIndex &row);
    void tick();

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    ViewColumns *m_columns;
    CellDelegate *m_delegate;
    QPersistentModelIndex m_clicked; // selected alone, by a click beside the boxes or by the program
    bool m_keeps = false; // the mouse button that is down changes no selection
    std::shared_ptr<SecondTicker> m_ticker;
};
