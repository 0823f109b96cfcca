// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <models/cell.h>

// One line of the orders tree, whichever of the three it is: what its columns show, taken from the provider's answer.
struct OrderLine
{
    enum class Level { Order, SubOrder, Number };

    // What some of the numbers in an order are.
    struct Place
    {
        QString countryCode{};
        OpenEnum<NumberType> type{};

        bool operator==(const Place &) const = default;
    };

    Level level = Level::Order;
    QString id{};
    QString phoneNumber{}; // of a number
    QString countryCode{}; // of a sub-order or number
    OpenEnum<NumberType> type{}; // of a sub-order or number
    QList<Place> places{}; // of an order: what it was parted into, as far as that is known
    QString reference{}; // as somebody typed it
    QString sentReference{}; // with what we put behind it
    OpenEnum<OrderStatus> status{};
    OpenEnum<RequirementsStatus> review{}; // of a number
    bool requirementsMet = true;
    // It is pending, and only the operator can move it. An order does not say so: "in review" looks the same there. Its
    // numbers do, once they are known.
    bool needsYou = false;
    qint64 count = 0; // numbers in it
    FractionCell answers{}; // given, of those asked for; total 0: nothing is asked for, or not known
    FractionCell comments{}; // unread, of all; of an order or sub-order
    QDateTime createdAt{};
    QDateTime deadline{}; // the earliest of its numbers; invalid: none runs, or not known

    static OrderLine of(const NumberOrder &order);
    static OrderLine of(const SubOrder &order);
    static OrderLine of(const OrderNumber &number);

    // A line knows more once those below it are there: what is missing, and until when.
    void learnFrom(const QList<OrderLine> &children);

    QString key() const; // ids of the three kinds never meet
    StateCell state() const;
    bool operator==(const OrderLine &) const = default;
};
