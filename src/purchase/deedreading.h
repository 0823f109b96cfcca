// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/deed.h>
#include <store/database.h>

// What the record says. On the journal's thread; everything throws DatabaseError.
namespace deedreading {

DeedPage page(Database &journal, const DeedQuery &query);
DeedStory story(Database &journal, qint64 id); // of Deed::id

} // namespace deedreading
