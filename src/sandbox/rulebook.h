// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/catalogue.h>

#include <QHash>
#include <QJsonObject>

namespace sandbox {

// One thing a country may ask of whoever uses its numbers.
struct RequirementType
{
    QString key{}; // "address_area", as the offers name it
    QString id{}; // UUID, the same in every world
    QString name{};
    QString description{};
    QString example{};
    QString objection{}; // what reviewers mostly find wrong with an answer
    QString fieldType{}; // as the rules of a country call it: "textual", "datetime", "address", "document", "action"
    QString type{}; // as the catalogue of requirement types calls it: "document", "address", "textual"
    QJsonObject criteria{}; // acceptance_criteria, lengths as numbers

    // As orders call it: they know no "action".
    QString orderFieldType() const { return fieldType == u"action" ? type : fieldType; }
};

// What one country asks for one number type.
struct Requirement
{
    QString id{};
    const Offer *offer = nullptr;
    QString action{}; // "ordering", or "both" where numbers are ported in under the same rules
    QList<const RequirementType *> types{};
    QString locality{}; // where a city has rules of its own; empty: the whole country
    int version = 1;

    bool isFor(const QString &wanted) const { return action == wanted || (action == u"both" && wanted != u"action"); }
};

// The rules of all countries: resources/sandbox/requirementtypes.json and the last column of offers.csv.
class Rulebook
{
public:
    explicit Rulebook(const Catalogue &catalogue); // which has to outlive it

    const QList<RequirementType> &types() const { return m_types; }
    const QList<Requirement> &requirements() const { return m_requirements; }
    const RequirementType *type(const QString &id) const; // null when there is none
    const Requirement *requirement(const QString &id) const; // the same
    const Requirement *of(const Offer &offer) const; // null when nothing is asked

private:
    QList<RequirementType> m_types;
    QList<Requirement> m_requirements;
    QHash<const Offer *, qsizetype> m_requirementOf;
};

} // namespace sandbox
