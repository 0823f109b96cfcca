// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementjson.h"

#include <sandbox/listing.h>
#include <sandbox/numberjson.h>
#include <sandbox/numbers.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QString written = u"2025-03-10T09:00:00.000Z"_s;
const QString revised = u"2026-02-17T14:30:00.000Z"_s;

using Types = QList<const RequirementType *>;

Types typesOf(const Rulebook &rules, const Offer &offer)
{
    const Requirement *requirement = rules.of(offer);
    return requirement ? requirement->types : Types();
}

// This service writes lengths as texts and calls an address an address_id.
QJsonObject criteriaAsTexts(QJsonObject criteria)
{
    for (const QString &length : {u"min_length"_s, u"max_length"_s}) {
        if (criteria.contains(length))
            criteria.insert(length, QString::number(criteria.value(length).toInt()));
    }
    return criteria;
}

QString regulatoryFieldType(const RequirementType &type)
{
    return type.fieldType == "address"_L1 ? u"address_id"_s : type.fieldType;
}

} // namespace

QJsonObject requirementType(const RequirementType &type)
{
    QJsonObject criteria = type.criteria;
    criteria.remove("regex"_L1); // the catalogue of types doesn't know these two
    criteria.remove("case_sensitive"_L1);
    return {
        {u"record_type"_s, u"requirement_type"_s},
        {u"id"_s, type.id},
        {u"name"_s, type.name},
        {u"type"_s, type.type},
        {u"description"_s, type.description},
        {u"example"_s, type.example},
        {u"acceptance_criteria"_s, criteria},
        {u"created_at"_s, written},
        {u"updated_at"_s, revised},
    };
}

QJsonObject requirement(const Requirement &requirement)
{
    QJsonArray types;
    for (const RequirementType *type : requirement.types)
        types.append(requirementType(*type));
    QJsonObject json{
        {u"record_type"_s, u"requirement"_s},
        {u"id"_s, requirement.id},
        {u"action"_s, requirement.action},
        {u"country_code"_s, requirement.offer->country},
        {u"phone_number_type"_s, requirement.offer->type},
        {u"requirement_types"_s, types},
        {u"version"_s, requirement.version},
        {u"effective_start_at"_s, written},
        {u"effective_end_at"_s, QJsonValue()},
        {u"created_at"_s, written},
        {u"updated_at"_s, revised},
    };
    put(json, u"locality"_s, requirement.locality);
    return json;
}

QJsonObject regulatoryRequirements(const Rulebook &rules, const Offer &offer, const QString &action)
{
    const Requirement *requirement = rules.of(offer);
    QJsonArray list;
    for (const RequirementType *type : requirement && requirement->isFor(action) ? requirement->types : Types()) {
        list.append(QJsonObject{
            {u"id"_s, type->id},
            {u"name"_s, type->name},
            {u"description"_s, type->description},
            {u"example"_s, type->example},
            {u"field_type"_s, regulatoryFieldType(*type)},
            {u"acceptance_criteria"_s, criteriaAsTexts(type->criteria)},
        });
    }
    return {
        {u"action"_s, action},
        {u"country_code"_s, offer.country},
        {u"phone_number_type"_s, offer.type},
        {u"regulatory_requirements"_s, list},
    };
}

QJsonObject requirementsOfNumber(const Rulebook &rules, const NumberFacts &facts)
{
    QJsonArray list;
    for (const RequirementType *type : typesOf(rules, *facts.offer)) {
        QJsonObject criteria{{u"field_type"_s, type->fieldType}};
        if (type->criteria.contains("locality_limit"_L1))
            criteria.insert(u"locality_limit"_s, type->criteria.value("locality_limit"_L1));
        list.append(QJsonObject{
            {u"record_type"_s, u"regulatory_requirement"_s},
            {u"id"_s, type->id},
            {u"label"_s, type->name},
            {u"description"_s, type->description},
            {u"example"_s, type->example},
            {u"field_type"_s, regulatoryFieldType(*type)},
            {u"acceptance_criteria"_s, criteria},
        });
    }
    return {
        {u"record_type"_s, u"phone_number_regulatory_requirements"_s},
        {u"phone_number"_s, e164(facts.number)},
        {u"phone_number_type"_s, facts.offer->type},
        {u"region_information"_s, regionInformation(*facts.area)},
        {u"regulatory_requirements"_s, list},
    };
}

} // namespace sandbox
