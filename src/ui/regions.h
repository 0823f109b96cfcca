// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// The parts of the window that F6 goes through: the account bar, the sections, what parts of the pane lie beside each
// other (and in each its list apart from the filter above it, never its tools), the status line.
namespace regions {

void moveFocus(QWidget *window, bool next); // to the first stop of the next region, around the end

} // namespace regions
