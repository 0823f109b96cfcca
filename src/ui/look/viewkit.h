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

    QString selectionAsTsv() const; // with the header; rows as shown

    bool handleKey(const QKeyEvent &event); // true: dealt with
    void handleContextMenu(const QContextMenuEvent &event);
    // How a click on a check box selects: its row joins or leaves, the others stay. Nothing for other cells.
    std::optional<QItemSelectionModel::SelectionFlags> checkCommand(
        const QModelIndex &index, const QEvent *event) const;

signals:
    void actionTriggered(const QModelIndex &index);
    void menuRequested(const QPoint &globalPosition);

private:
    QModelIndex actionOf(const QModelIndex &row) const; // its action cell, if it has something to do
    void adoptTicker();
    void tick();

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    ViewColumns *m_columns;
    CellDelegate *m_delegate;
    std::shared_ptr<SecondTicker> m_ticker;
};
