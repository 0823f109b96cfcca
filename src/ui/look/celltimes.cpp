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

// What is about to be lost stands out: amber first, then red.
Tone toneOf(qint64 secondsLeft, qint64 amber, qint64 red)
{
    return secondsLeft <= red ? Tone::Lost : secondsLeft <= amber ? Tone::NeedsYou : Tone::Waiting;
}

} // namespace

void cells::countdown(const CellPaint &cell, const CountdownCell &countdown)
{
    if (!countdown.until.isValid())
        return;
    if (cell.now >= countdown.until)
        return cell.cache.draw(cell.painter, cell.content, cell.end(), cell::lapsedAt(cell.now, countdown.until),
            Font::Figures, cell.quiet());

    const qint64 left = cell.now.secsTo(countdown.until);
    const auto tone = toneOf(left, 10 * minute, 3 * minute);
    const bool calm = tone == Tone::Waiting;
    const auto text = cell::holdLeft(cell.now, countdown.until);
    cell.cache.draw(cell.painter, cell.content, cell.end(), text, calm ? Font::Figures : Font::StrongFigures,
        calm ? cell.ink() : look::tone(tone).text);

    // As much room for the text as its bold figures take, so that all bars end in one line.
    const int room = cell.content.width() - cell.cache.width(text, Font::StrongFigures) - 12;
    const qint64 whole = countdown.from.secsTo(countdown.until);
    if (room < 12 || whole <= 0)
        return;
    paint::bar(cell.painter, cell.centred(cell.at(0, room), look::metrics().bar), qreal(left) / qreal(whole),
        look::tone(tone).bar, cell.direction);
}

void cells::deadline(const CellPaint &cell, const CountdownCell &deadline)
{
    if (!deadline.until.isValid())
        return;
    if (cell.now >= deadline.until)
        return cell.cache.draw(cell.painter, cell.content, cell.end(), cell::lapsedAt(cell.now, deadline.until),
            Font::Figures, cell.quiet());

    const auto text = cell::timeLeft(cell.now, deadline.until);
    const auto tone = toneOf(cell.now.secsTo(deadline.until), 3 * day, 6 * hour);
    if (!deadline.needsYou || tone == Tone::Waiting)
        return cell.cache.draw(cell.painter, cell.content, cell.end(), text, Font::Figures, cell.ink());

    const auto ink = look::tone(tone).text;
    const int mark = look::metrics().glyph;
    const int width = cell.cache.width(text, Font::StrongFigures);
    cell.cache.draw(cell.painter, cell.content, cell.end(), text, Font::StrongFigures, ink);
    paint::glyph(cell.painter, cell.centred(cell.fromEnd(width + 7, mark), mark), paint::Glyph::Triangle, ink);
}

void cells::fraction(const CellPaint &cell, const FractionCell &fraction)
{
    if (fraction.total <= 0)
        return;
    constexpr int width = 40;
    const bool full = fraction.done >= fraction.total;
    paint::bar(cell.painter, cell.centred(cell.at(0, width), look::metrics().bar),
        qreal(fraction.done) / fraction.total, look::tone(full ? Tone::Done : Tone::Waiting).bar, cell.direction);
    const auto text = u"%1/%2"_s.arg(QString::number(fraction.done), QString::number(fraction.total));
    cell.cache.draw(cell.painter, cell.at(width + 8, qMax(0, cell.content.width() - width - 8)), cell.start(), text,
        Font::Figures, cell.ink());
}
