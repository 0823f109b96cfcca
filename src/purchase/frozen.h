// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <purchase/intent.h>

#include <QHash>

// An order whose bytes are made: what is shown to the user is read back from them, and nothing else is sent.
struct FrozenOrder
{
    Payer payer{};
    qint64 sequence = 0;
    QByteArray body{};
    OrderDraft draft{}; // read back from body; its reference carries the mark
    QList<PricedNumber> numbers{}; // of draft, in its order
    qint64 supersedes = 0; // the purchase that is given up for this one; 0: none

    QString mark() const;
};

// costs: by number; one that is missing is an unknown price. words: the user's own reference. Fails with kind Local for
// an order without numbers, with a number twice, or with one that is not E.164.
Result<FrozenOrder> freeze(
    const Payer &payer, OrderDraft draft, const QHash<QString, Cost> &costs, qint64 sequence, const QString &mark);

// The user may place this order: once, and within five minutes.
struct Confirmation
{
    FrozenOrder order{};
    qint64 madeAtMs = 0; // on the engine's clock
    bool countIsTyped = false; // the user has to type how many numbers before buying
    std::optional<Error> refusal{}; // it would be refused now: a limit, an order in doubt

    static constexpr qint64 validMs = 5LL * 60 * 1000;
};

// How an order differs from the numbers that were asked for; empty: not at all. Lists of orders may leave the numbers
// out and give their count alone.
QString mismatch(const QStringList &asked, const NumberOrder &order);
QStringList missingIn(const QString &mismatch); // numbers that were asked for and are not in the order
