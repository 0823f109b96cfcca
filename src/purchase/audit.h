// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/database.h>

#include <QJsonObject>

// The append-only record of what was asked of a provider and what became of it. Each line holds the hash of the one
// before, so that a changed or missing line shows: against accidents and other programs, not against the owner of the
// account. On the journal's thread; throws DatabaseError.
namespace audit {

void append(
    Database &journal, const QDateTime &at, const QString &actor, const QString &event, const QJsonObject &data);
bool isWhole(Database &journal);

} // namespace audit
