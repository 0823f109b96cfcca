// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/phone.h>
#include <models/cell.h>

#include <QCache>
#include <QFont>
#include <QPixmap>
#include <QStaticText>

#include <array>

class QPainter;

// Laid-out texts, pills and grouped numbers of the cells that were drawn last. Laying out a text or parsing a number
// takes longer than painting it, and a table paints the same few hundred again and again.
class CellCache
{
public:
    enum class Font { Body, Strong, Caption, Struck, Figures, StrongFigures, CaptionFigures, CaptionStrong, Count };

    CellCache();

    void clear(); // after a change of theme or font

    int width(const QString &text, Font font) const;
    // Vertically centred; a text too long for its rectangle is elided. Alignment is logical: the caller mirrors rect.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Font font,
        const QColor &color, Qt::TextElideMode elide = Qt::ElideRight);
    void drawPill(QPainter &painter, const QRect &rect, const StateCell &state, Qt::LayoutDirection direction);
    const phone::Grouped &grouped(const QString &e164);

private:
    struct Line
    {
        QStaticText text{};
        int width = 0;
    };
    const Line &line(const QString &text, Font font);
    const QFont &fontOf(Font font) const { return m_fonts.at(size_t(font)); }

    std::array<QFont, size_t(Font::Count)> m_fonts;
    QCache<std::pair<QString, int>, Line> m_lines{4000};
    QCache<QString, QPixmap> m_pills{200};
    QCache<QString, phone::Grouped> m_numbers{2000};
};
