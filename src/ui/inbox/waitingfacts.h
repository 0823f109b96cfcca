// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/orderhistory.h>
#include <ui/look/steps.h>
#include <ui/workspace.h>

class AttentionBook;
struct AttentionItem;

// What is known already of something that waits; nothing is asked for. Empty: it is not known, or there is none.
namespace waitingfacts {

QList<PurchaseLine> numbers(Workspace &workspace, const AttentionItem &item); // what it is about, each once
QString summary(const AttentionItem &item, int numbers); // what it is called, and how many they are
QList<HeldNumber> held(Workspace &workspace, const AttentionItem &item); // of a reservation
QString reserved(Workspace &workspace, const AttentionItem &item); // when
QString ends(Workspace &workspace, const AttentionItem &item);
QString needs(const AttentionBook &book, const AttentionItem &item);
bool isInBasket(const Workspace &workspace, const AttentionItem &item); // some of its numbers

// What happened, and what comes if nobody does anything. changes: of an order.
QList<Steps::Step> steps(
    Workspace &workspace, const AttentionBook &book, const AttentionItem &item, const QList<SeenChange> &changes);

} // namespace waitingfacts
