// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <store/database.h>

// The rows of the order cache. On the worker's thread; everything throws DatabaseError.
namespace ordercacherows {

QList<NumberOrder> readOrders(Database &database, const QString &account); // newest first
QList<SubOrder> readSubOrders(Database &database, const QString &account);
QList<OrderNumber> readNumbers(Database &database, const QString &account);

void write(Database &database, const QString &account, const NumberOrder &order);
void write(Database &database, const QString &account, const SubOrder &subOrder);
void write(Database &database, const QString &account, const OrderNumber &number); // deletes one that is settled

} // namespace ordercacherows
