// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looktable.h"

#include "celldelegate.h"
#include "theme.h"
#include "viewkit.h"

#include <models/cell.h>

#include <QHeaderView>

LookTable::LookTable(QWidget *parent)
    : QTableView(parent)
    , m_kit(new ViewKit(this, horizontalHeader()))
{
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys go through it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_kit, &ViewKit::actionTriggered, this, &LookTable::actionTriggered);
    connect(m_kit, &ViewKit::menuRequested, this, &LookTable::menuRequested);
    connect(&Theme::instance(), &Theme::changed, this, &LookTable::adoptTheme);
    adoptTheme();
}

void LookTable::adoptTheme()
{
    verticalHeader()->setMinimumSectionSize(look::metrics().compactRow);
    verticalHeader()->setDefaultSectionSize(m_twoLines ? look::metrics().twoLineRow : look::metrics().row);
    fitHeadings();
    viewport()->update();
}

void LookTable::setTwoLines()
{
    m_twoLines = true;
    adoptTheme();
}

// Headings stay as low as they are in any other list.
void LookTable::fitHeadings()
{
    for (int row = 0; m_twoLines && model() && row < model()->rowCount(); ++row) {
        const bool isHeading = model()->index(row, 0).data(cell::HeadingRole).isValid();
        verticalHeader()->resizeSection(
            row, isHeading ? look::metrics().headingRow : verticalHeader()->defaultSectionSize());
    }
}

void LookTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_kit->adoptModel();
    connect(model, &QAbstractItemModel::rowsInserted, this, &LookTable::fitHeadings);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LookTable::fitHeadings);
    connect(model, &QAbstractItemModel::layoutChanged, this, &LookTable::fitHeadings);
}

void LookTable::setNow(std::function<QDateTime()> now)
{
    m_kit->delegate()->setNow(std::move(now));
}

// Rows are what is chosen, so Home and End go through them and not along one. They and the page keys stop at a heading,
// which can't be current: there is always a line below it.
QModelIndex LookTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool toEnd = action == MoveHome || action == MoveEnd;
    QModelIndex next = QTableView::moveCursor(action, toEnd ? modifiers | Qt::ControlModifier : modifiers);
    if (toEnd && next.isValid() && currentIndex().isValid())
        next = next.siblingAtColumn(currentIndex().column());
    while (next.isValid() && !next.flags().testFlag(Qt::ItemIsEnabled))
        next = next.siblingAtRow(next.row() + 1);
    return next;
}

void LookTable::keyPressEvent(QKeyEvent *event)
{
    if (!m_kit->handleKey(*event))
        QTableView::keyPressEvent(event);
}

// Moves, as the arrow keys do.
void LookTable::keyboardSearch(const QString &search)
{
    const QItemSelection before = selectionModel()->selection();
    QTableView::keyboardSearch(search);
    if (m_kit->columns()->hasBoxes())
        selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

void LookTable::contextMenuEvent(QContextMenuEvent *event)
{
    m_kit->handleContextMenu(*event);
}

void LookTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_kit->columns()->adoptRoom();
}

QItemSelectionModel::SelectionFlags LookTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return m_kit->selectionCommand(index, event).value_or(QTableView::selectionCommand(index, event));
}
