// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/world.h>

// A store around which the process may end, before and after each of its commits: points "before begin",
// "after begin" and so on.
class KillingStore : public PurchaseStore
{
public:
    explicit KillingStore(PurchaseStore &real)
        : m_real(real)
    { }

    QFuture<Result<qint64>> nextSequence() override;
    QFuture<Result<Left>> recover(const Payer &payer, const QDateTime &now) override;
    QFuture<Result<Done>> check(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now) override;
    QFuture<Result<Intent>> begin(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now) override;
    QFuture<Result<Intent>> finish(qint64 id, const Verdict &verdict, const QDateTime &now) override;
    QFuture<Result<QList<Intent>>> note(const QList<LookUp> &lookUps, const QDateTime &now) override;
    QFuture<Result<Done>> noteLag(const Payer &payer, qint64 lagMs, const QDateTime &now) override;
    QFuture<Result<Intent>> settle(qint64 id, IntentState to, const QDateTime &now) override;
    QFuture<Result<QList<Intent>>> adopt(
        const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now) override;

private:
    PurchaseStore &m_real;
};
