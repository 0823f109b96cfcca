// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta.h"

#include <sandbox/database.h>

namespace sandbox {

std::optional<QString> meta(Database &database, const QString &name)
{
    auto row = database.query("SELECT value FROM meta WHERE name = ?1", name);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

void setMeta(Database &database, const QString &name, const QString &value)
{
    database.run(
        "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", name, value);
}

} // namespace sandbox
