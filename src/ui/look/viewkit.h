// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/column.h>

#include <QItemSelectionModel>
#include <QObject>
#include <QVariantMap>

#include <memory>
#include <optional>

class CellDelegate;
class QAbstractItemView;
class QContextMenuEvent;
class QHeaderView;
class QKeyEvent;
class QMenu;
class SecondTicker;

// What tables and trees have in common: columns as their descriptions say, the choice among them, copying, ticking.
class ViewKit : public QObject
{
    Q_OBJECT
public:
    ViewKit(QAbstractItemView *view, QHeaderView *header);

    CellDelegate *delegate() const { return m_delegate; }
    void adoptModel(); // after the view got its model
    void adoptRoom(); // after a resize: columns that only a wide window shows
    QVariantMap columnState() const; // order, widths, choice and sorting, by column key
    void setColumnState(const QVariantMap &state);
    void fillChooser(QMenu *menu); // a checkable action for each column

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
    void adoptWidths();
    void adoptTheme();
    void adoptTicker();
    void tick();
    void showChooser(const QPoint &position);
    ColumnInfo infoOf(int column) const;
    QList<int> shownColumns() const; // in visual order

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    CellDelegate *m_delegate;
    QHash<QString, bool> m_chosen; // by key: shown or hidden by the operator
    std::shared_ptr<SecondTicker> m_ticker;
    qreal m_scale = 0; // of the text the widths were made for
};
