// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QColor>
#include <QPalette>

// Every colour of the program, by name, in a light and a dark value. No other file holds one.

enum class Token {
    Window,
    Sidebar,
    Base,
    Alt,
    Frame,
    Button,
    Hover,
    Select,
    Staged,
    Border,
    BorderStrong,
    Text,
    Secondary,
    Disabled,
    Accent,
    AccentHover,
    OnAccent,
    Link,
    Ring,
    Track, // behind a bar
    RowLine, // border at 55 %
    Chip, // text at 9 % (dark 12.5 %)
    Handle, // of a scroll bar
    Scrim, // over everything but the account bar while a sheet is open
    Count,
};

// What the program draws with at the moment.
struct Scheme
{
    bool dark = false;
    bool highContrast = false; // tints fall away, every border takes the text colour

    bool operator==(const Scheme &) const = default;
};

struct ToneColors
{
    QColor tint{};
    QColor text{};
    QColor bar{};
};

// How an account is told apart. Violet and the hatch belong to the sandbox alone.
struct AccountLook
{
    bool sandbox = true;
    QString hue{}; // of a live account: one of tokens::accountHues(); empty: the first
};

struct AccountColors
{
    QColor head{}; // switcher, head of a sheet
    QColor onHead{};
    QColor hatch{}; // over the head; invalid: solid
    QColor bar{};
    QColor onBar{};
    QColor edge{}; // the hatched edge under the bar; invalid: none
    QColor edgeBack{};
};

namespace tokens {

QColor color(Token token, Scheme scheme);
ToneColors tone(Tone tone, Scheme scheme);
AccountColors account(const AccountLook &account, Scheme scheme);
QStringList accountHues();

QPalette paletteFor(Scheme scheme);
QPalette itemViewPalette(Scheme scheme); // selection as a tint, its text in text: units stay readable in a selected row

} // namespace tokens
