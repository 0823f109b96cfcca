// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/client.h>
#include <purchase/anchor.h>
#include <purchase/complaints.h>
#include <purchase/engine.h>
#include <purchase/journal.h>
#include <purchase/token.h>
#include <purchase/wording.h>
#include <store/accounts.h>
#include <store/costs.h>

// The purchase layer as the window needs it.

// The engine of one open account; call start() on it. installId: Profile::installId(). Client and store outlive it.
std::unique_ptr<PurchaseEngine> makePurchaseEngine(
    const StoredAccount &account, const QString &installId, Client &client, PurchaseStore &store);

// From when on the lack of any trace of one in doubt means that it was most likely not placed.
QDateTime quietAt(const Intent &intent);

// What a purchase that was placed has cost, number by number, without those that its order lacks: for
// costs::remember(). Empty for any other.
QHash<QString, BoughtNumber> boughtBy(const Intent &intent);
