// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

// The account's money and the lists behind the pickers (fact sheet 2.21 to 2.23).

struct Balance
{
    QString balance{}; // plain decimals, all in `currency`
    QString availableCredit{};
    QString currency{};

    std::optional<Money> amount() const { return Money::parse(balance, currency); }
    std::optional<Money> available() const { return Money::parse(availableCredit, currency); }

    static const Schema schema;
};

struct Connection
{
    QString id{};
    QString name{};

    static const Schema schema;
};

struct MessagingProfile
{
    QString id{};
    QString name{};

    static const Schema schema;
};

struct BillingGroup
{
    QString id{};
    QString name{};

    static const Schema schema;
};

// Lists that take nothing but a page.
struct PlainPage : PageRequest
{
    static const Schema schema;
};

template <>
const Schema Page<Connection>::schema;
template <>
const Schema Page<MessagingProfile>::schema;
template <>
const Schema Page<BillingGroup>::schema;
