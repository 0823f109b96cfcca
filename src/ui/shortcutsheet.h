// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// The sheet that lists the shortcuts. uncovered: what the sheet leaves free at the top of the window.
namespace shortcutsheet {

void show(QWidget *window, const QWidget *uncovered);

}
