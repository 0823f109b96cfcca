// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include <QFontMetrics>

Metrics Metrics::forFonts(const QFont &body, const QFont &caption, const QFont &title)
{
    const int line = QFontMetrics(body).height();
    const int small = QFontMetrics(caption).height();
    const int large = QFontMetrics(title).height();

    Metrics m;
    const auto grow = [](int &size, int needed) { size = qMax(size, needed); };
    grow(m.control, line + 8);
    grow(m.row, line + 6);
    grow(m.compactRow, line + 2);
    grow(m.twoLineRow, line + small + 8);
    grow(m.headingRow, small + 10);
    grow(m.header, small + 10);
    grow(m.titleRow, large + 16);
    grow(m.chip, line + 8);
    grow(m.counters, m.chip + 8);
    grow(m.tabs, line + 16);
    grow(m.pill, small);
    grow(m.badge, small);
    grow(m.actionBar, m.control + 24);
    grow(m.accountBar, qMax(m.control + 16, line + small + 8));
    grow(m.sheetHead, line + 20);
    grow(m.statusLine, small + 10);
    grow(m.sectionItem, line + 10);
    grow(m.sectionStep, m.sectionItem + 2);

    m.scale = qMax(1.0, line / 18.0);
    m.check = m.wide(m.check);
    m.slot = m.wide(m.slot);
    m.slotStep = m.wide(m.slotStep);
    m.glyph = m.wide(m.glyph);
    m.icon = m.wide(m.icon);
    m.wideWindow = m.wide(m.wideWindow);
    return m;
}
