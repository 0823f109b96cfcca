// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spendrules.h>

class Settings;

// The spending limits of an account, kept with its settings.
namespace storedlimits {

// Safe ones when nothing was kept, or what was kept can't be read.
SpendRules load(const Settings &settings, const QString &accountId);
void save(Settings &settings, const QString &accountId, const SpendRules &rules);

} // namespace storedlimits
