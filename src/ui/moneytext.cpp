// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneytext.h"

QString moneyText(const Money &money)
{
    QString amount = money.amount();
    const qsizetype first = amount.startsWith(u'-') ? 1 : 0;
    qsizetype point = amount.indexOf(u'.');
    if (point < 0)
        point = amount.size();
    for (qsizetype at = point - 3; at > first; at -= 3)
        amount.insert(at, u',');
    return money.currency + u' ' + amount;
}
