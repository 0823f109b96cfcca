// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celldelegate.h"

#include "cellpaint.h"
#include "painting.h"
#include "rowhover.h"

#include <core/clock.h>
#include <models/celltext.h>

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

namespace {

CellKind kindOf(const QModelIndex &index)
{
    return CellKind(index.data(cell::KindRole).toInt());
}

void paintValue(const CellPaint &cell, CellKind kind, const QVariant &value)
{
    switch (kind) {
    case CellKind::Text:
        return cells::text(cell, value.toString());
    case CellKind::Quiet:
        return cells::quiet(cell, value.toString(), Qt::ElideRight);
    case CellKind::Id:
        return cells::quiet(cell, value.toString(), Qt::ElideMiddle);
    case CellKind::Phone:
        return cells::phone(cell, value.toString());
    case CellKind::Money:
        return cells::money(cell, value);
    case CellKind::Count:
        return cells::count(cell, value);
    case CellKind::Date:
        return cells::date(cell, value);
    case CellKind::YesNo:
        return cells::yesNo(cell, value);
    case CellKind::State:
        return cells::state(cell, value.value<StateCell>());
    case CellKind::Features:
        return cells::features(cell, value.toStringList());
    case CellKind::Tags:
        return cells::tags(cell, value.toStringList());
    case CellKind::Comments:
        return cells::comments(cell, value.value<FractionCell>());
    case CellKind::Check:
        return cells::check(cell);
    case CellKind::Countdown:
        return cells::countdown(cell, value.value<CountdownCell>());
    case CellKind::Deadline:
        return cells::deadline(cell, value.value<CountdownCell>());
    case CellKind::TwoLines:
        return cells::twoLines(cell, value.value<TwoLineCell>());
    case CellKind::TimeLeft:
        return cells::timeLeft(cell, value);
    case CellKind::Fraction:
        return cells::fraction(cell, value.value<FractionCell>());
    case CellKind::Action:
        return; // drawn by the delegate, which knows row and pointer
    }
}

} // namespace

CellDelegate::CellDelegate(QAbstractItemView *view, QHeaderView *header)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_header(header)
    , m_hover(new RowHover(view))
    , m_now([] { return Clock::instance().now(); })
{
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_cache.clear(); });
}

void CellDelegate::setNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

bool CellDelegate::isFirst(int column) const
{
    int visual = 0;
    while (visual < m_header->count() && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        ++visual;
    return m_header->logicalIndex(visual) == column;
}

bool CellDelegate::isLast(int column) const
{
    int visual = m_header->count() - 1;
    while (visual > 0 && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        --visual;
    return m_header->logicalIndex(visual) == column;
}

bool CellDelegate::isCurrentRow(const QModelIndex &index) const
{
    const auto current = m_view->currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent();
}

QColor CellDelegate::groundOf(const QModelIndex &index) const
{
    if (m_view->selectionModel() && m_view->selectionModel()->isSelected(index))
        return look::color(Token::Select);
    return look::color(m_hover->covers(index) ? Token::Hover : Token::Base);
}

QRect CellDelegate::contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &m = look::metrics();
    // The first column of a tree starts after its branches.
    const bool outer = isFirst(index.column()) && !qobject_cast<QTreeView *>(m_view);
    const auto content =
        option.rect.adjusted(outer ? m.edge : m.between, 0, isLast(index.column()) ? -m.edge : -m.between, 0);
    return QStyle::visualRect(option.direction, option.rect, content);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto before = index.data(cell::BeforeRole);
    const bool selected = m_view->selectionModel() && m_view->selectionModel()->isSelected(index);
    const auto heading = index.data(cell::HeadingRole).toStringList();
    const auto &rect = option.rect;
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    if (!heading.isEmpty()) {
        const CellPaint cell{*painter, m_cache, rect, rect, option.direction, {}};
        cells::heading(cell, QRect(-m_header->offset(), rect.y(), m_header->length(), rect.height()), heading);
        painter->restore();
        return;
    }
    painter->fillRect(rect, before.isValid() ? look::color(Token::Staged) : groundOf(index));
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look::color(Token::RowLine));

    const auto kind = kindOf(index);
    const auto value = index.data(cell::ValueRole);
    const CellPaint cell{*painter, m_cache, rect, contentOf(option, index), option.direction, m_now(), selected,
        index.data(cell::DimRole).toBool(), index.data(cell::StrongRole).toBool()};
    if (kind == CellKind::Action)
        paintAction(painter, option, index);
    else if (before.isValid())
        cells::staged(cell, cellText(kind, value, cell.now), before.toString());
    else
        paintValue(cell, kind, value);

    if (isCurrentRow(index) && m_view->hasFocus() && !qobject_cast<QTreeView *>(m_view))
        paintFrame(painter, rect, option.direction, isFirst(index.column()), isLast(index.column()));
    painter->restore();
}

void CellDelegate::paintFrame(
    QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, bool first, bool last) const
{
    const auto ring = look::color(Token::Ring);
    const auto fill = [&](int x, int y, int width, int height) {
        painter->fillRect(QStyle::visualRect(direction, rect, QRect(rect.x() + x, rect.y() + y, width, height)), ring);
    };
    fill(0, 0, rect.width(), 1);
    fill(0, rect.height() - 1, rect.width(), 1);
    if (first)
        fill(0, 0, 3, rect.height());
    if (last)
        fill(rect.width() - 1, 0, 1, rect.height());
}

// In a row that has the height for it a button, else a link.
QRect CellDelegate::actionOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &m = look::metrics();
    const auto text = index.data(cell::ValueRole).toString();
    if (text.isEmpty())
        return {};
    const auto content = contentOf(option, index);
    const bool button = option.rect.height() >= m.control + m.between;
    const int width = m_cache.width(text, button ? CellCache::Font::Strong : CellCache::Font::Body);
    const QSize size(width + (button ? 2 * m.inset : 0), button ? m.control : content.height());
    const QRect box(content.right() + 1 - size.width(), content.y() + (content.height() - size.height()) / 2,
        size.width(), size.height());
    return QStyle::visualRect(option.direction, content, box);
}

void CellDelegate::paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &m = look::metrics();
    const auto box = actionOf(option, index);
    if (box.isEmpty())
        return;
    const auto text = index.data(cell::ValueRole).toString();
    const bool hovered = m_hover->isOver(box);
    if (box.height() < m.control) {
        m_cache.draw(*painter, box, Qt::AlignLeft, text, CellCache::Font::Body, look::color(Token::Link));
        if (hovered)
            painter->fillRect(box.x(), box.center().y() + m.control / 4, box.width(), 1, look::color(Token::Link));
        return;
    }
    const bool primary = isCurrentRow(index) && !m_view->property("plainActions").toBool(); // a detail has it
    if (primary)
        paint::roundRect(*painter, box, m.radius, look::color(hovered ? Token::AccentHover : Token::Accent));
    else
        paint::roundRect(*painter, box, m.radius, look::color(hovered ? Token::Hover : Token::Button),
            look::color(Token::BorderStrong));
    m_cache.draw(*painter, box, Qt::AlignHCenter, text, primary ? CellCache::Font::Strong : CellCache::Font::Body,
        look::color(primary ? Token::OnAccent : Token::Text));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {look::metrics().row, look::metrics().row};
}

bool CellDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || kindOf(index) != CellKind::Action)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !actionOf(option, index).contains(mouse->position().toPoint()))
        return false;
    emit actionTriggered(index);
    return true;
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto kind = kindOf(index);
    auto text = index.data(Qt::ToolTipRole).toString();
    if (const auto before = index.data(cell::BeforeRole); before.isValid())
        text = tr("%1, before: %2").arg(cellText(kind, index.data(cell::ValueRole), now()), before.toString());
    else if (text.isEmpty() && (kind == CellKind::Text || kind == CellKind::Quiet || kind == CellKind::State))
        text = cellText(kind, index.data(cell::ValueRole), now());
    // Plain text, whatever is in it: a tooltip guesses otherwise.
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : Qt::convertFromPlainText(text), view);
    return true;
}
