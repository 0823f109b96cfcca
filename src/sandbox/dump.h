// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace sandbox {

class Database;

// What the tables hold, for a test or a curious person: {"tables": {"orders": {"count": 3, "rows": [{…}]}}}.
// table: only this one, or all when empty; limit: rows of each, the newest first.
QJsonObject dumped(Database &database, const QString &table, qint64 limit);

} // namespace sandbox
