// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/column.h>

#include <QHash>
#include <QObject>
#include <QVariantMap>

class QAbstractItemView;
class QHeaderView;
class QMenu;

// The columns of a view: as wide as their descriptions say, those shown that the window has room for or the operator
// chose, in the order and by the sorting the operator chose.
class ViewColumns : public QObject
{
    Q_OBJECT
public:
    ViewColumns(QAbstractItemView *view, QHeaderView *header);

    void adoptModel(); // after the view got its model
    void adoptRoom(); // after a resize
    ColumnInfo infoOf(int column) const;
    QList<int> shown() const; // in visual order
    bool hasBoxes() const; // rows can be checked

    QVariantMap state() const; // by column key
    void setState(const QVariantMap &state);
    // A checkable action for each column; Space takes several, one after the other. And what to sort by, for who has no
    // mouse to click a header with.
    void fillChooser(QMenu *menu);

signals:
    void changed(); // which columns are shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSorting(QMenu *menu);
    void adoptWidths();
    int widthOf(const ColumnInfo &info, bool isWide) const;
    void adoptTheme();
    void adoptStretch();
    void headerClicked(int column);
    void keepSorted(int column, Qt::SortOrder order);
    void showChooser(const QPoint &position);

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    QHash<QString, bool> m_chosen; // by key: shown or hidden by the operator
    std::pair<int, Qt::SortOrder> m_sorted{-1, Qt::AscendingOrder};
    bool m_isWide = false;
    qreal m_scale = 0; // of the text the widths were made for
};
