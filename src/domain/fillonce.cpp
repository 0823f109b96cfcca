// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fillonce.h"

#include <domain/papercheck.h>

#include <algorithm>

namespace {

bool isOpen(const AskedRequirement &asked)
{
    return asked.fieldValue.isEmpty() || asked.status == AnswerStatus::Declined
        || asked.status == AnswerStatus::Expired;
}

FillOffer offerFor(const OpenSubOrder &other, const QHash<QString, QString> &given, bool isSamePlace,
    const QHash<QString, Requirement> &known)
{
    FillOffer offer{.subOrderId = other.id};
    for (const AskedRequirement &asked : other.asked) {
        if (!isOpen(asked))
            continue;
        const QString &id = asked.requirementId;
        const bool isBound = papers::localityLimit(known.value(id).acceptance) == LocalityLimit::SameLocality;
        if (given.contains(id) && (isSamePlace || !isBound))
            offer.answers.append({id, given.value(id)});
        else
            offer.missing.append(id);
    }
    return offer;
}

} // namespace

QList<FillOffer> fillOffers(const QList<RequirementAnswer> &given, const OpenSubOrder &from,
    const QList<OpenSubOrder> &others, const QHash<QString, Requirement> &known)
{
    QHash<QString, QString> values;
    for (const RequirementAnswer &answer : given) {
        if (!answer.fieldValue.isEmpty())
            values.insert(answer.requirementId, answer.fieldValue);
    }
    QList<FillOffer> offers;
    for (const OpenSubOrder &other : others) {
        const bool isSamePlace =
            !from.locality.isEmpty() && papers::mayBeSame(from.locality, other.locality) && !other.locality.isEmpty();
        FillOffer offer = offerFor(other, values, isSamePlace, known);
        if (other.id != from.id && !offer.answers.isEmpty())
            offers += std::move(offer);
    }
    return offers;
}
