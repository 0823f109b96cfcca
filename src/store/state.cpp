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
)",
    R"(
CREATE TABLE draft(                     -- what was typed and not sent, encrypted
    account TEXT NOT NULL, subject TEXT NOT NULL, box BLOB NOT NULL, PRIMARY KEY(account, subject))
    STRICT, WITHOUT ROWID;
CREATE TABLE upload(                    -- documents by their content; nothing that is in them, not even their names
    account TEXT NOT NULL, sha256 TEXT NOT NULL, document_id TEXT NOT NULL, kind TEXT NOT NULL, uploaded_at TEXT,
    issued_on TEXT, expires_on TEXT, PRIMARY KEY(account, sha256)) STRICT, WITHOUT ROWID;
CREATE INDEX upload_of_document ON upload(account, document_id);
CREATE TABLE upload_use(
    account TEXT NOT NULL, sha256 TEXT NOT NULL, used_by TEXT NOT NULL, PRIMARY KEY(account, sha256, used_by))
    STRICT, WITHOUT ROWID;
-- Orders as they were last seen. Times are milliseconds since 1970.
CREATE TABLE seen_order(
    account TEXT NOT NULL, id TEXT NOT NULL, status TEXT NOT NULL, reference TEXT NOT NULL, connection TEXT NOT NULL,
    messaging_profile TEXT NOT NULL, billing_group TEXT NOT NULL, numbers INTEGER NOT NULL, sub_orders TEXT NOT NULL,
    met INTEGER NOT NULL, created INTEGER, updated INTEGER, PRIMARY KEY(account, id)) STRICT, WITHOUT ROWID;
CREATE TABLE seen_sub_order(
    account TEXT NOT NULL, id TEXT NOT NULL, order_id TEXT NOT NULL, country TEXT NOT NULL, type TEXT NOT NULL,
    status TEXT NOT NULL, reference TEXT NOT NULL, asked TEXT NOT NULL, numbers INTEGER NOT NULL, met INTEGER NOT NULL,
    block INTEGER NOT NULL, created INTEGER, updated INTEGER, PRIMARY KEY(account, id)) STRICT, WITHOUT ROWID;
CREATE TABLE seen_number(
    account TEXT NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL, country TEXT NOT NULL, type TEXT NOT NULL,
    status TEXT NOT NULL, review TEXT NOT NULL, met INTEGER NOT NULL, deadline INTEGER, order_id TEXT NOT NULL,
    sub_order_id TEXT NOT NULL, locality TEXT NOT NULL, PRIMARY KEY(account, id)) STRICT, WITHOUT ROWID;
)",
    R"(
CREATE TABLE seen_change(               -- what was not as it had been seen before
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, sub_order_id TEXT NOT NULL, what INTEGER NOT NULL,
    number TEXT NOT NULL, was TEXT NOT NULL, became TEXT NOT NULL, seen INTEGER NOT NULL) STRICT;
CREATE INDEX seen_change_of_sub_order ON seen_change(account, sub_order_id);
)",
    R"(
CREATE TABLE kept_hold(                 -- reservations that are extended by themselves
    account TEXT NOT NULL, reservation TEXT NOT NULL, keep_until TEXT NOT NULL, tried_for TEXT,
    PRIMARY KEY(account, reservation)) STRICT, WITHOUT ROWID;
)"};

std::unique_ptr<Worker> openState(const QString &file)
{
    return std::make_unique<Worker>(
        file, Database::Durability::Normal, [](Database &database) { database.migrate(versions); });
}
