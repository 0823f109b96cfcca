// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QIcon>
#include <QRect>

class QPainter;

// The packaged monochrome breeze drawings, by their freedesktop names, always filled with a colour of ours. The names
// in use are listed in the look's tests; a name that is not installed draws nothing.
namespace icons {

// For buttons and menus: secondary at rest, text when current, disabled when off; follows the theme by itself.
QIcon icon(const QString &name);
bool exists(const QString &name);
void paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace icons
