// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reserve.h"

#include <api/reservations.h>
#include <flows/outcome.h>
#include <purchase/token.h>

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qint64 holdLookGapsMs[] = {1000, 1000, 2000, 4000, 8000, 15000};

ReserveResult allAre(HoldResult::Outcome outcome, const QStringList &numbers, const Error &error)
{
    ReserveResult result{.error = error};
    for (const QString &number : numbers)
        result.numbers.append({.phoneNumber = number, .outcome = outcome});
    return result;
}

HoldResult holdOf(const QString &number, const Reservation &reservation)
{
    const auto reserved = std::find_if(reservation.phoneNumbers.begin(), reservation.phoneNumbers.end(),
        [&](const ReservedNumber &candidate) { return candidate.phoneNumber == number; });
    if (reserved == reservation.phoneNumbers.end())
        return {.phoneNumber = number, .outcome = HoldResult::Outcome::Refused, .words = reservation.errors};
    if (reserved->status == ReservationStatus::Success)
        return {number, HoldResult::Outcome::Held, reservation.id, reserved->expiredAt, {}};
    if (reserved->status == ReservationStatus::Pending)
        return {.phoneNumber = number, .reservationId = reservation.id};
    return {.phoneNumber = number, .outcome = HoldResult::Outcome::Refused, .words = reserved->errors};
}

ReserveResult resultOf(const QStringList &numbers, const Reservation &reservation)
{
    ReserveResult result;
    for (const QString &number : numbers)
        result.numbers += holdOf(number, reservation);
    return result;
}

// An answer that names another reservation says nothing about ours.
bool isOurs(const Reservation &reservation, const QString &reference)
{
    return reservation.customerReference.isEmpty()
        || token::markOf(reservation.customerReference) == token::markOf(reference);
}

Error othersAnswer()
{
    return {.kind = Error::Kind::Contract,
        .title = QCoreApplication::translate("Api", "The server's answer is about something else than was asked for.")};
}

QCoro::Task<std::optional<Reservation>> lookFor(Session &session, QString reference)
{
    const QString mark = token::markOf(reference);
    ReservationFilter filter;
    filter.customerReference = reference;
    for (const qint64 gap : holdLookGapsMs) {
        co_await pause(session, gap);
        const auto page = co_await session.call(api::reservations::list, filter);
        if (!page)
            continue;
        for (const Reservation &reservation : page->data) {
            if (token::markOf(reservation.customerReference) == mark)
                co_return reservation;
        }
    }
    co_return std::nullopt;
}

bool isPending(const Reservation &reservation)
{
    return std::ranges::any_of(reservation.phoneNumbers,
        [](const ReservedNumber &number) { return number.status == ReservationStatus::Pending; });
}

// As it is once the provider has decided about every number, or has taken too long to.
QCoro::Task<Reservation> settled(Session &session, Reservation reservation)
{
    for (const qint64 gap : holdLookGapsMs) {
        if (!isPending(reservation))
            break;
        co_await pause(session, gap);
        const auto now = co_await session.call(api::reservations::fetch, Nothing(), reservation.id);
        if (now)
            reservation = *now;
    }
    co_return reservation;
}

QDateTime lastExpiry(const Reservation &reservation)
{
    QDateTime last;
    for (const ReservedNumber &number : reservation.phoneNumbers)
        last = last.isValid() ? std::max(last, number.expiredAt) : number.expiredAt;
    return last;
}

QCoro::Task<ExtendResult> extendOne(Session &session, Reservation reservation)
{
    const auto extended = co_await session.call(api::reservations::extend, Nothing(), reservation.id);
    if (extended)
        co_return ExtendResult{*extended, ExtendResult::Outcome::Extended};
    ExtendResult result{reservation, ExtendResult::Outcome::Refused, extended.error()};
    if (isRefusal(extended.error()))
        co_return result;
    result.outcome = ExtendResult::Outcome::Unknown;
    const auto now = co_await session.call(api::reservations::fetch, Nothing(), reservation.id);
    if (now)
        result.reservation = *now;
    if (now && lastExpiry(*now) > lastExpiry(reservation))
        result.outcome = ExtendResult::Outcome::Extended;
    co_return result;
}

// Sent once; a lost answer is looked for.
QCoro::Task<ReserveResult> hold(
    Session &session, QStringList numbers, QString reference, std::function<void()> checking)
{
    ReservationDraft draft;
    draft.customerReference = reference;
    for (const QString &number : numbers)
        draft.phoneNumbers.append({number});
    const auto reserved = co_await session.call(api::reservations::create, draft);
    if (reserved && isOurs(*reserved, reference)) {
        const auto decided = co_await settled(session, *reserved);
        co_return resultOf(numbers, decided);
    }
    const Error error = reserved ? othersAnswer() : reserved.error();
    if (isRefusal(error))
        co_return allAre(HoldResult::Outcome::Refused, numbers, error);

    checking();
    const auto found = co_await lookFor(session, reference);
    if (!found)
        co_return allAre(HoldResult::Outcome::Unknown, numbers, error);
    const auto decided = co_await settled(session, *found);
    auto result = resultOf(numbers, decided);
    result.answerWasLost = true;
    co_return result;
}

DeedEnd endOf(int asked, int done, int unknown, const Error &error)
{
    if (done == asked)
        return {Deed::Outcome::Done, done, {}};
    if (unknown > 0)
        return {Deed::Outcome::Unknown, done, error};
    return {done > 0 ? Deed::Outcome::Partly : Deed::Outcome::Refused, done, error};
}

DeedEnd endOf(const ReserveResult &result)
{
    Error error = result.error;
    for (const HoldResult &number : result.numbers) {
        if (error.title.isEmpty() && !number.words.isEmpty())
            error = {.kind = Error::Kind::Refused, .title = number.words, .fromServer = true};
    }
    return endOf(int(result.numbers.size()), result.count(HoldResult::Outcome::Held),
        result.count(HoldResult::Outcome::Unknown), error);
}

DeedEnd endOf(const QList<ExtendResult> &results)
{
    using enum ExtendResult::Outcome;
    const auto count = [&](ExtendResult::Outcome outcome) {
        return int(std::ranges::count(results, outcome, &ExtendResult::outcome));
    };
    const auto failed = std::ranges::find_if(results, [](const auto &result) { return result.outcome != Extended; });
    const Error error = failed == results.cend() ? Error() : failed->error;
    return endOf(int(results.size()), count(Extended), count(Unknown), error);
}

} // namespace

int ReserveResult::count(HoldResult::Outcome outcome) const
{
    return int(std::count_if(
        numbers.begin(), numbers.end(), [&](const HoldResult &number) { return number.outcome == outcome; }));
}

QCoro::Task<ReserveResult> reserveNumbers(
    Session &session, Record &record, QStringList numbers, QString reference, std::function<void()> checking)
{
    RecordEntry entry(record, Deed::Kind::Reserve, numbers, reference);
    const auto opening = entry.opened();
    co_await later(session, opening); // it costs nothing: a record that fails is told, and stops nobody
    const auto result = co_await hold(session, numbers, reference, checking);
    entry.end(endOf(result));
    co_return result;
}

QCoro::Task<QList<ExtendResult>> extendReservations(
    Session &session, Record &record, QList<Reservation> reservations, std::function<void(const ExtendResult &)> done)
{
    QStringList ids;
    for (const Reservation &reservation : reservations)
        ids += reservation.id;
    RecordEntry entry(record, Deed::Kind::Extend, ids, reservations.value(0).customerReference);
    const auto opening = entry.opened();
    co_await later(session, opening);
    QList<ExtendResult> results;
    for (const Reservation &reservation : reservations) {
        const auto result = co_await extendOne(session, reservation);
        done(result);
        results += result;
    }
    entry.end(endOf(results));
    co_return results;
}
