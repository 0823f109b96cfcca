// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

namespace {

using Widgets = QList<QWidget *>;

void add(QWidget *widget, Widgets &all);

// Row by row: a grid may have been filled in any order.
QList<QLayoutItem *> itemsOf(QLayout *layout)
{
    QList<QLayoutItem *> items;
    for (int at = 0; at < layout->count(); ++at)
        items += layout->itemAt(at);
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        const auto place = [grid](QLayoutItem *item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::ranges::stable_sort(items, {}, place);
    }
    return items;
}

void add(QLayout *layout, Widgets &all)
{
    if (auto *stack = qobject_cast<QStackedLayout *>(layout)) {
        if (stack->currentWidget())
            add(stack->currentWidget(), all);
        return;
    }
    for (QLayoutItem *item : itemsOf(layout)) {
        if (item->widget())
            add(item->widget(), all);
        else if (item->layout())
            add(item->layout(), all);
    }
}

// Fields are one stop, whatever they are made of.
bool isWhole(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

void add(QWidget *widget, Widgets &all)
{
    all += widget;
    if (isWhole(widget))
        return;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int at = 0; at < splitter->count(); ++at)
            add(splitter->widget(at), all);
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            add(area->widget(), all);
    } else if (qobject_cast<QAbstractScrollArea *>(widget)) {
        return;
    } else if (widget->layout()) {
        add(widget->layout(), all);
    }
    // What lies in no layout comes after what does.
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!child->isWindow() && !all.contains(child))
            add(child, all);
    }
}

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled()
        && !widget->focusProxy();
}

} // namespace

QList<QWidget *> taborder::stops(QWidget *root)
{
    Widgets all;
    add(root, all);
    all.removeIf([](const QWidget *widget) { return !takesFocus(widget); });
    return all;
}

void taborder::giveFocus(QWidget *widget, Qt::FocusReason reason)
{
    widget->setFocus(reason);
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            bringIntoSight(widget, *area);
    }
}

void taborder::bringIntoSight(QWidget *widget, QScrollArea &area)
{
    const int edge = look::metrics().edge;
    const QSize room = (area.viewport()->size() - 2 * QSize(edge, edge)).expandedTo({0, 0});
    if (widget->size().boundedTo(room) != widget->size())
        return area.ensureWidgetVisible(widget, edge, edge); // what is current in it
    const QPoint middle = widget->mapTo(area.widget(), widget->rect().center());
    area.ensureVisible(middle.x(), middle.y(), widget->width() / 2 + edge, widget->height() / 2 + edge);
}

bool taborder::moveFocus(QWidget *root, const QWidget *from, bool next)
{
    Widgets all;
    add(root, all);
    const QWidget *start = from;
    while (start && !all.contains(start))
        start = start->parentWidget();
    const qsizetype count = all.size();
    const qsizetype begin = start ? all.indexOf(start) : 0;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *widget = all.at((begin + (next ? step : count - step)) % count);
        if (takesFocus(widget)) {
            giveFocus(widget, next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}
