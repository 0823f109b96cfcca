// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirement.h>

#include <QDateTime>

// The provider's library of papers, and which of them a kind of number asks for (fact sheet 2.11).

// One kind of paper or answer, whoever asks for it.
struct RequirementType
{
    QString id{};
    QString name{};
    QString description{};
    QString example{};
    QString type{}; // document, address, textual, action, …
    AcceptanceCriteria acceptance{};
    QDateTime createdAt{};
    QDateTime updatedAt{};

    Requirement asRequirement() const; // for the rules, which know only that

    static const Schema schema;
};

struct RequirementTypeFilter : PageRequest
{
    QString nameContains{};
    QString sort{}; // name, created_at, updated_at; with a minus: descending

    static const Schema schema;
};

// All that one country asks for one type of number and action.
struct RequirementRule
{
    QString id{};
    QString action{}; // ordering, porting, both, branded_calling, …
    QString countryCode{};
    QString locality{}; // empty: the whole country
    QString phoneNumberType{};
    QList<RequirementType> types{};
    QDateTime effectiveStartAt{};
    QDateTime effectiveEndAt{}; // invalid: until further notice
    qint64 version = 0;
    QDateTime updatedAt{};

    bool isInForce(const QDateTime &now) const;

    static const Schema schema;
};

struct RequirementRuleFilter : PageRequest
{
    QString countryCode{};
    QString phoneNumberType{};
    QString action{};

    static const Schema schema;
};

template <>
const Schema Page<RequirementType>::schema;
template <>
const Schema Page<RequirementRule>::schema;
