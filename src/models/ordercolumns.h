// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columnset.h>
#include <models/orderline.h>

// The columns of the tree of orders and of the numbers of one part of it.
ColumnSet<OrderLine> orderColumns(); // key: OrderLine::key()
QStringList orderFieldNames(); // what can be typed into the filter of those
ColumnSet<OrderLine> orderNumberColumns(); // the same, of numbers alone
