// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purchases.h"

#include <flows/person.h>
#include <purchase/realworld.h>
#include <purchase/schedule.h>

using namespace Qt::StringLiterals;

std::unique_ptr<PurchaseEngine> makePurchaseEngine(
    const StoredAccount &account, const QString &installId, Client &client, PurchaseStore &store)
{
    const bool sandbox = account.kind == AccountKind::Sandbox;
    // The sandbox makes itself a new key with each start; its state, and so its orders, stay.
    const QString fingerprint = sandbox ? u"sandbox"_s : QString::fromLatin1(client.keyFingerprint());
    return std::make_unique<PurchaseEngine>(
        Payer{account.id, fingerprint, sandbox, personHere()}, installId, realWorld(client, store));
}

QDateTime quietAt(const Intent &intent)
{
    return intent.endedAt.addMSecs(schedule::quietMs(intent.worstLagMs));
}

QHash<QString, BoughtNumber> boughtBy(const Intent &intent)
{
    QHash<QString, BoughtNumber> bought;
    if (intent.state != IntentState::Acked && intent.state != IntentState::Found)
        return bought;
    const QStringList missing = missingIn(intent.mismatch);
    for (const PricedNumber &number : intent.numbers) {
        if (missing.contains(number.phoneNumber))
            continue;
        bought.insert(number.phoneNumber, {number.cost, intent.reference, intent.orderId(), intent.createdAt});
    }
    return bought;
}
