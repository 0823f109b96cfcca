// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "state.h"

// One script a version; never change one that was released. Amounts are millionths.
static const QList<QByteArray> versions{R"(
CREATE TABLE setting(key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE account(
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, base_url TEXT NOT NULL,
    key_place TEXT NOT NULL, colour TEXT NOT NULL, read_only INTEGER NOT NULL) STRICT;
CREATE TABLE basket(
    account TEXT NOT NULL, position INTEGER NOT NULL, number TEXT NOT NULL, type TEXT NOT NULL, found TEXT NOT NULL,
    upfront_u INTEGER, monthly_u INTEGER, currency TEXT,
    found_at TEXT, reservation TEXT NOT NULL, held_until TEXT, PRIMARY KEY(account, number)) STRICT, WITHOUT ROWID;
CREATE TABLE bought(
    account TEXT NOT NULL, number TEXT NOT NULL, upfront_u INTEGER, monthly_u INTEGER, currency TEXT,
    reference TEXT NOT NULL, order_id TEXT NOT NULL, bought_at TEXT, PRIMARY KEY(account, number)) STRICT, WITHOUT ROWID;
)"};

std::unique_ptr<Worker> openState(const QString &file)
{
    return std::make_unique<Worker>(
        file, Database::Durability::Normal, [](Database &database) { database.migrate(versions); });
}
