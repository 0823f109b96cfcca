// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/inbox/inboxlines.h>
#include <ui/look/counters.h>

class InboxTools;

// What stands above the list of what waits: how many are in each group, all first. What was put off is in no other.
namespace inboxcounts {

bool isIn(inboxlines::Group group, const AttentionItem &item, const InboxTools &tools);
QList<Counters::Item> of(const QList<AttentionItem> &items, const InboxTools &tools);

} // namespace inboxcounts
