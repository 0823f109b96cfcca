// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"

#include <sandbox/addresses.h>
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/rulebook.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int longestValue = 5'000;

QString obstacleInChoice(const QJsonObject &criteria, const QString &value)
{
    const QStringList values = criteria.value("acceptable_values"_L1).toVariant().toStringList();
    const Qt::CaseSensitivity sensitivity =
        criteria.value("case_sensitive"_L1).toString() == "true"_L1 ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return values.isEmpty() || values.contains(value, sensitivity)
        ? QString()
        : u"This has to be one of: %1."_s.arg(values.join(u", "_s));
}

QString obstacleInText(const RequirementType &type, const QString &value)
{
    const QJsonObject &criteria = type.criteria;
    const int least = criteria.value("min_length"_L1).toInt(1);
    const int most = criteria.value("max_length"_L1).toInt(longestValue);
    if (value.size() < least || value.size() > most)
        return u"This takes %1 to %2 characters."_s.arg(QString::number(least), QString::number(most));
    const QString allowed = criteria.value("acceptable_characters"_L1).toString();
    if (!allowed.isEmpty() && !std::all_of(value.begin(), value.end(), [&](QChar c) { return allowed.contains(c); }))
        return u"This takes these characters only: %1"_s.arg(allowed);
    const QString pattern = criteria.value("regex"_L1).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value).hasMatch())
        return u"This does not have the form that is asked for: %1"_s.arg(type.example);
    if (type.fieldType == "datetime"_L1 && fromIso(value) < 0)
        return u"There is no such day."_s;
    return obstacleInChoice(criteria, value);
}

std::optional<Problem> obstacleInDocument(Context &context, const GivenValue &given)
{
    auto row = context.database.query("SELECT scan FROM documents WHERE id = ?", given.value);
    if (!row.next())
        return Problem{.code = 10017, .detail = u"There is no document with this id."_s, .pointer = given.pointer};
    if (row.text(0) == "infected"_L1)
        return Problem{.code = 10015, .detail = u"A virus was found in this document."_s, .pointer = given.pointer};
    return {};
}

std::optional<Problem> obstacleInAddress(Context &context, const GivenValue &given)
{
    if (addressOf(context, given.value))
        return {};
    return Problem{.code = 10017, .detail = u"There is no address with this id."_s, .pointer = given.pointer};
}

} // namespace

QList<GivenValue> readValues(const QJsonObject &body, QList<Problem> &problems)
{
    QList<GivenValue> given;
    for (const QJsonValue entry : readList(body, "regulatory_requirements"_L1, problems)) {
        const QString at = u"/regulatory_requirements/%1/"_s.arg(given.size());
        for (const QString &name : {u"requirement_id"_s, u"field_value"_s}) {
            if (!entry[name].isString())
                problems.append({.code = entry[name].isUndefined() ? 10004 : 10026,
                    .detail = u"A text is needed."_s,
                    .pointer = at + name});
        }
        given.append({entry[u"requirement_id"].toString(), entry[u"field_value"].toString(), at + u"field_value"_s});
    }
    return given;
}

std::optional<Problem> unacceptable(Context &context, const RequirementType &type, const GivenValue &given)
{
    if (type.fieldType == "document"_L1)
        return obstacleInDocument(context, given);
    if (type.fieldType == "address"_L1)
        return obstacleInAddress(context, given);
    const QString obstacle = obstacleInText(type, given.value);
    if (obstacle.isEmpty())
        return {};
    return Problem{.code = 10015, .detail = obstacle, .pointer = given.pointer};
}

} // namespace sandbox
