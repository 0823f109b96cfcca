// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looktree.h"

#include "celldelegate.h"
#include "theme.h"
#include "viewkit.h"

#include <QHeaderView>
#include <QPainter>

LookTree::LookTree(QWidget *parent)
    : QTreeView(parent)
    , m_kit(new ViewKit(this, header()))
{
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    header()->setSectionsClickable(true);
    connect(m_kit, &ViewKit::actionTriggered, this, &LookTree::actionTriggered);
    connect(m_kit, &ViewKit::menuRequested, this, &LookTree::menuRequested);
    connect(&Theme::instance(), &Theme::changed, this, &LookTree::adoptTheme);
    adoptTheme();
}

void LookTree::adoptTheme()
{
    setIndentation(look::metrics().icon);
    scheduleDelayedItemsLayout();
}

// Ground, line and frame go across the branches too.
void LookTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &rect = option.rect;
    painter->fillRect(rect, m_kit->delegate()->groundOf(index));
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look::color(Token::RowLine));
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && m_kit->delegate()->isCurrentRow(index))
        m_kit->delegate()->paintFrame(painter, rect, option.direction, true, true);
}

void LookTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    m_kit->adoptModel();
}

void LookTree::setNow(std::function<QDateTime()> now)
{
    m_kit->delegate()->setNow(std::move(now));
}

void LookTree::keyPressEvent(QKeyEvent *event)
{
    if (!m_kit->handleKey(*event))
        QTreeView::keyPressEvent(event);
}

void LookTree::contextMenuEvent(QContextMenuEvent *event)
{
    m_kit->handleContextMenu(*event);
}

void LookTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_kit->columns()->adoptRoom();
}

QItemSelectionModel::SelectionFlags LookTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return m_kit->selectionCommand(index, event).value_or(QTreeView::selectionCommand(index, event));
}
