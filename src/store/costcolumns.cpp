// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "costcolumns.h"

// The provider states both parts of a price in one currency.
CostColumns::CostColumns(const Cost &cost)
{
    for (const auto &[amount, column] : {std::pair(cost.upfront, &upfront), std::pair(cost.monthly, &monthly)}) {
        if (amount && (!currency || *currency == amount->currency)) {
            *column = amount->micros;
            currency = amount->currency;
        }
    }
}

Cost CostColumns::read(const Statement &row, int first)
{
    const QString currency = row.text(first + 2);
    const auto amount = [&](int column) {
        return row.isNull(column) ? std::optional<Money>() : Money{row.number(column), currency};
    };
    return {amount(first), amount(first + 1)};
}
