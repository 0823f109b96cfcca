// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewkit.h"

#include "celldelegate.h"
#include "copying.h"
#include "secondticker.h"
#include "viewcolumns.h"

#include <models/celltext.h>
#include <models/csv.h>

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool ticks(CellKind kind)
{
    return kind == CellKind::Countdown || kind == CellKind::Deadline || kind == CellKind::TimeLeft;
}

// A cell of a copied table ends where the next begins.
QString oneCell(QString text)
{
    return csv::disarmed(text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '), csv::Reader::Program);
}

} // namespace

ViewKit::ViewKit(QAbstractItemView *view, QHeaderView *header)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_columns(new ViewColumns(view, header))
    , m_delegate(new CellDelegate(view, header))
{
    view->setItemDelegate(m_delegate);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_columns, &ViewColumns::changed, this, &ViewKit::adoptTicker);
    connect(m_delegate, &CellDelegate::actionTriggered, this, &ViewKit::actionTriggered);
}

void ViewKit::adoptModel()
{
    m_columns->adoptModel();
    // The frame goes across the whole row; the view itself paints the one cell anew.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current, const QModelIndex &previous) {
            repaintRow(previous);
            repaintRow(current);
            selectCurrent(current);
        });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ViewKit::follow);
}

// A screen reader selects a row and leaves the keyboard where it was; details are shown of the row it is on.
void ViewKit::follow(const QItemSelection &selected)
{
    if (selected.size() != 1 || selected.first().height() != 1)
        return;
    const QModelIndex row = selected.first().topLeft();
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    if (row.siblingAtColumn(0) != current.siblingAtColumn(0))
        m_view->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
}

// The view makes its first row current when the focus comes, and selects nothing: its detail would be about a row that
// nobody sees to be chosen. Where rows are checked, selecting one is the operator's.
void ViewKit::selectCurrent(const QModelIndex &current)
{
    if (current.isValid() && !m_columns->hasBoxes() && !m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ViewKit::repaintRow(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const auto cell = m_view->visualRect(row);
    m_view->viewport()->update(0, cell.y(), m_view->viewport()->width(), cell.height());
}

void ViewKit::adoptTicker()
{
    const auto columns = m_columns->shown();
    const bool needed =
        std::ranges::any_of(columns, [this](int column) { return ticks(m_columns->infoOf(column).kind); });
    if (needed == bool(m_ticker))
        return;
    m_ticker = needed ? SecondTicker::shared() : nullptr;
    if (m_ticker)
        connect(m_ticker.get(), &SecondTicker::ticked, this, &ViewKit::tick);
}

void ViewKit::tick()
{
    if (!m_view->isVisible())
        return;
    auto *viewport = m_view->viewport();
    const auto columns = m_columns->shown();
    for (const int column : columns) {
        if (ticks(m_columns->infoOf(column).kind))
            viewport->update(
                m_header->sectionViewportPosition(column), 0, m_header->sectionSize(column), viewport->height());
    }
}

QModelIndex ViewKit::actionOf(const QModelIndex &row) const
{
    for (int i = 0; row.isValid() && i < m_header->count(); ++i) {
        const auto cell = row.siblingAtColumn(i);
        if (m_columns->infoOf(i).kind == CellKind::Action && !cell.data(cell::ValueRole).toString().isEmpty())
            return cell;
    }
    return {};
}

QString ViewKit::selectionAsTsv() const
{
    auto columns = m_columns->shown();
    columns.removeIf([this](int column) {
        return m_columns->infoOf(column).kind == CellKind::Check || m_columns->infoOf(column).kind == CellKind::Action;
    });
    QStringList lines;
    const auto add = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << oneCell(textOf(column));
        lines << cells.join(u'\t');
    };
    add([this](int column) { return m_columns->infoOf(column).label(); });
    auto rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return a.parent() == b.parent() ? a.row() < b.row() : m_view->visualRect(a).y() < m_view->visualRect(b).y();
    });
    for (const auto &row : std::as_const(rows)) {
        add([&](int column) {
            const auto cell = row.siblingAtColumn(column);
            return cellText(CellKind(cell.data(cell::KindRole).toInt()), cell.data(cell::ValueRole), m_delegate->now());
        });
    }
    return lines.join(u'\n') + u'\n';
}

void ViewKit::copySelection() const
{
    look::copy(selectionAsTsv(), m_view);
}

bool ViewKit::handleKey(const QKeyEvent &event)
{
    const auto current = m_view->currentIndex();
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (!current.isValid() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Space) {
        m_clicked = QModelIndex();
        m_view->selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const auto action = enter ? actionOf(current) : QModelIndex();
    if (action.isValid())
        emit actionTriggered(action);
    return action.isValid();
}

void ViewKit::handleContextMenu(const QContextMenuEvent &event)
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? m_view->currentIndex() : m_view->indexAt(event.pos());
    if (!index.isValid())
        return;
    if (!m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    auto *viewport = m_view->viewport();
    emit menuRequested(byKey ? viewport->mapToGlobal(m_view->visualRect(index).center()) : event.globalPos());
}

int ViewKit::selectedRows() const
{
    int rows = 0;
    const auto ranges = m_view->selectionModel()->selection(); // not row by row: there may be a million
    for (const auto &range : ranges)
        rows += range.height();
    return rows;
}

bool ViewKit::isChecked() const
{
    const int rows = selectedRows();
    const bool onlyClicked = rows == 1 && m_clicked.isValid() && m_view->selectionModel()->isSelected(m_clicked);
    return rows > 0 && !onlyClicked;
}

std::optional<QItemSelectionModel::SelectionFlags> ViewKit::selectionCommand(
    const QModelIndex &index, const QEvent *event)
{
    if (!event)
        m_clicked = index; // chosen by the program, as if by a click
    if (!event || !m_columns->hasBoxes())
        return {};
    if (event->type() == QEvent::KeyPress) {
        const auto modifiers = static_cast<const QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier;
        return modifiers == Qt::NoModifier ? std::optional(QItemSelectionModel::NoUpdate) : std::nullopt;
    }
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press && event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseMove)
        return {};
    const auto &mouse = *static_cast<const QMouseEvent *>(event);
    const bool onBox = index.isValid() && m_columns->infoOf(index.column()).kind == CellKind::Check;
    if (onBox && !(press && mouse.modifiers().testFlag(Qt::ShiftModifier)))
        return press ? boxCommand(mouse) : QItemSelectionModel::NoUpdate;
    if (mouse.modifiers() != Qt::NoModifier)
        return {};
    if (press) {
        m_keeps = isChecked();
        if (!m_keeps)
            m_clicked = index;
    }
    return m_keeps ? std::optional(QItemSelectionModel::NoUpdate) : std::nullopt;
}

QItemSelectionModel::SelectionFlags ViewKit::boxCommand(const QMouseEvent &event)
{
    m_keeps = true;
    m_clicked = QModelIndex();
    return event.button() == Qt::LeftButton ? QItemSelectionModel::Toggle | QItemSelectionModel::Rows
                                            : QItemSelectionModel::NoUpdate;
}
