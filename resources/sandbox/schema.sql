-- SPDX-FileCopyrightText: 2026 The Cordboard founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sandbox's tables. Times are milliseconds since 1970, UTC. A change here makes older states start over.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
