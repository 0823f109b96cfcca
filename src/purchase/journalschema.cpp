// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalschema.h"

// Never change a script that was released. Amounts are millionths, times UTC; env is in no column that decides
// anything: it is for whoever reads the file.
QList<QByteArray> journalVersions()
{
    return {R"(
CREATE TABLE intent(
    id INTEGER PRIMARY KEY,             -- the order of events: never the clock
    token TEXT NOT NULL UNIQUE,         -- the mark
    reference TEXT NOT NULL,            -- as sent, ends in the mark
    kind TEXT NOT NULL,
    env TEXT NOT NULL CHECK(env IN('live', 'sandbox')),
    account TEXT NOT NULL,
    account_fp TEXT NOT NULL,           -- hash of the key, not the key
    body BLOB NOT NULL,                 -- the exact bytes that are sent
    body_sha256 BLOB NOT NULL,
    state TEXT NOT NULL,
    mismatch TEXT NOT NULL DEFAULT '',
    confirmed_seq INTEGER NOT NULL UNIQUE,  -- a confirmation is used once
    created_utc TEXT NOT NULL) STRICT;
CREATE INDEX intent_of_account ON intent(account, state);
CREATE TABLE intent_number(
    intent_id INTEGER NOT NULL REFERENCES intent(id), position INTEGER NOT NULL, number TEXT NOT NULL,
    upfront_u INTEGER, monthly_u INTEGER, currency TEXT,  -- NULL: nobody stated a price
    owned INTEGER NOT NULL DEFAULT 0,                     -- refused, and the account has it already
    PRIMARY KEY(intent_id, position)) STRICT, WITHOUT ROWID;
CREATE INDEX intent_of_number ON intent_number(number);
CREATE TABLE attempt(
    id INTEGER PRIMARY KEY, intent_id INTEGER NOT NULL REFERENCES intent(id), n INTEGER NOT NULL,
    started_utc TEXT NOT NULL, ended_utc TEXT,
    bytes_left TEXT CHECK(bytes_left IN('none', 'maybe', 'all')), http_status INTEGER, x_request_id TEXT,
    outcome TEXT CHECK(outcome IN('not_sent', 'rejected', 'acked', 'ambiguous')),  -- NULL: in flight
    error_json TEXT, UNIQUE(intent_id, n)) STRICT;
-- Only an attempt that provably did nothing may be followed by another.
CREATE UNIQUE INDEX one_live_attempt ON attempt(intent_id)
    WHERE outcome IS NULL OR outcome IN('acked', 'ambiguous');
CREATE TABLE sighting(                  -- orders that carry our mark
    id INTEGER PRIMARY KEY, intent_id INTEGER NOT NULL REFERENCES intent(id), channel TEXT NOT NULL,
    remote_id TEXT NOT NULL, seen_utc TEXT NOT NULL, UNIQUE(intent_id, remote_id)) STRICT;
CREATE TABLE check_log(
    id INTEGER PRIMARY KEY, intent_id INTEGER NOT NULL REFERENCES intent(id), channel TEXT NOT NULL,
    ok INTEGER NOT NULL, rows INTEGER NOT NULL, at_utc TEXT NOT NULL) STRICT;
CREATE INDEX check_of_intent ON check_log(intent_id);
CREATE TABLE audit(
    seq INTEGER PRIMARY KEY, at_utc TEXT NOT NULL, actor TEXT NOT NULL, event TEXT NOT NULL, data TEXT NOT NULL,
    prev BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
)",
        R"(
ALTER TABLE intent ADD COLUMN supersedes INTEGER REFERENCES intent(id);
ALTER TABLE intent ADD COLUMN on_sale_again INTEGER NOT NULL DEFAULT 0;
CREATE TABLE budget(                    -- what purchases take from the limits of their account
    intent_id INTEGER NOT NULL REFERENCES intent(id), country TEXT NOT NULL, currency TEXT NOT NULL,
    account TEXT NOT NULL, day TEXT NOT NULL,
    numbers INTEGER NOT NULL CHECK(numbers > 0),
    upfront_u INTEGER NOT NULL CHECK(upfront_u >= 0), monthly_u INTEGER NOT NULL CHECK(monthly_u >= 0),
    state TEXT NOT NULL CHECK(state IN('reserved', 'spent', 'released')),
    PRIMARY KEY(intent_id, country, currency)) STRICT, WITHOUT ROWID;
CREATE INDEX budget_of_day ON budget(account, day);
CREATE TABLE lag(                       -- how long orders took to be listed
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, lag_ms INTEGER NOT NULL, at_utc TEXT NOT NULL) STRICT;
CREATE INDEX lag_of_account ON lag(account, id);
CREATE TABLE deed(                      -- every change that was asked of a provider
    id INTEGER PRIMARY KEY,             -- the order of events: never the clock
    account TEXT NOT NULL, kind TEXT NOT NULL,
    count INTEGER NOT NULL, subjects TEXT NOT NULL,  -- numbers or ids, a JSON array
    reference TEXT NOT NULL, person TEXT NOT NULL,
    begun_utc TEXT, ended_utc TEXT,
    outcome TEXT CHECK(outcome IN('done', 'partly', 'refused', 'unknown', 'given up')),  -- NULL: under way
    done INTEGER NOT NULL DEFAULT 0,    -- of count
    error_json TEXT, request_id TEXT,   -- those of a purchase are in its attempt
    intent_id INTEGER UNIQUE REFERENCES intent(id)) STRICT;
CREATE INDEX deed_of_account ON deed(account, outcome);
CREATE INDEX deed_of_day ON deed(account, begun_utc);
)",
        R"(
DROP INDEX budget_of_day;               -- a month is summed up for each order: from the index alone
CREATE INDEX budget_of_day
    ON budget(account, day, state, country, currency, numbers, upfront_u, monthly_u);
)",
        R"(
-- A refusal may be made up on the way: until that is made sure of, its attempt may not be followed by another either.
CREATE TRIGGER attempt_while_sending BEFORE INSERT ON attempt
    WHEN (SELECT state FROM intent WHERE id = NEW.intent_id) <> 'sending'
    BEGIN SELECT RAISE(ABORT, 'not sending'); END;
CREATE TRIGGER rejected_is_proven BEFORE UPDATE OF state ON intent
    WHEN NEW.state = 'rejected' AND NOT EXISTS (SELECT 1 FROM attempt WHERE intent_id = NEW.id
        AND outcome IN('not_sent', 'rejected'))
    BEGIN SELECT RAISE(ABORT, 'nothing says that it was refused'); END;
)"};
}
