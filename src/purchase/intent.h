// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <core/result.h>
#include <purchase/states.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

// Who pays.
struct Payer
{
    QString account{}; // StoredAccount::id
    QString keyFingerprint{}; // of the key that is in use now; any fixed text for the sandbox
    bool sandbox = false;
    QString person{}; // who sits here, for the record
};

struct PricedNumber
{
    QString phoneNumber{}; // E.164
    Cost cost{}; // as the user saw it before buying
};

QStringList phoneNumbers(const QList<PricedNumber> &numbers);
Totals totals(const QList<PricedNumber> &numbers);

// One purchase that the user confirmed, as the journal knows it. All times are the server's.
struct Intent
{
    qint64 id = 0; // grows with every purchase
    IntentState state = IntentState::Sending;
    QString keyFingerprint{}; // of the key that it was sent with
    QString reference{}; // customer_reference as sent, with our mark
    QList<PricedNumber> numbers{};
    QStringList orderIds{}; // the provider's; more than one only when it is a duplicate
    QString mismatch{}; // how the order differs from what was asked for; empty: not at all
    Error error{}; // of Rejected and Ambiguous: what came instead of an order
    bool wasSent = true; // false: no byte left this machine
    bool wasRefused = false; // by a complete answer; while Ambiguous, that is being made sure of
    QStringList alreadyOurs{}; // of a likely refusal, when somebody has looked: numbers that the account has
    bool onSaleAgain = false; // of Quiet: the provider offers its numbers again, strong evidence that it was not placed
    int checks = 0; // how often it was looked for, and the list could be read
    QDateTime nextCheckAt{}; // invalid: not looked for
    qint64 worstLagMs = 0; // of Quiet: the longest that this account's orders took to be listed
    qint64 supersedes = 0; // the purchase that the user gave up for this one; 0: none
    bool recorded = true; // false: the outcome could not be written to the journal yet
    QDateTime createdAt{};
    QDateTime endedAt{}; // the end of the sending; invalid: it is under way

    // Most likely nothing was bought, and in a moment it is certain.
    bool isBeingMadeSure() const { return state == IntentState::Ambiguous && wasRefused; }
    QString orderId() const { return orderIds.value(0); }
    bool isNameless() const
    {
        return state == IntentState::Found && orderIds.isEmpty();
    } // found in the inventory alone
    bool isLookedFor() const { return ruleOf(state).isLookedFor || isNameless(); }
};
Q_DECLARE_METATYPE(Intent)
