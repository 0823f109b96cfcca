// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace look {

// Puts a text into the clipboard, and says so in the status line of the window that `from` is in.
void copy(const QString &text, const QWidget *from);

} // namespace look
