// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <core/shortid.h>
#include <purchase/verdict.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PurchaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Purchase)
};

QString join(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString amounts(const Totals &sums)
{
    return PurchaseWords::tr("%1 now and %2 per month").arg(sums.upfrontText(), sums.monthlyText());
}

QString cost(const Intent &intent)
{
    const Totals sums = totals(intent.numbers);
    if (sums.isEmpty())
        return PurchaseWords::tr("Its price is not known.");
    return PurchaseWords::tr("Its price is %1.").arg(amounts(sums));
}

QString costIfPlaced(const Intent &intent)
{
    const Totals sums = totals(intent.numbers);
    return sums.isEmpty() ? PurchaseWords::tr("Its price is not known.")
                          : PurchaseWords::tr("If it was, its price is %1.").arg(amounts(sums));
}

QString costSetAside(const Intent &intent)
{
    const Totals sums = totals(intent.numbers);
    if (sums.unknown() > 0)
        return PurchaseWords::tr("It stays set aside in the account’s limits, and an unknown price as they count it.");
    return PurchaseWords::tr("%1 stays set aside in the account’s limits.").arg(amounts(sums));
}

QString difference(const Intent &intent)
{
    if (intent.mismatch.isEmpty())
        return {};
    return PurchaseWords::tr(
        "It does not hold exactly the numbers that you asked for: %1", nullptr, int(intent.numbers.size()))
        .arg(intent.mismatch);
}

QString order(const Intent &intent, const QString &provider)
{
    if (!intent.orderIds.isEmpty())
        return PurchaseWords::tr("Order %1.").arg(shortId(intent.orderId()));
    const int count = int(intent.numbers.size());
    return PurchaseWords::tr("%1 does not list this order yet, but its numbers are there.", nullptr, count)
        .arg(provider);
}

QString inTime(qint64 ms)
{
    const int seconds = int(std::max<qint64>(0, (ms + 999) / 1000));
    if (seconds < 120)
        return PurchaseWords::tr("%n second(s)", nullptr, seconds);
    if (seconds < 7200)
        return PurchaseWords::tr("%n minute(s)", nullptr, seconds / 60);
    return PurchaseWords::tr("%n hour(s)", nullptr, seconds / 3600);
}

QString search(const Intent &intent, const QString &provider, const QDateTime &now)
{
    if (!intent.nextCheckAt.isValid())
        return {};
    if (intent.checks == 0)
        return PurchaseWords::tr("%1 is asked for it in %2.").arg(provider, inTime(now.msecsTo(intent.nextCheckAt)));
    return PurchaseWords::tr("%1 was asked for it %n time(s), and is asked again in %2.", nullptr, intent.checks)
        .arg(provider, inTime(now.msecsTo(intent.nextCheckAt)));
}

QString lags(const Intent &intent)
{
    if (intent.worstLagMs <= 0)
        return {};
    return PurchaseWords::tr("Orders of this account were listed after at most %1.").arg(inTime(intent.worstLagMs));
}

QString whyRejected(const Intent &intent, const QString &provider)
{
    const bool isOurs = intent.error.kind == Error::Kind::Local || intent.error.kind == Error::Kind::RateLimited;
    if (!intent.wasSent && isOurs && !intent.error.detail.isEmpty()) // not the network's words but ours, and why
        return join({intent.error.detail, PurchaseWords::tr("Nothing was bought; your basket is as it was.")});
    if (!intent.wasSent)
        return PurchaseWords::tr("%1 could not be reached. Nothing was bought; your basket is as it was.")
            .arg(provider);
    return PurchaseWords::tr("Nothing is owed; your basket is as it was.");
}

QString alreadyOurs(const Intent &intent)
{
    if (intent.alreadyOurs.isEmpty())
        return {};
    if (intent.numbers.size() == 1)
        return PurchaseWords::tr("This account already has this number.");
    return PurchaseWords::tr(
        "This account already has %n of these number(s): %1", nullptr, int(intent.alreadyOurs.size()))
        .arg(intent.alreadyOurs.join(u", "_s));
}

QString notRecorded(const Intent &intent)
{
    return intent.recorded
        ? QString()
        : PurchaseWords::tr(
            "This could not be written to the disk yet. Free some space: nothing else is bought before.");
}

QString stillInDoubt(const Intent &intent, const QString &provider, const QDateTime &now)
{
    if (intent.isBeingMadeSure())
        return join(
            {PurchaseWords::tr(
                 "A refusal may be made up on the way, so its order is looked for. Nothing will be sent again."),
                search(intent, provider, now), notRecorded(intent)});
    return join({costIfPlaced(intent), PurchaseWords::tr("Nothing will be sent again."), search(intent, provider, now),
        costSetAside(intent), notRecorded(intent), alreadyOurs(intent)});
}

QString twice(const Intent &intent, const QString &provider)
{
    QStringList ids;
    for (const QString &id : intent.orderIds)
        ids += shortId(id);
    return join({PurchaseWords::tr("Each of them costs money: %1.").arg(ids.join(u", "_s)),
        PurchaseWords::tr("%1 can cancel all but one of them.").arg(provider)});
}

QString withoutTrace(const Intent &intent, const QString &provider)
{
    const int count = int(intent.numbers.size());
    const QString onSale =
        PurchaseWords::tr("Its numbers are on sale again: strong evidence that it was not placed.", nullptr, count);
    return join({PurchaseWords::tr("%1 was asked for it %n time(s).", nullptr, intent.checks).arg(provider),
        lags(intent), intent.onSaleAgain ? onSale : QString(), alreadyOurs(intent), costSetAside(intent),
        PurchaseWords::tr("Nothing will be sent again. We keep looking for a week and tell you if it appears.")});
}

} // namespace

QString wording::title(const Intent &intent, const QString &provider)
{
    const int count = int(intent.numbers.size());
    switch (intent.state) {
    case IntentState::Sending:
        return PurchaseWords::tr("Ordering %n number(s)…", nullptr, count);
    case IntentState::Acked:
        return PurchaseWords::tr("The order for %n number(s) was placed.", nullptr, count);
    case IntentState::Rejected:
        return intent.wasSent ? PurchaseWords::tr("%1 refused the order. Nothing was bought.").arg(provider)
                              : PurchaseWords::tr("The order never left this computer.");
    case IntentState::Ambiguous:
        if (intent.isBeingMadeSure())
            return PurchaseWords::tr("%1 says no. Making sure: until then it may have been placed.").arg(provider);
        if (isLikelyRefusal(intent.error))
            return PurchaseWords::tr("%1 says no, but this order may have been placed all the same.").arg(provider);
        return intent.error.status == 0
            ? PurchaseWords::tr("We sent this order but did not get an answer. It may have been placed.")
            : PurchaseWords::tr("We sent this order but did not get a clear answer. It may have been placed.");
    case IntentState::Found:
        return PurchaseWords::tr("The order was placed. Its answer had been lost.");
    case IntentState::Quiet:
        return PurchaseWords::tr("There is no trace of this order. Most likely it does not exist.");
    case IntentState::Duplicate:
        return PurchaseWords::tr("This order exists %n time(s).", nullptr, int(intent.orderIds.size()));
    case IntentState::Abandoned:
        return PurchaseWords::tr("You noted that this order does not exist.");
    case IntentState::Reissued:
        return PurchaseWords::tr("You ordered this again as a new order.");
    case IntentState::Foreign:
        return PurchaseWords::tr("%1 has an order of this installation that its journal does not know.").arg(provider);
    }
    return {};
}

QString wording::detail(const Intent &intent, const QString &provider, const QDateTime &now)
{
    switch (intent.state) {
    case IntentState::Sending:
        return join(
            {cost(intent), PurchaseWords::tr("You may close the window: the order is looked up at the next start.")});
    case IntentState::Acked:
    case IntentState::Found:
        return join({order(intent, provider), difference(intent), notRecorded(intent)});
    case IntentState::Rejected:
        return join({whyRejected(intent, provider), notRecorded(intent)});
    case IntentState::Ambiguous:
        return stillInDoubt(intent, provider, now);
    case IntentState::Quiet:
        return withoutTrace(intent, provider);
    case IntentState::Duplicate:
        return twice(intent, provider);
    case IntentState::Abandoned:
        return PurchaseWords::tr("If it appears after all, you are told.");
    case IntentState::Reissued:
        return PurchaseWords::tr("If the first one appears after all, you have both, and you are told.");
    case IntentState::Foreign:
        return join({order(intent, provider),
            PurchaseWords::tr(
                "The profile was probably put back from an old copy. Nothing was sent since; compare your numbers "
                "with what you meant to buy.")});
    }
    return {};
}
