// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>

// Numbers held for 30 minutes (fact sheet 2.3, 3.3). There is no status "expired": compare expiredAt with the server's
// clock.

enum class ReservationStatus { Pending, Success, PartialSuccess, Failure };
std::span<const EnumName<ReservationStatus>> names(ReservationStatus);

struct ReservedNumber
{
    QString id{};
    QString phoneNumber{};
    OpenEnum<ReservationStatus> status{};
    QString errors{}; // the provider's words; empty when it is held
    QDateTime createdAt{};
    QDateTime expiredAt{};
    QDateTime updatedAt{};

    bool isHeld(const QDateTime &serverNow) const;

    bool operator==(const ReservedNumber &) const = default;

    static const Schema schema;
};

struct Reservation
{
    QString id{};
    OpenEnum<ReservationStatus> status{};
    QString customerReference{};
    QString errors{};
    QList<ReservedNumber> phoneNumbers{};
    QDateTime createdAt{};
    QDateTime updatedAt{};

    static const Schema schema;
};

// Body of a new reservation.
struct ReservationDraft
{
    struct Number
    {
        QString phoneNumber{};

        static const Schema schema;
    };

    QList<Number> phoneNumbers{};
    QString customerReference{};

    static const Schema schema;
};

struct ReservationFilter : PageRequest
{
    QString status{};
    QString customerReference{};
    QString phoneNumber{};
    QDateTime createdAfter{};

    static const Schema schema;
};

template <>
const Schema Page<Reservation>::schema;
