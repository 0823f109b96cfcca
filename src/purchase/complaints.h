// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/intent.h>

// What a provider objects to in an order, in its own words.
struct OrderComplaint
{
    QString phoneNumber{}; // of the order, that it is about; empty: it names none
    QString words{};

    bool operator==(const OrderComplaint &) const = default;
};

// Of a refusal, the first reason first; empty when the provider gave none in words.
QList<OrderComplaint> complaintsOf(const Intent &intent);
