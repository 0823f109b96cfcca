// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <domain/requirement.h>
#include <domain/requirementanswer.h>

#include <QHash>

// Answers given for one sub-order that others ask for as well.

// What a sub-order waits for.
struct OpenSubOrder
{
    QString id{};
    QString locality{}; // of its numbers; empty: not known, or of several
    QList<AskedRequirement> asked{}; // with the answers so far
};

// One other sub-order that can be answered along with the first.
struct FillOffer
{
    QString subOrderId{};
    QList<RequirementAnswer> answers{};
    QStringList missing{}; // ids of requirements that stay open all the same

    bool operator==(const FillOffer &) const = default;
};

// Only sub-orders that at least one of the given answers fits. An answer is offered where the same requirement has no
// answer, or one that was declined or has expired; what has to be of one place is offered for that place only.
QList<FillOffer> fillOffers(const QList<RequirementAnswer> &given, const OpenSubOrder &from,
    const QList<OpenSubOrder> &others, const QHash<QString, Requirement> &known);
