// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(Purchase)
};

Error local(const QString &title, const QString &detail)
{
    return {.kind = Error::Kind::Local, .title = title, .detail = detail, .bytesLeft = false};
}

// "USD 300.00", "200 numbers"
QString amountOf(const SpendExcess &excess, qint64 amount)
{
    if (excess.what == SpendExcess::What::Numbers)
        return RefusalText::tr("%n number(s)", nullptr, int(amount));
    return Money{amount, excess.currency}.text();
}

QString limitOf(const SpendExcess &excess)
{
    const QString allowed = amountOf(excess, excess.allowed);
    const bool isMonthly = excess.what == SpendExcess::What::Monthly;
    switch (excess.limit.span.known().value_or(SpendSpan::Order)) {
    case SpendSpan::Order:
        return isMonthly ? RefusalText::tr("%1 per month in one order").arg(allowed)
                         : RefusalText::tr("%1 in one order").arg(allowed);
    case SpendSpan::Day:
        return isMonthly ? RefusalText::tr("%1 per month of new numbers in one day").arg(allowed)
                         : RefusalText::tr("%1 in one day").arg(allowed);
    case SpendSpan::Month:
        break;
    }
    return isMonthly ? RefusalText::tr("%1 per month of new numbers in one month").arg(allowed)
                     : RefusalText::tr("%1 in one month").arg(allowed);
}

} // namespace

Error refusal::notReady()
{
    return local(RefusalText::tr("The journal of purchases is still being read."),
        RefusalText::tr("Nothing was sent. Try again in a moment."));
}

Error refusal::unrecorded()
{
    return local(RefusalText::tr("The outcome of the last purchase could not be written to the disk yet."),
        RefusalText::tr("Nothing was sent. Free some space on the disk: nothing else is bought before it is written."));
}

Error refusal::used()
{
    return local(RefusalText::tr("This confirmation was used already."),
        RefusalText::tr("Nothing was sent. Look at the order, then confirm again."));
}

Error refusal::expired()
{
    return local(RefusalText::tr("The confirmation is older than five minutes."),
        RefusalText::tr("Nothing was sent. Prices and stock may have changed: look at the order, then confirm again."));
}

Error refusal::inDoubt()
{
    return local(RefusalText::tr("An earlier order for some of these numbers is still in doubt."),
        RefusalText::tr(
            "Nothing was sent. The earlier order may have been placed; wait until that is known, or take these "
            "numbers out of the order."));
}

Error refusal::journalChanged(const QString &file)
{
    return local(RefusalText::tr("The journal of purchases was changed from outside."),
        RefusalText::tr(
            "Nothing can be bought with a journal that can't be trusted. Put %1 back from a backup, or keep it and "
            "choose another profile folder.")
            .arg(QDir::toNativeSeparators(file)));
}

Error refusal::journalCut(const QString &file)
{
    return local(RefusalText::tr("The end of the journal of purchases is missing, or was written anew."),
        RefusalText::tr(
            "Nothing was sent. The keychain knows of changes that %1 does not hold: it was probably put back from an "
            "old copy. Compare your numbers with what you meant to buy, then accept the record under Activity.")
            .arg(QDir::toNativeSeparators(file)));
}

Error refusal::otherPurchase()
{
    return local(RefusalText::tr("This order belongs to another purchase."), RefusalText::tr("Nothing was changed."));
}

Error refusal::otherOrder(const QString &detail)
{
    return local(RefusalText::tr("This is not the order of this purchase."), detail);
}

Error refusal::badOrder(const QString &title)
{
    return local(title, RefusalText::tr("Nothing was sent."));
}

Error refusal::badStep(const char *state)
{
    return local(
        RefusalText::tr("This purchase can’t be marked “%1” from where it stands now.").arg(QLatin1StringView(state)),
        RefusalText::tr("Nothing was changed."));
}

Error refusal::notQuiet()
{
    return local(RefusalText::tr("The earlier order may still turn up."),
        RefusalText::tr("Nothing was sent. It can be ordered again when every look for it has found nothing."));
}

Error refusal::overLimit(const SpendExcess &excess)
{
    if (excess.what == SpendExcess::What::Country) {
        return local(RefusalText::tr("This account may not buy numbers of %1.").arg(excess.country),
            RefusalText::tr("Nothing was sent. The countries it may buy in are in the account’s limits."));
    }
    const QString where =
        excess.limit.country.isEmpty() ? QString() : RefusalText::tr(" for %1").arg(excess.limit.country);
    return local(RefusalText::tr("This is more than the account’s limit%1: %2.").arg(where, limitOf(excess)),
        RefusalText::tr(
            "Nothing was sent. With this order it would be %1. Orders in doubt count until they are settled. The "
            "limits are the account’s own, and you can change them.")
            .arg(amountOf(excess, excess.would)));
}
