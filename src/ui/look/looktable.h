// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTableView>

#include <functional>

class ViewKit;

// A table as every pane shows it: its model's columns say what is drawn and how wide (models/column.h). Space checks
// the current row, Enter does its action or activates it, Ctrl+C copies the selection with its header. Where rows can
// be checked, the arrow keys only move, and what was checked stays until it is unchecked.
class LookTable : public QTableView
{
    Q_OBJECT
public:
    explicit LookTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setNow(std::function<QDateTime()> now); // the server's time, UTC
    void setTwoLines(); // rows of two lines, with headings between them; for lists that are not long
    void keyboardSearch(const QString &search) override;
    ViewKit &kit() const { return *m_kit; } // columns: choice, state

signals:
    void actionTriggered(const QModelIndex &index);
    void menuRequested(const QPoint &globalPosition); // for the selected rows

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void adoptTheme();
    void fitHeadings();

    ViewKit *m_kit;
    bool m_twoLines = false;
};
