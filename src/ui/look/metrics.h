// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

// Sizes of the 4 px grid, in device-independent pixels. Heights give way to a larger font, so that text of 200 % needs
// nothing else; widths that hold text go through wide().
struct Metrics
{
    // gaps
    int tight = 4; // inside a group of lines
    int between = 8; // between controls; each side of a cell
    int inset = 12; // inside a banner, frame or button
    int edge = 16; // at the edge of every pane, between groups
    int sheetEdge = 24;

    // heights
    int control = 28;
    int row = 26;
    int compactRow = 22;
    int twoLineRow = 44;
    int headingRow = 28;
    int header = 28;
    int titleRow = 44;
    int counters = 36;
    int tabs = 36;
    int chip = 28;
    int pill = 18;
    int badge = 18;
    int actionBar = 52;
    int accountBar = 44;
    int sheetHead = 40;
    int statusLine = 28;
    int sectionItem = 30;
    int sectionStep = 32;

    // shapes
    int check = 15;
    int slot = 16; // a feature's letter
    int slotStep = 18;
    int glyph = 8;
    int icon = 16;
    int scrollBar = 10;
    int scrollHandle = 6;
    int bar = 4; // progress, countdown
    int radius = 4; // controls, frames, cards
    int chipRadius = 3;
    int sheetRadius = 6;

    int wideWindow = 1900; // from here on there is room for more: 1920, less what a window manager may take

    qreal scale = 1; // how much wider text is than at the size the pictures were made with; never below 1

    int wide(int px) const { return qRound(px * scale); }

    static Metrics forFonts(const QFont &body, const QFont &caption, const QFont &title);
};
