// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

#include <optional>

namespace sandbox {

struct Context;
struct RequirementType;

// What a body gives for one requirement.
struct GivenValue
{
    QString requirement{}; // the id of its type
    QString value{};
    QString pointer{}; // where it stands
};

// "regulatory_requirements" of a body, with everything that is wrong with its form.
QList<GivenValue> readValues(const QJsonObject &body, QList<Problem> &problems);

// What keeps a value from being sent in at all; whether it is any good is for a reviewer to say.
std::optional<Problem> unacceptable(Context &context, const RequirementType &type, const GivenValue &given);

} // namespace sandbox
