// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellpaint.h"
#include "painting.h"

#include <models/celltext.h>

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

using Font = CellCache::Font;

namespace {

constexpr int tagPadding = 6;
constexpr int tagGap = 4;

int tagWidth(const CellPaint &cell, const QString &tag)
{
    return cell.cache.width(tag, Font::Caption) + 2 * tagPadding;
}

void drawDash(const CellPaint &cell, const QPoint &center)
{
    cell.painter.fillRect(center.x() - 1, center.y(), 4, 1, cell.quiet());
}

void drawTag(const CellPaint &cell, int x, const QString &tag)
{
    const auto box = cell.centred(cell.at(x, tagWidth(cell, tag)), look::metrics().pill);
    paint::chip(cell.painter, box);
    cell.cache.draw(cell.painter, box, Qt::AlignHCenter, tag, Font::Caption, cell.ink());
}

} // namespace

void cells::state(const CellPaint &cell, const StateCell &state)
{
    if (state.word.isEmpty())
        return;
    if (state.pill)
        cell.cache.drawPill(cell.painter, cell.content, state, cell.direction);
    else
        cell.cache.draw(cell.painter, cell.content, cell.start(), state.word, Font::Body, cell.quiet());
}

void cells::features(const CellPaint &cell, const QStringList &names)
{
    const auto &m = look::metrics();
    int x = 0;
    for (const auto &feature : cell::features()) {
        const auto slot = cell.centred(cell.at(x, m.slot), m.slot);
        x += m.slotStep;
        if (!names.contains(QLatin1StringView(feature.name))) {
            drawDash(cell, slot.center());
            continue;
        }
        paint::chip(cell.painter, slot);
        cell.cache.draw(cell.painter, slot, Qt::AlignHCenter, QString(feature.letter), Font::Caption, cell.ink());
    }
}

void cells::tags(const CellPaint &cell, const QStringList &tags)
{
    int x = 0;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const auto left = tags.size() - i - 1;
        const QString more = u'+' + QString::number(left + 1);
        const int width = tagWidth(cell, tags.at(i));
        const int reserve = left > 0 ? tagGap + cell.cache.width(more, Font::Caption) : 0;
        if (i > 0 && x + width + reserve > cell.content.width()) {
            cell.cache.draw(
                cell.painter, cell.at(x, cell.content.width() - x), cell.start(), more, Font::Caption, cell.quiet());
            return;
        }
        drawTag(cell, x, tags.at(i));
        x += width + tagGap;
    }
}

void cells::comments(const CellPaint &cell, const FractionCell &comments)
{
    const auto &m = look::metrics();
    if (comments.done > 0) {
        const auto text = QString::number(comments.done);
        const auto disc = cell.centred(cell.at(0, qMax(m.badge, paint::badgeWidth(text))), m.badge);
        paint::badge(cell.painter, disc, text, look::color(Token::Accent), look::color(Token::OnAccent));
    } else if (comments.total > 0) {
        cell.cache.draw(cell.painter, cell.at(0, m.badge), Qt::AlignHCenter, QString::number(comments.total),
            Font::Figures, cell.quiet());
    }
}

void cells::yesNo(const CellPaint &cell, const QVariant &value)
{
    const int size = look::metrics().glyph;
    const auto box =
        cell.centred(QRect(cell.content.center().x() - size / 2, cell.content.y(), size, cell.content.height()), size);
    if (value.isValid() && value.toBool())
        paint::glyph(cell.painter, box, paint::Glyph::Tick, cell.ink());
    else if (value.isValid())
        drawDash(cell, box.center());
}

void cells::check(const CellPaint &cell)
{
    const int size = look::metrics().check;
    paint::checkBox(
        cell.painter, cell.centred(cell.at(0, size), size), cell.selected ? Qt::Checked : Qt::Unchecked, true);
}

// Every cell of the row draws the same line of text, and shows its own part of it: no spans in a long table.
void cells::heading(const CellPaint &cell, const QRect &row, const QStringList &heading)
{
    const auto &m = look::metrics();
    cell.painter.fillRect(cell.cell, look::color(Token::Alt));
    cell.painter.fillRect(QRect(cell.cell.x(), cell.cell.bottom(), cell.cell.width(), 1), look::color(Token::RowLine));
    const int width = cell.cache.width(heading.value(0), Font::CaptionStrong);
    const auto draw = [&](int x, const QString &text, Font font) {
        const QRect rect(row.x() + x, row.y(), qMax(0, row.width() - x - m.edge), row.height());
        cell.cache.draw(
            cell.painter, QStyle::visualRect(cell.direction, row, rect), cell.start(), text, font, cell.quiet());
    };
    draw(m.edge, heading.value(0), Font::CaptionStrong);
    draw(m.edge + width + m.between, heading.value(1), Font::Caption);
}
