// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <store/statement.h>

// How a cost lies in a table: upfront_u and monthly_u in millionths, currency. NULL is a price nobody stated.
struct CostColumns
{
    explicit CostColumns(const Cost &cost);
    static Cost read(const Statement &row, int first); // the first of the three columns

    std::optional<qint64> upfront{};
    std::optional<qint64> monthly{};
    std::optional<QString> currency{};
};
