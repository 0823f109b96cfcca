// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killingstore.h"

#include "killpoint.h"

namespace {

// On the journal's thread, before anybody hears that it is done.
template <class T>
QFuture<T> after(const char *point, QFuture<T> future)
{
    return future.then(QtFuture::Launch::Sync, [point](T value) {
        killpoint::reached(point);
        return value;
    });
}

} // namespace

QFuture<Result<qint64>> KillingStore::nextSequence()
{
    killpoint::reached("before confirm");
    return after("after confirm", m_real.nextSequence());
}

QFuture<Result<PurchaseStore::Left>> KillingStore::recover(const Payer &payer, const QDateTime &now)
{
    killpoint::reached("before recover");
    return after("after recover", m_real.recover(payer, now));
}

QFuture<Result<Done>> KillingStore::check(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    return m_real.check(order, rules, now);
}

QFuture<Result<Intent>> KillingStore::begin(const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    killpoint::reached("before begin");
    return after("after begin", m_real.begin(order, rules, now));
}

QFuture<Result<Intent>> KillingStore::finish(qint64 id, const Verdict &verdict, const QDateTime &now)
{
    killpoint::reached("before finish");
    return after("after finish", m_real.finish(id, verdict, now));
}

QFuture<Result<QList<Intent>>> KillingStore::note(const QList<LookUp> &lookUps, const QDateTime &now)
{
    killpoint::reached("before note");
    return after("after note", m_real.note(lookUps, now));
}

QFuture<Result<Done>> KillingStore::noteLag(const Payer &payer, qint64 lagMs, const QDateTime &now)
{
    return m_real.noteLag(payer, lagMs, now);
}

QFuture<Result<Intent>> KillingStore::settle(qint64 id, IntentState to, const QDateTime &now)
{
    return m_real.settle(id, to, now);
}

QFuture<Result<QList<Intent>>> KillingStore::adopt(
    const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now)
{
    return m_real.adopt(payer, orders, now);
}
