// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Workspace;

// Which of the basket's numbers can be what.
namespace basketlines {

QStringList held(Workspace &workspace);
QStringList reservable(Workspace &workspace); // not held, and may be

} // namespace basketlines
