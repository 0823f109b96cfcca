// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTreeView>

#include <functional>

class ViewKit;

// A tree as every pane shows it: like LookTable, with branches in its first column.
class LookTree : public QTreeView
{
    Q_OBJECT
public:
    explicit LookTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setNow(std::function<QDateTime()> now); // the server's time, UTC
    ViewKit &kit() const { return *m_kit; } // columns: choice, state

signals:
    void actionTriggered(const QModelIndex &index);
    void menuRequested(const QPoint &globalPosition); // for the selected rows

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void adoptTheme();

    ViewKit *m_kit;
};
