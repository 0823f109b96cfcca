// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewkit.h"

#include "celldelegate.h"
#include "secondticker.h"
#include "theme.h"

#include <models/celltext.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideWindow = 1900; // 1920, less what a window manager may take

bool ticks(Kind kind)
{
    return kind == Kind::Countdown || kind == Kind::Deadline;
}

// A cell of a copied table ends where the next begins.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

ViewKit::ViewKit(QAbstractItemView *view, QHeaderView *header)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_delegate(new CellDelegate(view, header))
{
    view->setItemDelegate(m_delegate);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(32);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ViewKit::showChooser);
    connect(&Theme::instance(), &Theme::changed, this, &ViewKit::adoptTheme);
    connect(m_delegate, &CellDelegate::actionTriggered, this, &ViewKit::actionTriggered);
}

ColumnInfo ViewKit::infoOf(int column) const
{
    return m_header->model()->headerData(column, Qt::Horizontal, cell::ColumnRole).value<ColumnInfo>();
}

void ViewKit::adoptModel()
{
    adoptWidths();
    adoptRoom();
}

// Widths the operator chose stay, unless the text itself has grown or shrunk.
void ViewKit::adoptTheme()
{
    if (look::metrics().scale != m_scale)
        adoptWidths();
}

void ViewKit::adoptWidths()
{
    const auto &m = look::metrics();
    m_scale = m.scale;
    m_header->setFixedHeight(m.header);
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        m_header->setSectionResizeMode(i, info.room == Room::Stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        m_header->resizeSection(i, m.wide(info.width));
    }
}

void ViewKit::adoptRoom()
{
    const bool wide = m_view->window()->width() >= wideWindow;
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        const bool shown = m_chosen.value(QLatin1StringView(info.key), info.room != Room::WideOnly || wide);
        if (m_header->isSectionHidden(i) == shown)
            m_header->setSectionHidden(i, !shown);
    }
    adoptTicker();
}

void ViewKit::adoptTicker()
{
    const auto columns = shownColumns();
    const bool needed = std::ranges::any_of(columns, [this](int column) { return ticks(infoOf(column).kind); });
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
    const auto columns = shownColumns();
    for (const int column : columns) {
        if (ticks(infoOf(column).kind))
            viewport->update(
                m_header->sectionViewportPosition(column), 0, m_header->sectionSize(column), viewport->height());
    }
}

QList<int> ViewKit::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void ViewKit::fillChooser(QMenu *menu)
{
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        if (info.kind == Kind::Check || info.kind == Kind::Action)
            continue;
        auto *action = menu->addAction(info.label());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, key = QString::fromLatin1(info.key)](bool on) {
            m_chosen.insert(key, on);
            adoptRoom();
        });
    }
}

void ViewKit::showChooser(const QPoint &position)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChooser(menu);
    menu->popup(m_header->mapToGlobal(position));
}

QVariantMap ViewKit::columnState() const
{
    QVariantMap columns;
    for (int i = 0; i < m_header->count(); ++i) {
        const auto key = QString::fromLatin1(infoOf(i).key);
        QVariantMap column{{u"place"_s, m_header->visualIndex(i)}, {u"width"_s, m_header->sectionSize(i)}};
        if (m_chosen.contains(key))
            column.insert(u"shown"_s, m_chosen.value(key));
        columns.insert(key, column);
    }
    const int sorted = m_header->sortIndicatorSection();
    return {{u"columns"_s, columns},
        {u"sort"_s, sorted >= 0 && sorted < m_header->count() ? QString::fromLatin1(infoOf(sorted).key) : QString()},
        {u"descending"_s, m_header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ViewKit::setColumnState(const QVariantMap &state)
{
    const auto columns = state.value(u"columns"_s).toMap();
    QList<std::pair<int, int>> places;
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        const auto key = QString::fromLatin1(info.key);
        const auto column = columns.value(key).toMap();
        places.emplaceBack(column.value(u"place"_s, m_header->count()).toInt(), i);
        if (column.contains(u"shown"_s))
            m_chosen.insert(key, column.value(u"shown"_s).toBool());
        if (const int width = column.value(u"width"_s).toInt(); width > 0 && info.room != Room::Stretch)
            m_header->resizeSection(i, width);
        if (!key.isEmpty() && state.value(u"sort"_s).toString() == key)
            m_header->setSortIndicator(
                i, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    std::ranges::sort(places);
    for (int visual = 0; visual < places.size(); ++visual)
        m_header->moveSection(m_header->visualIndex(places.at(visual).second), visual);
    adoptRoom();
}

QModelIndex ViewKit::actionOf(const QModelIndex &row) const
{
    for (int i = 0; row.isValid() && i < m_header->count(); ++i) {
        const auto cell = row.siblingAtColumn(i);
        if (infoOf(i).kind == Kind::Action && !cell.data(cell::ValueRole).toString().isEmpty())
            return cell;
    }
    return {};
}

QString ViewKit::selectionAsTsv() const
{
    auto columns = shownColumns();
    columns.removeIf(
        [this](int column) { return infoOf(column).kind == Kind::Check || infoOf(column).kind == Kind::Action; });
    QStringList lines;
    const auto add = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << oneCell(textOf(column));
        lines << cells.join(u'\t');
    };
    add([this](int column) { return infoOf(column).label(); });
    auto rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return a.parent() == b.parent() ? a.row() < b.row() : m_view->visualRect(a).y() < m_view->visualRect(b).y();
    });
    for (const auto &row : std::as_const(rows)) {
        add([&](int column) {
            const auto cell = row.siblingAtColumn(column);
            return cellText(Kind(cell.data(cell::KindRole).toInt()), cell.data(cell::ValueRole), m_delegate->now());
        });
    }
    return lines.join(u'\n') + u'\n';
}

bool ViewKit::handleKey(const QKeyEvent &event)
{
    const auto current = m_view->currentIndex();
    if (event.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsTsv());
        return true;
    }
    if (!current.isValid() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Space) {
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

std::optional<QItemSelectionModel::SelectionFlags> ViewKit::checkCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const bool press =
        event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick);
    const bool rest = event && (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove);
    if (!index.isValid() || infoOf(index.column()).kind != Kind::Check || (!press && !rest))
        return {};
    if (press && static_cast<const QMouseEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier))
        return {};
    return press ? QItemSelectionModel::Toggle | QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
}
