// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <models/rows.h>
#include <ui/workspace.h>

#include <functional>

// How each thing that waits is told in the inbox, and where it is dealt with.
namespace inboxlines {

// What stands above the list; each is a filter.
enum class Group { All, Mine, Reservations, Orders, Comments, Papers, Purchases, Snoozed };
Group groupOf(AttentionItem::Kind kind);

// With a heading where the time left enters another stretch. items: by time left. personFor: who deals with it.
QList<InboxLine> of(const QList<AttentionItem> &items, const QDateTime &now,
    const std::function<QString(const AttentionItem &)> &personFor);

Section sectionOf(const AttentionItem &item);
StateCell stateOf(const AttentionItem &item, const QDateTime &now); // no word: none
Tone urgencyOf(const AttentionItem &item, const QDateTime &now); // by the time that is left
bool isHold(const AttentionItem &item);

} // namespace inboxlines
