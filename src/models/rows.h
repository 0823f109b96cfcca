// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/availablenumber.h>
#include <domain/ownednumber.h>
#include <domain/reservation.h>
#include <models/cell.h>

// Rows that join what several answers of the provider say about one number.

// How a reserved number stands, by the server's clock.
enum class Hold {
    Asked, // the provider has not answered for it yet
    Refused, // it was not reserved
    Held,
    Under10, // minutes left
    Under3,
    Lapsed,
};

struct HeldNumber
{
    ReservedNumber number{};
    QString reservationId{};
    QString reference{}; // as somebody typed it
    QString sentReference{}; // with what we put behind it
    std::optional<AvailableNumber> found{}; // what the search said, where it is known
    int together = 1; // numbers that its reservation holds: they are extended as one
    Hold hold = Hold::Asked; // as of the last age()
    StateCell autoExtend{}; // until when it is extended by itself, or why it is not

    bool age(const QDateTime &serverNow); // true: `hold` has changed
    bool operator==(const HeldNumber &) const = default;
};

StateCell stateOf(Hold hold);
int extendedWith(const QList<HeldNumber> &rows); // how many numbers are extended when these are

struct InventoryNumber
{
    OwnedNumber number{};
    QString billingGroup{}; // its name; the number knows only the id
    QString reference{}; // as somebody typed it, without what we put behind it
    std::optional<Money> monthly{}; // known only where we bought it

    bool operator==(const InventoryNumber &) const = default;
};

// Something that waits for the operator, or the heading of those that have as much time left.
struct InboxLine
{
    QString key{};
    QStringList heading{}; // words and count; empty: something that waits
    TwoLineCell what{};
    TwoLineCell where{};
    QString person{}; // who deals with it; empty: nobody
    CountdownCell left{};
    StateCell instead{}; // of the time left, where none runs
    QString action{};

    bool operator==(const InboxLine &) const = default;
};

// A line of the record of changes, or the heading of a day of them.
struct RecordLine
{
    QString key{};
    QStringList heading{}; // words and note; empty: a change
    QString time{};
    QString what{};
    StateCell outcome{};
    std::optional<Money> money{};
    QString moneyText{}; // instead, when one amount does not say it
    QString reference{};
    QString person{};
    QString request{};

    bool operator==(const RecordLine &) const = default;
};

// A line of the sheet that confirms a purchase.
struct PurchaseLine
{
    QString phoneNumber{};
    QString place{};
    Cost cost{};
    std::optional<int> asked{}; // how many answers its country wants; nothing: not known

    bool operator==(const PurchaseLine &) const = default;
};
