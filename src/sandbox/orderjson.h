// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sandbox {

class Statement;
struct Context;

// How orders look on the wire. Each reads a row of the columns beside it.
extern const QByteArray orderColumns; // of orders
QJsonObject orderInList(Context &context, const Statement &row); // its numbers: id and number only
QJsonObject orderInFull(Context &context, const Statement &row);

extern const QByteArray subOrderColumns; // of subOrderTables
extern const QByteArray subOrderTables; // sub_orders as s, orders as o
QJsonObject subOrder(Context &context, const Statement &row, bool withNumbers); // these with verdicts
QJsonObject subOrderOfGroup(Context &context, const Statement &row); // as the assignment of a group answers it

extern const QByteArray orderNumberColumns; // of orderNumberTables
extern const QByteArray orderNumberTables; // order_numbers as n, sub_orders as s, orders as o
QJsonObject orderNumber(Context &context, const Statement &row);
QJsonObject orderNumberOfGroup(Context &context, const Statement &row); // as the assignment of a group answers it

} // namespace sandbox
