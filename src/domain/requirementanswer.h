// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/schema.h>

#include <QList>
#include <QString>

// What is sent to answer requirements (fact sheet 2.4 to 2.6, 2.12): the same for an order, a sub-order, a number and a
// requirement group.

struct RequirementAnswer
{
    QString requirementId{};
    QString fieldValue{}; // text, ISO date, id of an address or of a document

    bool operator==(const RequirementAnswer &) const = default;

    static const Schema schema;
};

// Body of a change of an order, sub-order, number or group. What is not set stays as it is.
struct AnswersDraft
{
    QList<RequirementAnswer> answers{};
    QString customerReference{}; // of orders and groups only

    static const Schema schema;
};

// Body of "take the answers from that group".
struct GroupAssignment
{
    QString requirementGroupId{};

    static const Schema schema;
};
