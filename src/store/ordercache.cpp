// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordercache.h"

#include <store/ordercacherows.h>
#include <store/orderhistory.h>

#include <algorithm>

using namespace ordercacherows;

QHash<QString, QDateTime> ordercache::earliestDeadlines(const QList<OrderNumber> &numbers)
{
    QHash<QString, QDateTime> deadlines;
    for (const OrderNumber &number : numbers) {
        if (!number.deadline.isValid() || number.subOrderId.isEmpty())
            continue;
        QDateTime &earliest = deadlines[number.subOrderId];
        if (!earliest.isValid() || number.deadline < earliest)
            earliest = number.deadline;
    }
    return deadlines;
}

QFuture<Result<SeenOrders>> ordercache::load(Worker &state, const QString &account)
{
    return state.run([account](Database &database) {
        SeenOrders seen{
            readOrders(database, account), readSubOrders(database, account), readNumbers(database, account), {}};
        seen.deadlines = earliestDeadlines(seen.numbers);
        return seen;
    });
}

QFuture<Result<Done>> ordercache::saw(Worker &state, const QString &account, const QList<NumberOrder> &orders)
{
    return state.run([account, orders](Database &database) {
        Transaction transaction(database);
        for (const NumberOrder &order : orders)
            write(database, account, order);
        transaction.commit();
    });
}

QFuture<Result<Done>> ordercache::saw(
    Worker &state, const QString &account, const QList<SubOrder> &subOrders, const QDateTime &now)
{
    return state.run([account, subOrders, now](Database &database) {
        Transaction transaction(database);
        for (const SubOrder &subOrder : subOrders) {
            orderhistory::note(database, account, subOrder, now);
            write(database, account, subOrder);
        }
        transaction.commit();
    });
}

QFuture<Result<Done>> ordercache::saw(
    Worker &state, const QString &account, const QList<OrderNumber> &numbers, const QDateTime &now)
{
    return state.run([account, numbers, now](Database &database) {
        Transaction transaction(database);
        for (const OrderNumber &number : numbers) {
            orderhistory::note(database, account, number, now);
            write(database, account, number);
        }
        transaction.commit();
    });
}

QFuture<Result<Done>> ordercache::forget(Worker &state, const QString &account)
{
    return state.run([account](Database &database) {
        Transaction transaction(database);
        for (const char *table : {"seen_order", "seen_sub_order", "seen_number"})
            database.run(QByteArray("DELETE FROM ") + table + " WHERE account = ?", account);
        orderhistory::forget(database, account);
        transaction.commit();
    });
}

QFuture<Result<Done>> ordercache::forget(Worker &state, const QString &account, const QStringList &orderIds)
{
    return state.run([account, orderIds](Database &database) {
        Transaction transaction(database);
        for (const QString &id : orderIds) {
            orderhistory::forget(database, account, id);
            database.run("DELETE FROM seen_order WHERE account = ? AND id = ?", account, id);
            database.run("DELETE FROM seen_sub_order WHERE account = ? AND order_id = ?", account, id);
            database.run("DELETE FROM seen_number WHERE account = ? AND order_id = ?", account, id);
        }
        transaction.commit();
    });
}
