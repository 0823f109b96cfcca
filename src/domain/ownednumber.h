// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numbertype.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>

// Numbers of the account (fact sheet 2.15, 3.13). The answer has no price; a cost is known only where we bought it.

enum class NumberStatus {
    Active,
    PurchasePending,
    PurchaseFailed,
    PortPending,
    PortFailed,
    PortOutPending,
    PortedOut,
    Deleted,
    EmergencyOnly,
    InfoPending,
    UnderReview,
    InfoException,
    ProvisionPending
};
std::span<const EnumName<NumberStatus>> names(NumberStatus);

struct OwnedNumber
{
    QString id{}; // decimal text, opaque
    QString phoneNumber{};
    QString countryCode{};
    OpenEnum<NumberType> type{};
    OpenEnum<NumberStatus> status{};
    QString connectionId{};
    QString connectionName{};
    QString messagingProfileId{};
    QString messagingProfileName{};
    QString billingGroupId{};
    QString customerReference{};
    QStringList tags{};
    bool emergencyEnabled = false;
    bool callForwardingEnabled = false;
    bool cnamListingEnabled = false;
    QDateTime purchasedAt{};
    QDateTime createdAt{};

    bool operator==(const OwnedNumber &) const = default;

    static const Schema schema;
};

struct OwnedNumberFilter : PageRequest
{
    QString phoneNumber{}; // at least three digits
    QString status{};
    QString countryCode{};
    QString customerReference{};
    QString connectionId{};
    QString tag{};
    QString sort{}; // purchased_at, phone_number, connection_name, usage_payment_method

    static const Schema schema;
};

template <>
const Schema Page<OwnedNumber>::schema;
