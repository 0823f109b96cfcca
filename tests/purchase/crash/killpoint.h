// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A moment at which this process ends as by kill -9.
namespace killpoint {

void arm(const QByteArray &name, int passes); // dies when it is reached for the so many'th time, from 1
void reached(const char *name); // from any thread

} // namespace killpoint
