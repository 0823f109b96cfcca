// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/availablenumber.h>

#include <QDateTime>

// What the user means to buy, and its rules. All times are the server's.

// One number in the basket.
struct BasketLine
{
    AvailableNumber number{};
    QDateTime foundAt{}; // when a search last returned it
    QString reservationId{}; // empty: not reserved by us
    QDateTime heldUntil{}; // invalid: not reserved by us

    const QString &key() const { return number.phoneNumber; }
    bool isHeld(const QDateTime &now) const { return heldUntil.isValid() && heldUntil > now; }
    // The provider sells only what a search returned within 24 hours (fact sheet 3.2): a stale line is searched again.
    bool isStale(const QDateTime &now) const;
};

// A country and type of the order, which becomes one sub-order (fact sheet 3.5).
struct OrderPart
{
    QString countryCode{};
    OpenEnum<NumberType> type{};
    int count = 0;

    bool operator==(const OrderPart &) const = default;
};

// Lines by number, in the order in which they were added.
class Basket
{
public:
    Basket() = default;
    explicit Basket(const QList<BasketLine> &lines);

    const QList<BasketLine> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    bool contains(const QString &number) const { return indexOf(number) >= 0; }
    const BasketLine *find(const QString &number) const;
    QStringList numbers() const;

    void add(const BasketLine &line); // a number that is there already is merged: the newer finding, the later hold
    bool remove(const QString &number);
    // A reservation that did not come off, or lapsed, takes the hold away again: an empty id and an invalid time.
    void setHold(const QString &number, const QString &reservationId, const QDateTime &heldUntil);

    Totals totals() const;

private:
    qsizetype indexOf(const QString &number) const;

    QList<BasketLine> m_lines;
};

QString countryOf(const AvailableNumber &number); // ISO 3166, from the search's answer or the number; empty if unknown
QList<OrderPart> split(const QList<BasketLine> &lines); // how an order of them would split, in the lines' order
