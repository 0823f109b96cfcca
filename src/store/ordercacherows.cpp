// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordercacherows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// Milliseconds: tens of thousands of times as text would take longer to read than all the rest.
std::optional<qint64> millis(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QDateTime timeOf(const Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.number(column), Qt::UTC);
}

template <class E>
OpenEnum<E> enumOf(const Statement &row, int column)
{
    return OpenEnum<E>::fromText(row.text(column));
}

// "ID TYPE,ID TYPE"; commas and blanks stand in neither.
QString listOf(const QList<AskedRequirement> &asked)
{
    QStringList entries;
    for (const AskedRequirement &requirement : asked) {
        const QString entry = requirement.requirementId + u' ' + requirement.fieldType;
        if (!entry.contains(u',') && entry.count(u' ') == 1)
            entries += entry;
    }
    return entries.join(u',');
}

QList<AskedRequirement> askedIn(const QString &list)
{
    QList<AskedRequirement> asked;
    for (const QStringView entry : QStringView(list).split(u',', Qt::SkipEmptyParts)) {
        const qsizetype blank = entry.indexOf(u' ');
        asked.append({.requirementId = entry.first(blank).toString(), .fieldType = entry.sliced(blank + 1).toString()});
    }
    return asked;
}

bool isSettled(const OrderNumber &number)
{
    return isTerminal(number.status) || (number.requirementsMet && !number.deadline.isValid());
}

} // namespace

QList<NumberOrder> ordercacherows::readOrders(Database &database, const QString &account)
{
    QList<NumberOrder> orders;
    auto row = database.query("SELECT id, status, reference, connection, messaging_profile, billing_group, numbers,"
                              " sub_orders, met, created, updated FROM seen_order WHERE account = ?"
                              " ORDER BY created DESC, id",
        account);
    while (row.next()) {
        orders.append({.id = row.text(0),
            .status = enumOf<OrderStatus>(row, 1),
            .customerReference = row.text(2),
            .connectionId = row.text(3),
            .messagingProfileId = row.text(4),
            .billingGroupId = row.text(5),
            .phoneNumbersCount = row.number(6),
            .subOrderIds = row.text(7).split(u',', Qt::SkipEmptyParts),
            .requirementsMet = row.number(8) != 0,
            .createdAt = timeOf(row, 9),
            .updatedAt = timeOf(row, 10)});
    }
    return orders;
}

QList<SubOrder> ordercacherows::readSubOrders(Database &database, const QString &account)
{
    QList<SubOrder> subOrders;
    QHash<QString, QList<AskedRequirement>> known; // thousands of sub-orders ask for the same few
    auto row = database.query("SELECT id, order_id, country, type, status, reference, asked, numbers, met, block,"
                              " created, updated FROM seen_sub_order WHERE account = ?",
        account);
    while (row.next()) {
        const QString list = row.text(6);
        auto asked = known.constFind(list);
        if (asked == known.constEnd())
            asked = known.insert(list, askedIn(list));
        subOrders.append({.id = row.text(0),
            .orderId = row.text(1),
            .countryCode = row.text(2),
            .type = enumOf<NumberType>(row, 3),
            .status = enumOf<OrderStatus>(row, 4),
            .customerReference = row.text(5),
            .requirements = *asked,
            .phoneNumbersCount = row.number(7),
            .requirementsMet = row.number(8) != 0,
            .isBlock = row.number(9) != 0,
            .createdAt = timeOf(row, 10),
            .updatedAt = timeOf(row, 11)});
    }
    return subOrders;
}

QList<OrderNumber> ordercacherows::readNumbers(Database &database, const QString &account)
{
    QList<OrderNumber> numbers;
    auto row = database.query("SELECT id, number, country, type, status, review, met, deadline, order_id, sub_order_id,"
                              " locality FROM seen_number WHERE account = ?",
        account);
    while (row.next()) {
        numbers.append({.id = row.text(0),
            .phoneNumber = row.text(1),
            .countryCode = row.text(2),
            .type = enumOf<NumberType>(row, 3),
            .status = enumOf<OrderStatus>(row, 4),
            .requirementsStatus = enumOf<RequirementsStatus>(row, 5),
            .requirementsMet = row.number(6) != 0,
            .deadline = timeOf(row, 7),
            .orderId = row.text(8),
            .subOrderId = row.text(9),
            .locality = row.text(10)});
    }
    return numbers;
}

void ordercacherows::write(Database &database, const QString &account, const NumberOrder &order)
{
    database.run(
        "INSERT OR REPLACE INTO seen_order(account, id, status, reference, connection, messaging_profile,"
        " billing_group, numbers, sub_orders, met, created, updated) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account, order.id, order.status.text(), order.customerReference, order.connectionId, order.messagingProfileId,
        order.billingGroupId, order.phoneNumbersCount, order.subOrderIds.join(u','), order.requirementsMet,
        millis(order.createdAt), millis(order.updatedAt));
}

void ordercacherows::write(Database &database, const QString &account, const SubOrder &subOrder)
{
    database.run("INSERT OR REPLACE INTO seen_sub_order(account, id, order_id, country, type, status, reference, asked,"
                 " numbers, met, block, created, updated) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account, subOrder.id, subOrder.orderId, subOrder.countryCode, subOrder.type.text(), subOrder.status.text(),
        subOrder.customerReference, listOf(subOrder.requirements), subOrder.phoneNumbersCount, subOrder.requirementsMet,
        subOrder.isBlock, millis(subOrder.createdAt), millis(subOrder.updatedAt));
}

void ordercacherows::write(Database &database, const QString &account, const OrderNumber &number)
{
    if (isSettled(number)) {
        database.run("DELETE FROM seen_number WHERE account = ? AND id = ?", account, number.id);
        return;
    }
    database.run("INSERT OR REPLACE INTO seen_number(account, id, number, country, type, status, review, met, deadline,"
                 " order_id, sub_order_id, locality) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account, number.id, number.phoneNumber, number.countryCode, number.type.text(), number.status.text(),
        number.requirementsStatus.text(), number.requirementsMet, millis(number.deadline), number.orderId,
        number.subOrderId, number.locality);
}
