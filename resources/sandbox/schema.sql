-- SPDX-FileCopyrightText: 2026 The Cordboard founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sandbox's tables. Times are milliseconds since 1970, UTC. A change here makes older states start over.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

-- Phone numbers are integers: +13125550142 is 13125550142. Money is in millionths of its currency's unit.

-- What is due some day; see lifecycle.h for the kinds and their subjects.
CREATE TABLE due (at INTEGER NOT NULL, kind INTEGER NOT NULL, subject INTEGER NOT NULL) STRICT;
CREATE INDEX due_at ON due (at);
CREATE INDEX due_subject ON due (subject);

-- Numbers nobody can buy any more. What was sold before the first start is not on the shelf to begin with.
CREATE TABLE gone (number INTEGER PRIMARY KEY) STRICT;

-- Which numbers a search has returned, and when last: only they can be ordered.
CREATE TABLE searched (number INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
CREATE INDEX searched_at ON searched (at);

-- What the pickers list.
CREATE TABLE connections (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    active INTEGER NOT NULL,
    anchorsite TEXT NOT NULL,
    voice_profile_id TEXT NOT NULL,
    webhook_url TEXT,
    payment_method TEXT NOT NULL,
    tags TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE messaging_profiles (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    webhook_url TEXT,
    destinations TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE billing_groups (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reservations (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    customer_reference TEXT,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE reserved_numbers (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reservation INTEGER NOT NULL REFERENCES reservations,
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    error TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expired_at INTEGER
) STRICT;
CREATE INDEX reserved_by_reservation ON reserved_numbers (reservation);
CREATE INDEX reserved_by_number ON reserved_numbers (number);
CREATE INDEX reserved_by_expiry ON reserved_numbers (expired_at);

CREATE TABLE orders (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    customer_reference TEXT,
    connection_id TEXT,
    messaging_profile_id TEXT,
    billing_group_id TEXT,
    status TEXT NOT NULL,
    requirements_met INTEGER NOT NULL,
    numbers INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX orders_by_reference ON orders (customer_reference);
CREATE TABLE sub_orders (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    order_position INTEGER NOT NULL REFERENCES orders,
    country TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    requirements_met INTEGER NOT NULL,
    numbers INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sub_orders_by_order ON sub_orders (order_position);
-- charge: in millionths of a dollar, what the account pays when the number is activated.
CREATE TABLE order_numbers (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sub_order INTEGER NOT NULL REFERENCES sub_orders,
    number INTEGER NOT NULL,
    bundle_id TEXT,
    locality TEXT NOT NULL,
    status TEXT NOT NULL,
    requirements_status TEXT NOT NULL,
    requirements_met INTEGER NOT NULL,
    deadline INTEGER,
    charge INTEGER NOT NULL
) STRICT;
CREATE INDEX order_numbers_by_sub_order ON order_numbers (sub_order);
CREATE INDEX order_numbers_by_number ON order_numbers (number);
CREATE INDEX order_numbers_by_status ON order_numbers (status);
CREATE INDEX order_numbers_charged ON order_numbers (status) WHERE charge > 0;
-- What the account has answered. status: pending-approval, approved or declined. declines: how often it was declined.
CREATE TABLE requirement_values (
    order_number INTEGER NOT NULL REFERENCES order_numbers,
    requirement_id TEXT NOT NULL,
    value TEXT NOT NULL,
    status TEXT NOT NULL,
    declines INTEGER NOT NULL,
    PRIMARY KEY (order_number, requirement_id)
) WITHOUT ROWID, STRICT;

-- Sets of answers that are kept for orders to come. status: as of the group; a value's status has the same words.
CREATE TABLE requirement_groups (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL,
    type TEXT NOT NULL,
    action TEXT NOT NULL,
    status TEXT NOT NULL,
    customer_reference TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE group_values (
    requirement_group INTEGER NOT NULL REFERENCES requirement_groups,
    requirement_id TEXT NOT NULL,
    value TEXT,
    status TEXT NOT NULL,
    declines INTEGER NOT NULL,
    expires_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (requirement_group, requirement_id)
) WITHOUT ROWID, STRICT;

CREATE TABLE comments (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    body TEXT NOT NULL,
    commenter TEXT NOT NULL,
    commenter_type TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    read_at INTEGER
) STRICT;
CREATE INDEX comments_by_record ON comments (record_id);

CREATE TABLE documents (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    filename TEXT NOT NULL,
    content_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    customer_reference TEXT,
    scan TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE document_contents (document INTEGER PRIMARY KEY REFERENCES documents, content BLOB NOT NULL) STRICT;
-- record: the id of a sub order or a requirement group that a document is an answer of.
CREATE TABLE document_links (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (document, record)
) STRICT;
CREATE INDEX document_links_by_record ON document_links (record);

CREATE TABLE addresses (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    customer_reference TEXT,
    first_name TEXT,
    last_name TEXT,
    business_name TEXT,
    phone_number TEXT,
    street_address TEXT NOT NULL,
    extended_address TEXT,
    locality TEXT NOT NULL,
    administrative_area TEXT,
    neighborhood TEXT,
    borough TEXT,
    postal_code TEXT,
    country TEXT NOT NULL,
    address_book INTEGER NOT NULL,
    validated INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- filters: as asked for, in JSON. csv: once it is done.
CREATE TABLE reports (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    filters TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE report_contents (report INTEGER PRIMARY KEY REFERENCES reports, csv TEXT NOT NULL) STRICT;

-- Webhooks that were sent, as their receiver took them; payload: in JSON.
CREATE TABLE webhook_deliveries (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    event_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    url TEXT NOT NULL,
    status TEXT NOT NULL,
    tries INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL
) STRICT;

-- What the account owns. position + an offset is the id of a number, so that pages of a long list are found at once.
-- connection, messaging_profile, billing_group: positions in their tables. tags: one text, separated by line feeds.
CREATE TABLE owned_numbers (
    position INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    country TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    ported INTEGER NOT NULL,
    connection INTEGER,
    messaging_profile INTEGER,
    billing_group INTEGER,
    customer_reference TEXT,
    tags TEXT,
    settings INTEGER NOT NULL,
    purchased_at INTEGER NOT NULL,
    activated_at INTEGER
) STRICT;
CREATE UNIQUE INDEX owned_by_number ON owned_numbers (number);
