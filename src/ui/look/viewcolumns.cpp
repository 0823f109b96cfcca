// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewcolumns.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

ViewColumns::ViewColumns(QAbstractItemView *view, QHeaderView *header)
    : QObject(view)
    , m_view(view)
    , m_header(header)
{
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(32);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ViewColumns::showChooser);
    connect(header, &QHeaderView::sectionClicked, this, &ViewColumns::headerClicked);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (infoOf(column).room != Room::Stretch)
            adoptStretch();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ViewColumns::keepSorted);
    connect(&Theme::instance(), &Theme::changed, this, &ViewColumns::adoptTheme);
}

ColumnInfo ViewColumns::infoOf(int column) const
{
    return m_header->model()->headerData(column, Qt::Horizontal, cell::ColumnRole).value<ColumnInfo>();
}

void ViewColumns::adoptModel()
{
    adoptWidths();
    adoptRoom();
}

// Widths the operator chose stay, unless the text itself has grown or shrunk.
void ViewColumns::adoptTheme()
{
    if (look::metrics().scale != m_scale)
        adoptWidths();
}

void ViewColumns::adoptWidths()
{
    const auto &m = look::metrics();
    m_scale = m.scale;
    m_header->setFixedHeight(m.header);
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        m_header->setSectionResizeMode(i, info.room == Room::Stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        m_header->resizeSection(i, widthOf(info, m_isWide));
    }
}

// A title in another language may need more than its column was made for, but never much more than that.
int ViewColumns::widthOf(const ColumnInfo &info, bool isWide) const
{
    const auto &m = look::metrics();
    const int width = m.wide(isWide && info.wideWidth > 0 ? info.wideWidth : info.width);
    if (info.kind == CellKind::Check || info.kind == CellKind::Action)
        return width;
    const int title = QFontMetrics(look::font(FontRole::Caption)).horizontalAdvance(info.label()) + 1;
    const int sides = 2 * m.between + look::metrics().glyph + 4; // and the mark of what is sorted by
    return std::max(width, std::min(title + sides, width * 3 / 2));
}

void ViewColumns::adoptRoom()
{
    const bool wide = m_view->window()->width() >= look::metrics().wideWindow;
    const bool wasWide = std::exchange(m_isWide, wide);
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        if (wide != wasWide && m_header->sectionSize(i) == widthOf(info, wasWide))
            m_header->resizeSection(i, widthOf(info, wide)); // the operator's own choice stays
        const bool hasRoom = info.room != Room::OnChoice && (wide || info.room != Room::WideOnly);
        const bool shown = m_chosen.value(QLatin1StringView(info.key), hasRoom);
        if (m_header->isSectionHidden(i) == shown)
            m_header->setSectionHidden(i, !shown);
    }
    adoptStretch();
    emit changed();
}

// One column takes what the others leave. Where that is less than it needs it keeps what it needs, and the view
// scrolls.
void ViewColumns::adoptStretch()
{
    int stretching = -1;
    int others = 0;
    for (int i = 0; i < m_header->count(); ++i) {
        if (infoOf(i).room == Room::Stretch)
            stretching = i;
        else
            others += m_header->sectionSize(i); // of a hidden one 0
    }
    if (stretching < 0)
        return;
    const int least = look::metrics().wide(infoOf(stretching).width);
    const bool fits = m_view->viewport()->width() - others >= least;
    const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
    if (m_header->sectionResizeMode(stretching) != mode)
        m_header->setSectionResizeMode(stretching, mode);
    if (!fits)
        m_header->resizeSection(stretching, least);
}

QList<int> ViewColumns::shown() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

bool ViewColumns::hasBoxes() const
{
    for (int i = 0; i < m_header->count(); ++i) {
        if (infoOf(i).kind == CellKind::Check && !m_header->isSectionHidden(i))
            return true;
    }
    return false;
}

// The box above the boxes checks all rows, or none.
void ViewColumns::headerClicked(int column)
{
    if (infoOf(column).kind != CellKind::Check || !m_view->model())
        return;
    int selected = 0;
    for (const auto &range : m_view->selectionModel()->selection()) // not row by row: there may be a million
        selected += range.height();
    if (selected == m_view->model()->rowCount())
        m_view->clearSelection();
    else
        m_view->selectAll();
}

// Boxes and buttons are nothing to sort by.
void ViewColumns::keepSorted(int column, Qt::SortOrder order)
{
    const auto kind = column >= 0 ? infoOf(column).kind : CellKind::Text;
    if (kind == CellKind::Check || kind == CellKind::Action)
        m_header->setSortIndicator(m_sorted.first, m_sorted.second);
    else
        m_sorted = {column, order};
}

void ViewColumns::fillChooser(QMenu *menu)
{
    menu->installEventFilter(this);
    for (int i = 0; i < m_header->count(); ++i) {
        const auto info = infoOf(i);
        if (info.kind == CellKind::Check || info.kind == CellKind::Action)
            continue;
        auto *action = menu->addAction(info.label());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, key = QString::fromLatin1(info.key)](bool on) {
            m_chosen.insert(key, on);
            adoptRoom();
        });
    }
    if (m_view->property("sortingEnabled").toBool())
        addSorting(menu->addMenu(tr("Sort by")));
}

void ViewColumns::addSorting(QMenu *menu)
{
    menu->installEventFilter(this);
    const auto add = [this, menu](QActionGroup *group, const QString &text, bool isSo, auto sort) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isSo);
        group->addAction(action);
        connect(action, &QAction::triggered, this, sort);
    };
    auto *by = new QActionGroup(menu);
    const int sorted = m_header->sortIndicatorSection();
    if (m_header->isSortIndicatorClearable())
        add(by, tr("As they come"), sorted < 0, [this] { m_header->setSortIndicator(-1, Qt::AscendingOrder); });
    const auto columns = shown();
    for (const int column : columns) {
        const auto info = infoOf(column);
        if (info.kind != CellKind::Check && info.kind != CellKind::Action)
            add(by, info.label(), column == sorted,
                [this, column] { m_header->setSortIndicator(column, m_header->sortIndicatorOrder()); });
    }
    menu->addSeparator();
    auto *order = new QActionGroup(menu);
    for (const auto &[which, text] :
        {std::pair(Qt::AscendingOrder, tr("Ascending")), std::pair(Qt::DescendingOrder, tr("Descending"))}) {
        add(order, text, m_header->sortIndicatorOrder() == which,
            [this, which = which] { m_header->setSortIndicator(m_header->sortIndicatorSection(), which); });
    }
}

// Space checks and leaves the menu open; Enter does it and closes it.
bool ViewColumns::eventFilter(QObject *watched, QEvent *event)
{
    const auto *menu = qobject_cast<const QMenu *>(watched);
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space;
    QAction *action = menu && isSpace ? menu->activeAction() : nullptr;
    if (!action || !action->isCheckable())
        return QObject::eventFilter(watched, event);
    action->trigger();
    return true;
}

void ViewColumns::showChooser(const QPoint &position)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChooser(menu);
    menu->popup(m_header->mapToGlobal(position));
}

QVariantMap ViewColumns::state() const
{
    QVariantMap columns;
    for (int i = 0; i < m_header->count(); ++i) {
        const auto key = QString::fromLatin1(infoOf(i).key);
        QVariantMap column{{u"place"_s, m_header->visualIndex(i)}};
        if (m_header->sectionSize(i) != widthOf(infoOf(i), m_isWide)) // else the column goes on following the window
            column.insert(u"width"_s, m_header->sectionSize(i));
        if (m_chosen.contains(key))
            column.insert(u"shown"_s, m_chosen.value(key));
        columns.insert(key, column);
    }
    const int sorted = m_header->sortIndicatorSection();
    return {{u"columns"_s, columns},
        {u"sort"_s, sorted >= 0 && sorted < m_header->count() ? QString::fromLatin1(infoOf(sorted).key) : QString()},
        {u"descending"_s, m_header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ViewColumns::setState(const QVariantMap &state)
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
