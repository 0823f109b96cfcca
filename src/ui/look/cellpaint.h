// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellcache.h"
#include "theme.h"

#include <QRect>

// One cell while it is drawn: where, in what state, and the few things each kind is drawn from.
struct CellPaint
{
    QPainter &painter;
    CellCache &cache;
    QRect cell{}; // the whole cell
    QRect content{}; // between the insets
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDateTime now{};
    bool selected = false;
    bool dim = false;
    bool strong = false;

    // A part of the content from x on, mirrored where the window is.
    QRect at(int x, int width) const;
    QRect fromEnd(int end, int width) const { return at(content.width() - end - width, width); }
    QRect centred(const QRect &part, int height) const;

    Qt::Alignment start() const { return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment end() const { return direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight; }
    QColor ink() const { return look::color(dim ? Token::Secondary : Token::Text); }
    QColor quiet() const { return look::color(Token::Secondary); }
};

// How each kind is drawn (models/cell.h).
namespace cells {

// In seconds.
inline constexpr int minute = 60;
inline constexpr int hour = 60 * minute;
inline constexpr int day = 24 * hour;

void text(const CellPaint &cell, const QString &text);
void quiet(const CellPaint &cell, const QString &text, Qt::TextElideMode elide);
void phone(const CellPaint &cell, const QString &e164);
void money(const CellPaint &cell, const QVariant &amount);
void count(const CellPaint &cell, const QVariant &count);
void date(const CellPaint &cell, const QVariant &date);
void staged(const CellPaint &cell, const QString &after, const QString &before);

void state(const CellPaint &cell, const StateCell &state);
void features(const CellPaint &cell, const QStringList &names);
void tags(const CellPaint &cell, const QStringList &tags);
void comments(const CellPaint &cell, const FractionCell &comments);
void yesNo(const CellPaint &cell, const QVariant &value);
void check(const CellPaint &cell);
void heading(const CellPaint &cell, const QRect &row, const QStringList &heading); // the part of it in this cell

void twoLines(const CellPaint &cell, const TwoLineCell &lines);
void timeLeft(const CellPaint &cell, const QVariant &left); // two lines as well: the time, and a bar

void countdown(const CellPaint &cell, const CountdownCell &countdown);
void deadline(const CellPaint &cell, const CountdownCell &deadline);
void fraction(const CellPaint &cell, const FractionCell &fraction);

} // namespace cells
