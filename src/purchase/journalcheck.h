// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/database.h>

// Whether the tables say what the audit chain says: the chain alone does not show a changed row. On the journal's
// thread; throws DatabaseError.
namespace journalcheck {

bool agrees(Database &journal); // each purchase has the state, reference and body of its lines in the chain

} // namespace journalcheck
