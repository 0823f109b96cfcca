// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <store/worker.h>

#include <QHash>

// What we paid for a number: the provider's list of owned numbers has no price.
struct BoughtNumber
{
    Cost cost{};
    QString reference{}; // customer_reference of the order
    QString orderId{};
    QDateTime boughtAt{}; // the server's time
};

// The costs on disk; account is StoredAccount::id, numbers are E.164.
namespace costs {

QFuture<Result<QHash<QString, BoughtNumber>>> load(Worker &state, const QString &account);
QFuture<Result<Done>> remember(Worker &state, const QString &account, const QHash<QString, BoughtNumber> &bought);

} // namespace costs
