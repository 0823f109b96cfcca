// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPushButton;

namespace look {

// The first text there is room for in the button, else the last.
void setFittingText(QPushButton &button, const QStringList &texts);

} // namespace look
