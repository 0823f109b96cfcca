// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reservation.h"

#include <core/describe.h>

using namespace Qt::StringLiterals;

std::span<const EnumName<ReservationStatus>> names(ReservationStatus)
{
    static constexpr EnumName<ReservationStatus> table[] = {
        {ReservationStatus::Pending, "pending"_L1}, {ReservationStatus::Success, "success"_L1},
        {ReservationStatus::PartialSuccess, "partial_success"_L1}, {ReservationStatus::Failure, "failure"_L1},
        {ReservationStatus::Failure, "failed"_L1}, // the guide's word for a single number
    };
    return table;
}

bool ReservedNumber::isHeld(const QDateTime &serverNow) const
{
    return status == ReservationStatus::Success && expiredAt > serverNow;
}

// clang-format off
const Schema ReservedNumber::schema = Describe<ReservedNumber>()
    ("id",           &ReservedNumber::id)
    ("phone_number", &ReservedNumber::phoneNumber, e164Text)
    ("status",       &ReservedNumber::status)
    ("errors",       &ReservedNumber::errors)
    ("created_at",   &ReservedNumber::createdAt)
    ("expired_at",   &ReservedNumber::expiredAt)
    ("updated_at",   &ReservedNumber::updatedAt);

const Schema Reservation::schema = Describe<Reservation>()
    ("id",                 &Reservation::id)
    ("status",             &Reservation::status)
    ("customer_reference", &Reservation::customerReference)
    ("errors",             &Reservation::errors)
    ("phone_numbers",      &Reservation::phoneNumbers)
    ("created_at",         &Reservation::createdAt)
    ("updated_at",         &Reservation::updatedAt);

template<> const Schema Page<Reservation>::schema = Describe<Page<Reservation>>()
    ("data", &Page<Reservation>::data)
    ("meta", &Page<Reservation>::meta);

const Schema ReservationDraft::Number::schema = Describe<ReservationDraft::Number>()
    ("phone_number", &ReservationDraft::Number::phoneNumber);

const Schema ReservationDraft::schema = Describe<ReservationDraft>()
    ("phone_numbers",      &ReservationDraft::phoneNumbers)
    ("customer_reference", &ReservationDraft::customerReference);

const Schema ReservationFilter::schema = Describe<ReservationFilter>()
    ("page[number]",                       &ReservationFilter::pageNumber)
    ("page[size]",                         &ReservationFilter::pageSize)
    ("filter[status]",                     &ReservationFilter::status)
    ("filter[customer_reference]",         &ReservationFilter::customerReference)
    ("filter[phone_numbers.phone_number]", &ReservationFilter::phoneNumber)
    ("filter[created_at][gt]",             &ReservationFilter::createdAfter);
// clang-format on
