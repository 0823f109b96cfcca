// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QRectF>

class QPainter;
class QFontMetrics;

// The few shapes everything is drawn from. Coordinates are device-independent pixels; each call leaves the painter as
// it found it.
namespace paint {

// What says a state without colour.
enum class Glyph { Ring, Half, Triangle, Cross, Tick, Disc };
Glyph glyphOf(const StateCell &state);
Glyph glyphOf(Tone tone);

// An invalid colour leaves its part out. The line lies inside the rectangle.
void roundRect(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {}, qreal width = 1);
void focusRing(QPainter &painter, const QRectF &rect, qreal radius); // 2 px, inside

void glyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &color);
void close(QPainter &painter, const QRectF &box, const QColor &color);
// Pointing to one of the four sides; width is that of a chevron that points up or down, at 10 pt.
void chevron(QPainter &painter, const QPointF &center, qreal width, Qt::ArrowType direction, const QColor &color);
void checkBox(QPainter &painter, const QRectF &box, Qt::CheckState state, bool enabled);

// A pill with its glyph and word in caption type, at the leading edge of rect and vertically centred.
int pillWidth(const QString &word);
void pill(QPainter &painter, const QRect &rect, const StateCell &state, Qt::LayoutDirection direction);
// The ground of a tag or of a feature's letter.
void chip(QPainter &painter, const QRectF &rect);
// A count on a round ground.
int badgeWidth(const QString &count);
void badge(QPainter &painter, const QRect &rect, const QString &count, const QColor &ground, const QColor &text);

// A bar on its track. fraction: 0 to 1.
void bar(QPainter &painter, const QRectF &track, qreal fraction, const QColor &color, Qt::LayoutDirection direction);
// Diagonal lines, bottom left to top right.
void hatch(QPainter &painter, const QRect &rect, const QColor &color, qreal step, qreal width);
void accountHead(
    QPainter &painter, const QRect &rect, const AccountLook &account); // the account's surface and its pattern

} // namespace paint
