// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirement.h>
#include <domain/requirementgroup.h>

#include <QHash>

// How the answers of an order go together with those of a requirement group. Orders do not follow later changes of a
// group (fact sheet 3.7), and nothing says which group an order was answered from: what counts is what they hold.

struct AnswerChange
{
    QString requirementId{};
    QString before{}; // empty: not answered yet
    QString after{};

    bool operator==(const AnswerChange &) const = default;
};

struct GroupUse
{
    QString subOrderId{};
    QString orderId{};
    QString reference{}; // with what we put behind it
    OpenEnum<OrderStatus> status{};
    qint64 numbers = 0;
    bool isSame = false; // it has every answer of the group
    QList<AnswerChange> changes{}; // what the group would change, where that is still possible

    bool operator==(const GroupUse &) const = default;
};

// What decides whether an answer that has to be of one place fits.
struct PlaceFacts
{
    QHash<QString, Requirement> known{}; // by id
    QHash<QString, QString> localityOf{}; // of addresses, by id
    QString locality{}; // of the order's numbers; empty: not known
};

// subOrder: with its numbers. Approved answers never change, and closed orders take none.
GroupUse groupUse(const RequirementGroup &group, const SubOrder &subOrder, const PlaceFacts &facts);
