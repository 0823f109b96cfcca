// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace {

// Leaves the painter as it was found.
class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

// Points of a drawing made on a grid of 8, placed in a box.
QPolygonF placed(const QRectF &box, std::initializer_list<QPointF> points)
{
    QPolygonF polygon;
    for (const auto &point : points)
        polygon << QPointF(box.x() + point.x() * box.width() / 8, box.y() + point.y() * box.height() / 8);
    return polygon;
}

} // namespace

paint::Glyph paint::glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Glyph::Ring;
    case Tone::Waiting:
        return Glyph::Half;
    case Tone::NeedsYou:
        return Glyph::Triangle;
    case Tone::Lost:
        return Glyph::Cross;
    case Tone::Done:
        return Glyph::Tick;
    }
    return Glyph::Ring;
}

paint::Glyph paint::glyphOf(const StateCell &state)
{
    return state.urgent ? Glyph::Triangle : glyphOf(state.tone);
}

void paint::roundRect(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter.setPen(line.isValid() ? QPen(line, width) : Qt::NoPen);
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paint::focusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    roundRect(painter, rect, radius, {}, look::color(Token::Ring), 2);
}

void paint::glyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &color)
{
    const Saved saved(painter);
    const qreal unit = box.width() / 8;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    const auto circle = box.adjusted(unit * 0.8, unit * 0.8, -unit * 0.8, -unit * 0.8);
    switch (glyph) {
    case Glyph::Ring:
        painter.setPen(roundPen(color, unit * 1.6));
        painter.drawEllipse(circle);
        break;
    case Glyph::Half:
        painter.setPen(roundPen(color, unit * 1.6));
        painter.drawEllipse(circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(box, -90 * 16, 180 * 16);
        break;
    case Glyph::Triangle:
        painter.setBrush(color);
        painter.drawPolygon(placed(box, {{4, 0}, {8.3, 8}, {-0.3, 8}}));
        break;
    case Glyph::Cross:
        painter.setPen(roundPen(color, unit * 1.6));
        painter.drawPolyline(placed(box, {{0.9, 0.9}, {7.1, 7.1}}));
        painter.drawPolyline(placed(box, {{7.1, 0.9}, {0.9, 7.1}}));
        break;
    case Glyph::Tick:
        painter.setPen(roundPen(color, unit * 1.6));
        painter.drawPolyline(placed(box, {{0.8, 4.2}, {3.1, 6.4}, {7.2, 1.8}}));
        break;
    case Glyph::Disc:
        painter.setBrush(color);
        painter.drawEllipse(box);
        break;
    }
}

void paint::close(QPainter &painter, const QRectF &box, const QColor &color)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(color, 1.5 * box.width() / 8));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void paint::chevron(QPainter &painter, const QPointF &center, qreal width, Qt::ArrowType direction, const QColor &color)
{
    const Saved saved(painter);
    const qreal scale = look::metrics().scale;
    const qreal half = width / 2 * scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(color, 1.5 * scale));
    painter.translate(center);
    painter.rotate(direction == Qt::DownArrow ? 0
            : direction == Qt::LeftArrow      ? 90
            : direction == Qt::UpArrow        ? 180
                                              : 270);
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
}

void paint::checkBox(QPainter &painter, const QRectF &box, Qt::CheckState state, bool enabled)
{
    const auto radius = look::metrics().chipRadius;
    if (!enabled)
        roundRect(painter, box, radius, {}, look::color(Token::Border));
    else if (state == Qt::Unchecked)
        roundRect(painter, box, radius, look::color(Token::Base), look::color(Token::BorderStrong));
    else
        roundRect(painter, box, radius, look::color(Token::Accent));
    if (state == Qt::Unchecked)
        return;

    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(look::color(enabled ? Token::OnAccent : Token::Disabled), 1.8 * box.width() / 15));
    const auto mark =
        state == Qt::Checked ? placed(box, {{1.6, 4.3}, {3.3, 6.0}, {6.4, 2.2}}) : placed(box, {{2, 4}, {6, 4}});
    painter.drawPolyline(mark);
}

int paint::pillWidth(const QString &word)
{
    return 7 + look::metrics().glyph + 5 + QFontMetrics(look::font(FontRole::Caption)).horizontalAdvance(word) + 8;
}

void paint::pill(QPainter &painter, const QRect &rect, const StateCell &state, Qt::LayoutDirection direction)
{
    const Saved saved(painter);
    const auto &m = look::metrics();
    const auto colors = look::tone(state.tone);
    QRect box(rect.x(), rect.y() + (rect.height() - m.pill) / 2, qMin(pillWidth(state.word), rect.width()), m.pill);
    box = QStyle::visualRect(direction, rect, box);
    const bool outlined = Theme::instance().scheme().highContrast;
    roundRect(painter, box, m.pill / 2.0, colors.tint, outlined ? colors.text : QColor());

    const QRect mark(box.x() + 7, box.y() + (box.height() - m.glyph) / 2, m.glyph, m.glyph);
    glyph(painter, QStyle::visualRect(direction, box, mark), glyphOf(state), colors.text);
    painter.setFont(look::font(FontRole::Caption));
    painter.setPen(colors.text);
    const auto text = QStyle::visualRect(direction, box, box.adjusted(7 + m.glyph + 5, -2, -8, 2));
    const auto word = painter.fontMetrics().elidedText(state.word, Qt::ElideRight, text.width() + 1);
    painter.drawText(text, int(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)), word);
}

void paint::chip(QPainter &painter, const QRectF &rect)
{
    const bool outlined = Theme::instance().scheme().highContrast;
    roundRect(painter, rect, look::metrics().chipRadius, look::color(Token::Chip),
        outlined ? look::color(Token::Text) : QColor());
}

int paint::badgeWidth(const QString &count)
{
    const int text = QFontMetrics(look::font(FontRole::CaptionStrong)).horizontalAdvance(count);
    return qMax(look::metrics().badge, text + 12);
}

void paint::badge(QPainter &painter, const QRect &rect, const QString &count, const QColor &ground, const QColor &text)
{
    const Saved saved(painter);
    roundRect(painter, rect, rect.height() / 2.0, ground);
    painter.setFont(look::font(FontRole::CaptionStrong));
    painter.setPen(text);
    painter.drawText(rect.adjusted(0, -2, 0, 2), Qt::AlignCenter, count);
}

void paint::bar(
    QPainter &painter, const QRectF &track, qreal fraction, const QColor &color, Qt::LayoutDirection direction)
{
    const Saved saved(painter);
    const qreal radius = track.height() / 2;
    roundRect(painter, track, radius, look::color(Token::Track));
    if (fraction <= 0)
        return;
    auto full = track;
    full.setWidth(qMax(track.height(), track.width() * qMin<qreal>(fraction, 1)));
    if (direction == Qt::RightToLeft)
        full.moveRight(track.right());
    roundRect(painter, full, radius, color);
}

void paint::hatch(QPainter &painter, const QRect &rect, const QColor &color, qreal step, qreal width)
{
    const Saved saved(painter);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    const qreal height = rect.height() + 2 * width;
    for (qreal x = rect.left() - height; x < rect.right() + height; x += step)
        painter.drawLine(
            QPointF(x, rect.bottom() + 1 + width), QPointF(x + height, rect.bottom() + 1 + width - height));
}

void paint::accountHead(QPainter &painter, const QRect &rect, const AccountLook &account)
{
    const auto colors = look::account(account);
    painter.fillRect(rect, colors.head);
    if (colors.hatch.isValid())
        hatch(painter, rect, colors.hatch, 10, 3.5);
}
