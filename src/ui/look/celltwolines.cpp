// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellpaint.h"
#include "icons.h"
#include "painting.h"

#include <models/celltext.h>

#include <QStyle>

using Font = CellCache::Font;

namespace {

QRect upper(const QRect &part)
{
    return {part.x(), part.y() + 2, part.width(), part.height() / 2};
}

QRect lower(const QRect &part)
{
    return {part.x(), part.y() + part.height() / 2 - 1, part.width(), part.height() / 2 - 2};
}

// What lasts an hour at most is urgent by the minute, what lasts longer by the hour.
Tone toneOf(const CountdownCell &clock, qint64 left)
{
    const bool isShort = clock.from.secsTo(clock.until) <= cells::hour;
    const qint64 amber = isShort ? 10 * cells::minute : 3 * cells::day;
    const qint64 red = isShort ? 3 * cells::minute : 6 * cells::hour;
    return left <= red ? Tone::Lost : left <= amber ? Tone::NeedsYou : Tone::Waiting;
}

void marked(const CellPaint &cell, const QString &text, const QColor &ink)
{
    const int mark = look::metrics().glyph;
    const int after = mark + 6;
    paint::glyph(cell.painter, cell.centred(upper(cell.at(0, mark)), mark), paint::Glyph::Triangle, ink);
    cell.cache.draw(cell.painter, upper(cell.at(after, qMax(0, cell.content.width() - after))), cell.start(), text,
        Font::StrongFigures, ink);
}

} // namespace

void cells::twoLines(const CellPaint &cell, const TwoLineCell &lines)
{
    const auto &m = look::metrics();
    int x = 0;
    if (!lines.icon.isEmpty()) {
        icons::paint(cell.painter, cell.centred(cell.at(0, m.icon), m.icon), lines.icon, look::tone(lines.tone).text);
        x = 2 * m.icon;
    }
    const QRect room = cell.at(x, qMax(0, cell.content.width() - x));
    cell.cache.draw(cell.painter, upper(room), cell.start(), lines.title,
        lines.icon.isEmpty() ? Font::Body : Font::Strong, cell.ink());
    cell.cache.draw(cell.painter, lower(room), cell.start(), lines.detail, Font::Caption, cell.quiet());
}

void cells::timeLeft(const CellPaint &cell, const QVariant &left)
{
    if (left.userType() == qMetaTypeId<StateCell>()) {
        const auto state = left.value<StateCell>();
        return state.urgent
            ? marked(cell, state.word, look::tone(state.tone).text)
            : cell.cache.draw(cell.painter, upper(cell.content), cell.start(), state.word, Font::Body, cell.ink());
    }
    const auto clock = left.value<CountdownCell>();
    if (!clock.until.isValid())
        return;
    const QString text = cellText(CellKind::TimeLeft, left, cell.now);
    if (cell.now >= clock.until)
        return cell.cache.draw(cell.painter, upper(cell.content), cell.start(), text, Font::Figures, cell.quiet());
    const qint64 seconds = cell.now.secsTo(clock.until);
    const Tone tone = toneOf(clock, seconds);
    if (tone == Tone::Waiting)
        cell.cache.draw(cell.painter, upper(cell.content), cell.start(), text, Font::Figures, cell.ink());
    else
        marked(cell, text, look::tone(tone).text);
    const qint64 whole = qMax<qint64>(1, clock.from.secsTo(clock.until));
    paint::bar(cell.painter, cell.centred(lower(cell.content), look::metrics().bar),
        qMin(qreal(1), qreal(seconds) / qreal(whole)), look::tone(tone).bar, cell.direction);
}
