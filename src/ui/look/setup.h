// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace look {

// Puts the style, palette, fonts and the window icon in place. Call once, after the QApplication is made and before any
// widget.
void setUp();
// From then on light, dark and contrast are those of the desktop's portal, as far as the theme's choice is System.
void followDesktop();

} // namespace look
