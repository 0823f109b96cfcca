// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QStringList>

// What regulators ask for before a number works (fact sheet 2.11).

// Limits of a value; lengths come as text in one answer and as numbers in another.
struct AcceptanceCriteria
{
    QString minLength{};
    QString maxLength{};
    QString acceptableCharacters{};
    QStringList acceptableValues{};
    QString regex{};
    QString localityLimit{};
    QString timeLimit{};
    QString caseSensitive{}; // "true", or words that say so

    bool operator==(const AcceptanceCriteria &) const = default;

    static const Schema schema;
};

struct Requirement
{
    QString id{};
    QString name{}; // some answers call it label
    QString label{};
    QString description{};
    QString example{};
    QString fieldType{}; // textual, datetime, address (also address_id), document, action, …
    AcceptanceCriteria acceptance{};

    QString title() const { return name.isEmpty() ? label : name; }
    bool operator==(const Requirement &) const = default;

    static const Schema schema;
};

// What one number asks for.
struct NumberRequirements
{
    QString phoneNumber{};
    QString type{};
    QList<Requirement> requirements{};

    static const Schema schema;
};

struct NumberRequirementsFilter : PageRequest
{
    QStringList phoneNumbers{}; // E.164; a comma list on the wire

    static const Schema schema;
};

// What a country asks for, by type and action.
struct CountryRequirements
{
    QString action{};
    QString countryCode{};
    QString type{};
    QList<Requirement> requirements{};

    static const Schema schema;
};

struct CountryRequirementsFilter
{
    QString countryCode{};
    QString type{};
    QString action{};

    static const Schema schema;
};

template <>
const Schema Page<NumberRequirements>::schema;
template <>
const Schema Page<CountryRequirements>::schema;
