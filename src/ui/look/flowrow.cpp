// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowRow::FlowRow(int gap)
    : m_gap(gap)
{ }

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    auto *item = m_items.at(std::size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowRow::sizeHint() const
{
    QSize all(0, 0);
    for (const auto &item : m_items) {
        const QSize size = item->sizeHint();
        all = {all.width() + (all.isEmpty() ? 0 : m_gap) + size.width(), std::max(all.height(), size.height())};
    }
    return all;
}

QSize FlowRow::minimumSize() const
{
    QSize all(0, 0);
    for (const auto &item : m_items)
        all = all.expandedTo(item->minimumSize());
    return all;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowRow::place(const QRect &rect, bool move) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int row = 0;
    for (const auto &item : m_items) {
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += row;
            row = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(rect.topLeft() + QPoint(x, y), size)));
        x += size.width() + m_gap;
        row = std::max(row, size.height());
    }
    return y + row;
}
