// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>
#include <sandbox/world.h>

#include <variant>

namespace sandbox {

struct Context;

// One number of an order.
struct WantedNumber
{
    NumberFacts facts{};
    QString bundleId{};
    QString groupId{}; // of a fulfilled requirement group; empty: none
};

// What an order asks for, once nothing speaks against it.
struct OrderWish
{
    QString customerReference{};
    QString connectionId{};
    QString messagingProfileId{};
    QString billingGroupId{};
    QList<WantedNumber> numbers{};
};

// Reads the body of an order, or the refusal with everything that is wrong with it.
std::variant<OrderWish, Answer> readOrder(Context &context, const QJsonObject &body);

// Writes it down: one sub order for each country and type, the numbers off the shelf, what is due for later.
// at: the time of the order. Returns its position in the table of orders.
qint64 placeOrder(Context &context, const OrderWish &wish, qint64 at);

} // namespace sandbox
