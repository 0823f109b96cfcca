// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace territory {

// The name of a country, by its two letters, in the language that the program speaks. otherwise: its English name,
// which is taken as it is; without one the letters stand for it.
QString name(const QString &code, const QString &otherwise = {});

} // namespace territory
