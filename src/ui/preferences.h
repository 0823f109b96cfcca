// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/theme.h>

class Settings;

// What the user chose for the whole program.
namespace preferences {

Theme::Choice appearance(const Settings &settings);
void setAppearance(Settings &settings, Theme::Choice choice); // kept, and put in place

QString language(const Settings &settings); // "en", "de"; empty: the system's
void setLanguage(Settings &settings, const QString &language);

bool tellsOnDesktop(const Settings &settings); // what has become urgent; unless it was switched off
void setTellsOnDesktop(Settings &settings, bool tells);

} // namespace preferences
