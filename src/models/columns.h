// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columnset.h>
#include <models/rows.h>

// The columns of every table, side by side in columns.cpp; those of orders and of papers have files of their own.
// Views, exports and the column chooser read these lists.

// What already is ours of a number that was found.
enum class Ours { No, InBasket, Held, HeldInBasket };

// key: phoneNumber. ours: asked for each number, none for "nothing is"
ColumnSet<AvailableNumber> foundNumberColumns(const std::function<Ours(const QString &number)> &ours = {});
ColumnSet<HeldNumber> heldNumberColumns(); // key: number.id
ColumnSet<InventoryNumber> inventoryColumns(); // key: number.id
QStringList inventoryFieldNames(); // what can be typed into the filter of those: "tag", "status" …
ColumnSet<PurchaseLine> purchaseLineColumns(); // key: phoneNumber
ColumnSet<PurchaseLine> knownNumberColumns(); // the same without what is asked for; what nobody knows is empty
ColumnSet<RecordLine> recordColumns(); // key: key
ColumnSet<InboxLine> inboxColumns(); // key: key
