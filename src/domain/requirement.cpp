// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirement.h"

#include <core/describe.h>

// clang-format off
const Schema AcceptanceCriteria::schema = Describe<AcceptanceCriteria>()
    ("min_length",            &AcceptanceCriteria::minLength, textOrNumber)
    ("max_length",            &AcceptanceCriteria::maxLength, textOrNumber)
    ("acceptable_characters", &AcceptanceCriteria::acceptableCharacters)
    ("acceptable_values",     &AcceptanceCriteria::acceptableValues)
    ("regex",                 &AcceptanceCriteria::regex)
    ("locality_limit",        &AcceptanceCriteria::localityLimit)
    ("time_limit",            &AcceptanceCriteria::timeLimit)
    ("case_sensitive",        &AcceptanceCriteria::caseSensitive, textOrNumber);

const Schema Requirement::schema = Describe<Requirement>()
    ("id",                  &Requirement::id)
    ("name",                &Requirement::name)
    ("label",               &Requirement::label)
    ("description",         &Requirement::description)
    ("example",             &Requirement::example)
    ("field_type",          &Requirement::fieldType)
    ("acceptance_criteria", &Requirement::acceptance);

const Schema NumberRequirements::schema = Describe<NumberRequirements>()
    ("phone_number",            &NumberRequirements::phoneNumber, e164Text)
    ("phone_number_type",       &NumberRequirements::type)
    ("regulatory_requirements", &NumberRequirements::requirements);

template<> const Schema Page<NumberRequirements>::schema = Describe<Page<NumberRequirements>>()
    ("data", &Page<NumberRequirements>::data)
    ("meta", &Page<NumberRequirements>::meta);

const Schema NumberRequirementsFilter::schema = Describe<NumberRequirementsFilter>()
    ("page[number]",         &NumberRequirementsFilter::pageNumber)
    ("page[size]",           &NumberRequirementsFilter::pageSize)
    ("filter[phone_number]", &NumberRequirementsFilter::phoneNumbers);

const Schema CountryRequirements::schema = Describe<CountryRequirements>()
    ("action",                  &CountryRequirements::action)
    ("country_code",            &CountryRequirements::countryCode)
    ("phone_number_type",       &CountryRequirements::type)
    ("regulatory_requirements", &CountryRequirements::requirements);

template<> const Schema Page<CountryRequirements>::schema = Describe<Page<CountryRequirements>>()
    ("data", &Page<CountryRequirements>::data);

const Schema CountryRequirementsFilter::schema = Describe<CountryRequirementsFilter>()
    ("filter[country_code]",      &CountryRequirementsFilter::countryCode)
    ("filter[phone_number_type]", &CountryRequirementsFilter::type)
    ("filter[action]",            &CountryRequirementsFilter::action);
// clang-format on
