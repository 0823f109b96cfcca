// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sandbox {

class Database;

// The state's few single values: seed, clock, id counter.
std::optional<QString> meta(Database &database, const QString &name);
void setMeta(Database &database, const QString &name, const QString &value);

} // namespace sandbox
