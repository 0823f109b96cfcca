// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reservations.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/holdings.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/listing.h>
#include <sandbox/numbers.h>
#include <sandbox/rules.h>
#include <sandbox/settings.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// Why a number can't be reserved; empty when it can.
QString obstacle(Context &context, qint64 number)
{
    const auto facts = context.world.facts(number);
    if (!facts || !facts->onShelf || isGone(context, number))
        return u"Number is not available"_s;
    if (facts->held || magicOf(number) == Magic::HeldAtReservation)
        return u"Number is already on hold"_s;
    if (isReserved(context, number))
        return u"Number is already reserved"_s;
    return facts->reservable ? QString() : u"Number is not reservable"_s;
}

// The status of the whole from those of its numbers.
void settle(Context &context, qint64 reservation, qint64 at)
{
    context.database.run("UPDATE reservations SET updated_at = ?1, status = (SELECT CASE"
                         " WHEN SUM(status = 'pending') > 0 THEN 'pending'"
                         " WHEN SUM(status = 'failed') = 0 THEN 'success'"
                         " WHEN SUM(status = 'failed') = COUNT(*) THEN 'failure' ELSE 'partial_success' END"
                         " FROM reserved_numbers WHERE reservation = ?2) WHERE position = ?2",
        at, reservation);
}

QString firstStatus(qint64 number, bool isFree)
{
    if (!isFree)
        return u"failed"_s;
    return magicOf(number) == Magic::PendingAtReservation ? u"pending"_s : u"success"_s;
}

// The provider's guides and its SDK have different words for it.
QString statusWord(const Context &context, const QString &status)
{
    return status == "failed"_L1 ? context.settings.unreserved : status;
}

QJsonObject numberJson(const Context &context, const Statement &row)
{
    QJsonObject json{
        {u"record_type"_s, u"reserved_phone_number"_s},
        {u"id"_s, row.text(0)},
        {u"phone_number"_s, e164(row.number(1))},
        {u"status"_s, statusWord(context, row.text(2))},
        {u"created_at"_s, isoMicros(row.number(4))},
        {u"updated_at"_s, isoMicros(row.number(5))},
    };
    put(json, u"errors"_s, row.text(3));
    put(json, u"expired_at"_s, isoOrNothing(row.number(6)));
    return json;
}

} // namespace

QJsonObject reserve(Context &context, const QString &customerReference, const QList<qint64> &numbers)
{
    Database &database = context.database;
    const qint64 now = context.clock.now();
    const qint64 position = 1 + database.number("SELECT MAX(position) FROM reservations");
    QList<QString> obstacles;
    for (const qint64 number : numbers)
        obstacles.append(obstacle(context, number));
    database.run("INSERT INTO reservations VALUES (?, ?, ?, ?, ?, ?)", position, context.ids.uuid(), customerReference,
        u"pending"_s, now, now);
    bool isPending = false;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const bool isFree = obstacles.at(i).isEmpty();
        const QString status = firstStatus(numbers.at(i), isFree);
        isPending = isPending || status == "pending"_L1;
        database.run("INSERT INTO reserved_numbers"
                     " (id, reservation, number, status, error, created_at, updated_at, expired_at)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            context.ids.uuid(), position, numbers.at(i), status, obstacles.at(i), now, now,
            isFree ? std::optional(now + rules::reservation) : std::nullopt);
    }
    settle(context, position, now);
    if (isPending)
        plan(context, now + rules::lateReservation, Due::Reservation, position);
    return reservationJson(context, position);
}

void settleReservation(Context &context, qint64 position, qint64 at)
{
    context.database.run("UPDATE reserved_numbers SET status = 'success', updated_at = ?"
                         " WHERE reservation = ? AND status = 'pending'",
        at, position);
    settle(context, position, at);
}

QJsonObject reservationJson(Context &context, qint64 position)
{
    auto reservation = context.database.query(
        "SELECT id, customer_reference, status, created_at, updated_at FROM reservations WHERE position = ?", position);
    if (!reservation.next())
        return {};
    QJsonArray numbers;
    QStringList errors;
    auto reserved = context.database.query("SELECT id, number, status, error, created_at, updated_at, expired_at"
                                           " FROM reserved_numbers WHERE reservation = ? ORDER BY position",
        position);
    while (reserved.next()) {
        numbers.append(numberJson(context, reserved));
        errors.append(reserved.text(3));
    }
    errors.removeAll(QString());
    errors.removeDuplicates();
    QJsonObject json{
        {u"record_type"_s, u"number_reservation"_s},
        {u"id"_s, reservation.text(0)},
        {u"status"_s, reservation.text(2)},
        {u"phone_numbers"_s, numbers},
        {u"created_at"_s, isoMicros(reservation.number(3))},
        {u"updated_at"_s, isoMicros(reservation.number(4))},
    };
    put(json, u"customer_reference"_s, reservation.text(1));
    put(json, u"errors"_s, errors.join("; "_L1));
    return json;
}

} // namespace sandbox
