// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/account.h>
#include <sandbox/context.h>
#include <sandbox/numbers.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QString dollars(qint64 micros)
{
    return decimal({micros, u"USD"_s});
}

Answer readBalance(Context &context, const Request &, const QStringList &)
{
    const Balance balance = currentBalance(context);
    return Answer::data(QJsonObject{
        {u"record_type"_s, u"balance"_s},
        {u"balance"_s, dollars(balance.balance)},
        {u"credit_limit"_s, dollars(balance.creditLimit)},
        {u"available_credit"_s, dollars(balance.available())},
        {u"pending"_s, dollars(balance.pending)},
        {u"currency"_s, u"USD"_s},
    });
}

} // namespace

QList<Route> accountRoutes()
{
    return {{.method = "GET", .pattern = u"/balance"_s, .handle = readBalance}};
}

} // namespace sandbox
