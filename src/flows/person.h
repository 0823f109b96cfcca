// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Who sits at this computer, as the operating system calls them: the real name, else the user's name.
QString personHere();
