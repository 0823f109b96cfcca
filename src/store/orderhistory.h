// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <store/worker.h>

// Something of a sub-order that was not what it had been when it was looked at before.
struct SeenChange
{
    enum class What { Status, Review, Deadline };

    What what = What::Status;
    QString number{}; // E.164, of Review and Deadline
    QString was{}; // a status in the provider's words, or a time in ISO 8601
    QString is{};
    QDateTime seenAt{}; // the server's time

    bool operator==(const SeenChange &) const = default;
};

// What was seen to change, in the order of time. The provider keeps no such list.
namespace orderhistory {

QFuture<Result<QList<SeenChange>>> load(Worker &state, const QString &account, const QString &subOrderId);

// On the worker's thread, before the cache is written: what is different from it is noted. They throw DatabaseError.
void note(Database &database, const QString &account, const SubOrder &subOrder, const QDateTime &now);
void note(Database &database, const QString &account, const OrderNumber &number, const QDateTime &now);
void forget(Database &database, const QString &account); // all of it
void forget(Database &database, const QString &account, const QString &orderId); // while its sub-orders are known

} // namespace orderhistory
