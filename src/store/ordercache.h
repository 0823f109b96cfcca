// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <store/worker.h>

#include <QHash>

// Orders as they were last seen, so that the list is there at once. What is true is at the provider's.
struct SeenOrders
{
    QList<NumberOrder> orders{}; // newest first; without their numbers
    QList<SubOrder> subOrders{}; // with the earliest deadline of their numbers in `deadlines`
    QList<OrderNumber> numbers{}; // those that something is open for; without their requirements
    QHash<QString, QDateTime> deadlines{}; // by sub-order: the earliest of its numbers
};

// The cache on disk; account is StoredAccount::id.
namespace ordercache {

QFuture<Result<SeenOrders>> load(Worker &state, const QString &account);
// Each in place of what was seen of the same order before.
QFuture<Result<Done>> saw(Worker &state, const QString &account, const QList<NumberOrder> &orders);
// now: the server's; what is different from what was there goes into the history.
QFuture<Result<Done>> saw(
    Worker &state, const QString &account, const QList<SubOrder> &subOrders, const QDateTime &now);
// Numbers that nothing is open for any more are forgotten: they have no deadline.
QFuture<Result<Done>> saw(
    Worker &state, const QString &account, const QList<OrderNumber> &numbers, const QDateTime &now);
QFuture<Result<Done>> forget(Worker &state, const QString &account);
QFuture<Result<Done>> forget(Worker &state, const QString &account, const QStringList &orderIds); // they are gone

QHash<QString, QDateTime> earliestDeadlines(const QList<OrderNumber> &numbers); // by sub-order

} // namespace ordercache
