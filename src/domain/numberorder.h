// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/answerstatus.h>
#include <domain/numbertype.h>
#include <domain/orderstatus.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>

#include <optional>

// Orders of chosen numbers, their sub-orders and the numbers in them (fact sheet 2.4 to 2.6).

// What is asked of a number, with the value given so far (absent in sub-orders).
struct AskedRequirement
{
    QString requirementId{};
    QString fieldType{}; // textual, datetime, address, document, …
    QString fieldValue{};
    OpenEnum<AnswerStatus> status{}; // some answers leave it out
    QDateTime expiresAt{}; // of requirement groups

    bool operator==(const AskedRequirement &) const = default;

    static const Schema schema;
};

// A number inside an order. Lists of orders give only id and number; deadline and ids of the orders come from
// number_order_phone_numbers alone.
struct OrderNumber
{
    QString id{};
    QString phoneNumber{};
    QString countryCode{};
    OpenEnum<NumberType> type{};
    OpenEnum<OrderStatus> status{};
    OpenEnum<RequirementsStatus> requirementsStatus{};
    QList<AskedRequirement> requirements{};
    bool requirementsMet = false;
    QDateTime deadline{}; // until when the requirements must be complete; invalid once they are
    QString orderId{};
    QString subOrderId{};
    QString locality{};

    static const Schema schema;
};

struct NumberOrder
{
    QString id{};
    OpenEnum<OrderStatus> status{};
    QString customerReference{};
    QString connectionId{};
    QString messagingProfileId{};
    QString billingGroupId{};
    QList<OrderNumber> phoneNumbers{};
    qint64 phoneNumbersCount = 0;
    QStringList subOrderIds{};
    bool requirementsMet = false;
    QDateTime createdAt{};
    QDateTime updatedAt{};

    static const Schema schema;
};

struct SubOrder
{
    QString id{};
    QString orderId{};
    QString countryCode{};
    OpenEnum<NumberType> type{};
    OpenEnum<OrderStatus> status{};
    QString customerReference{};
    QList<AskedRequirement> requirements{}; // without values
    QList<OrderNumber> phoneNumbers{}; // at most the first 50, and only if asked for
    qint64 phoneNumbersCount = 0;
    bool requirementsMet = false;
    bool isBlock = false;
    QDateTime createdAt{};
    QDateTime updatedAt{};

    static const Schema schema;
};

// Body of a new order. The provider takes no idempotency key: customerReference carries our mark.
struct OrderDraft
{
    struct Number
    {
        QString phoneNumber{};
        QString requirementGroupId{};

        static const Schema schema;
    };

    QList<Number> phoneNumbers{};
    QString customerReference{};
    QString connectionId{};
    QString messagingProfileId{};
    QString billingGroupId{};

    static const Schema schema;
};

struct OrderFilter : PageRequest
{
    QString status{};
    QString customerReference{};
    QString createdAfter{}; // ISO 8601, exclusive
    QString createdBefore{};
    std::optional<bool> requirementsMet{};

    static const Schema schema;
};

struct SubOrderFilter : PageRequest
{
    QString orderId{};
    QString status{};
    QString countryCode{};
    std::optional<bool> includePhoneNumbers{};

    static const Schema schema;
};

// How much of one sub-order is read.
struct SubOrderQuery
{
    std::optional<bool> includePhoneNumbers{}; // the first 50, with their answers

    static const Schema schema;
};

struct OrderNumberFilter : PageRequest
{
    QString countryCode{};

    static const Schema schema;
};

template <>
const Schema Page<NumberOrder>::schema;
template <>
const Schema Page<SubOrder>::schema;
template <>
const Schema Page<OrderNumber>::schema;
