// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intent.h"

QStringList phoneNumbers(const QList<PricedNumber> &numbers)
{
    QStringList result;
    for (const PricedNumber &number : numbers)
        result += number.phoneNumber;
    return result;
}

Totals totals(const QList<PricedNumber> &numbers)
{
    Totals totals;
    for (const PricedNumber &number : numbers)
        totals.add(number.cost);
    return totals;
}
