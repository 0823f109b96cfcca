// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columnset.h>
#include <models/orderline.h>
#include <models/rows.h>

// The columns of every table, side by side in columns.cpp. Views, exports and the column chooser read these lists.

ColumnSet<AvailableNumber> foundNumberColumns(); // key: phoneNumber
ColumnSet<HeldNumber> heldNumberColumns(); // key: number.id
ColumnSet<InventoryNumber> inventoryColumns(); // key: number.id
ColumnSet<PurchaseLine> purchaseLineColumns(); // key: phoneNumber
ColumnSet<RecordLine> recordColumns(); // key: key
ColumnSet<OrderLine> orderColumns(); // key: OrderLine::key()
ColumnSet<OrderLine> orderNumberColumns(); // the same, of numbers alone
