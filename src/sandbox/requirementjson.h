// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/world.h>

#include <QJsonObject>

namespace sandbox {

// How the rules of countries look on the wire; each service writes them its own way.
QJsonObject requirementType(const RequirementType &type); // of /requirement_types
QJsonObject requirement(const Requirement &requirement); // of /requirements
QJsonObject regulatoryRequirements(
    const Rulebook &rules, const Offer &offer, const QString &action); // of /regulatory_requirements
QJsonObject requirementsOfNumber(const Rulebook &rules, const NumberFacts &facts); // by number

} // namespace sandbox
