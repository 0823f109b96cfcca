// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <models/rows.h>
#include <ui/workspace.h>

// How each thing that waits is told in the inbox, and where it is dealt with.
namespace inboxlines {

// What stands above the list; each is a filter.
enum class Group { All, Reservations, Orders, Comments, Papers, Purchases, Snoozed };
Group groupOf(AttentionItem::Kind kind);

// With a heading where the time left enters another stretch. items: by time left.
QList<InboxLine> of(const QList<AttentionItem> &items, const QDateTime &now);

Section sectionOf(const AttentionItem &item);
Tone urgencyOf(const AttentionItem &item, const QDateTime &now); // by the time that is left

} // namespace inboxlines
