// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellcache.h"

#include "painting.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

CellCache::CellCache()
{
    clear();
}

void CellCache::clear()
{
    auto struck = look::font(FontRole::Caption);
    struck.setStrikeOut(true);
    m_fonts = {look::font(FontRole::Body), look::font(FontRole::Emphasis), look::font(FontRole::Caption), struck,
        look::figures(FontRole::Body), look::figures(FontRole::Emphasis), look::figures(FontRole::Caption),
        look::font(FontRole::CaptionStrong)};
    m_lines.clear();
    m_pills.clear();
}

int CellCache::width(const QString &text, Font font) const
{
    return QFontMetrics(fontOf(font)).horizontalAdvance(text);
}

const CellCache::Line &CellCache::line(const QString &text, Font font)
{
    const auto key = std::pair(text, int(font));
    if (const auto *known = m_lines.object(key))
        return *known;
    auto *line = new Line{QStaticText(text), width(text, font)};
    line->text.setTextFormat(Qt::PlainText);
    line->text.setPerformanceHint(QStaticText::AggressiveCaching);
    line->text.prepare({}, fontOf(font));
    m_lines.insert(key, line);
    return *line; // NOLINT(clang-analyzer-cplusplus.NewDelete): one always fits into the cache
}

void CellCache::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Font font,
    const QColor &color, Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const auto *known = &line(text.left(500), font); // no cell is wider, and a server's text may be long
    if (known->width > rect.width())
        known = &line(QFontMetrics(fontOf(font)).elidedText(text.left(500), elide, rect.width()), font);

    int x = rect.x();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() + 1 - known->width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.x() + (rect.width() - known->width) / 2;
    const QFontMetrics metrics(fontOf(font));
    // Small print stands on the same line as the text beside it.
    const QFontMetrics body(fontOf(Font::Body));
    const int baseline = rect.y() + (rect.height() - body.height()) / 2 + body.ascent();
    const QPoint at(x, baseline - metrics.ascent());
    painter.setFont(fontOf(font));
    painter.setPen(color);
    if (font == Font::Struck) // a static text draws its line in the wrong place
        painter.drawText(at + QPoint(0, metrics.ascent()), known->text.text());
    else
        painter.drawStaticText(at, known->text);
}

void CellCache::drawPill(QPainter &painter, const QRect &rect, const StateCell &state, Qt::LayoutDirection direction)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size(qMin(paint::pillWidth(state.word), rect.width()), look::metrics().pill);
    const auto key = u"%1 %2 %3 %4 %5"_s.arg(QString::number(int(state.tone)), QString::number(int(state.urgent)),
        QString::number(size.width()), QString::number(ratio), state.word);
    auto *pixmap = m_pills.object(key);
    if (!pixmap) {
        pixmap = new QPixmap(size * ratio);
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::transparent);
        QPainter pill(pixmap);
        paint::pill(pill, QRect(QPoint(), size), state, direction);
        pill.end();
        m_pills.insert(key, pixmap); // one always fits
    }
    const QRect box(rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    painter.drawPixmap(
        QStyle::visualRect(direction, rect, box).topLeft(), *pixmap); // NOLINT(clang-analyzer-cplusplus.NewDelete)
}

const phone::Grouped &CellCache::grouped(const QString &e164)
{
    if (const auto *known = m_numbers.object(e164))
        return *known;
    auto *parts = new phone::Grouped(phone::grouped(e164));
    m_numbers.insert(e164, parts);
    return *parts;
}
