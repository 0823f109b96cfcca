// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/context.h>
#include <sandbox/requirementjson.h>
#include <sandbox/routes.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QStringList withDescending(const QStringList &fields)
{
    QStringList all = fields;
    for (const QString &field : fields)
        all.append(u'-' + field);
    return all;
}

// By each field of "sort" in turn; equal ones keep the order they have.
void sortBy(QList<QJsonObject> &rows, const QStringList &fields)
{
    const auto isBefore = [&](const QJsonObject &a, const QJsonObject &b) {
        for (const QString &field : fields) {
            const bool descends = field.startsWith(u'-');
            const QString name = descends ? field.mid(1) : field;
            const int order = a.value(name).toString().compare(b.value(name).toString());
            if (order != 0)
                return descends ? order > 0 : order < 0;
        }
        return false;
    };
    std::stable_sort(rows.begin(), rows.end(), isBefore);
}

Answer answerSorted(QList<QJsonObject> rows, const Request &request)
{
    sortBy(rows, request.values("sort"_L1));
    QJsonArray page;
    for (const QJsonObject &row : rows.mid(request.page.offset(), request.page.size))
        page.append(row);
    return Answer::page(page, request.page, rows.size());
}

Answer listTypes(Context &context, const Request &request, const QStringList &)
{
    const QString part = request.value("filter[name][contains]"_L1);
    QList<QJsonObject> rows;
    for (const RequirementType &type : context.world.rulebook().types()) {
        if (type.name.contains(part, Qt::CaseInsensitive))
            rows.append(requirementType(type));
    }
    return answerSorted(rows, request);
}

Answer readType(Context &context, const Request &, const QStringList &parts)
{
    const RequirementType *type = context.world.rulebook().type(parts.first());
    return type ? Answer::data(requirementType(*type)) : notFound(u"requirement type"_s);
}

bool isOfVersion(const Requirement &requirement, const Request &request)
{
    return !request.has("version"_L1) || request.value("version"_L1).toLongLong() == requirement.version;
}

bool fits(const Requirement &requirement, const Request &request)
{
    const auto is = [&](QLatin1StringView key, const QString &value) {
        return !request.has(key) || request.value(key) == value;
    };
    if (!isOfVersion(requirement, request))
        return false;
    const bool isBoth = requirement.action == "both"_L1 && request.value("filter[action]"_L1) != "branded_calling"_L1;
    return is("filter[country_code]"_L1, requirement.offer->country)
        && is("filter[phone_number_type]"_L1, requirement.offer->type)
        && (isBoth || is("filter[action]"_L1, requirement.action));
}

// The documents behind this list know three number types only; the rules of the others are told by country.
bool isDocumented(const Requirement &requirement)
{
    return requirement.offer->type != "mobile"_L1 && requirement.offer->type != "shared_cost"_L1;
}

Answer listRequirements(Context &context, const Request &request, const QStringList &)
{
    QList<QJsonObject> rows;
    for (const Requirement &one : context.world.rulebook().requirements()) {
        if (isDocumented(one) && fits(one, request))
            rows.append(requirement(one));
    }
    return answerSorted(rows, request);
}

Answer readRequirement(Context &context, const Request &request, const QStringList &parts)
{
    const Requirement *found = context.world.rulebook().requirement(parts.first());
    const bool isThere = found && isDocumented(*found) && isOfVersion(*found, request);
    return isThere ? Answer::data(requirement(*found)) : notFound(u"requirement"_s);
}

} // namespace

QList<Route> requirementRoutes()
{
    const QStringList types = u"local national toll_free mobile shared_cost"_s.split(u' ');
    const QStringList typeOrders = withDescending({u"name"_s, u"created_at"_s, u"updated_at"_s});
    const QStringList orders =
        withDescending({u"created_at"_s, u"updated_at"_s, u"country_code"_s, u"phone_number_type"_s});
    return {
        {.method = "GET",
            .pattern = u"/requirements"_s,
            .handle = listRequirements,
            .query =
                {
                    {"filter[action]"_L1, QueryKind::Choice, {u"branded_calling"_s, u"ordering"_s, u"porting"_s}},
                    {"filter[country_code]"_L1},
                    {"filter[phone_number_type]"_L1, QueryKind::Choice, types},
                    {"sort"_L1, QueryKind::Choices, orders},
                    {"version"_L1, QueryKind::Integer},
                },
            .paging = Paging::Standard},
        {.method = "GET",
            .pattern = u"/requirements/{id}"_s,
            .handle = readRequirement,
            .query = {{"version"_L1, QueryKind::Integer}}},
        {.method = "GET",
            .pattern = u"/requirement_types"_s,
            .handle = listTypes,
            .query = {{"filter[name][contains]"_L1}, {"sort"_L1, QueryKind::Choices, typeOrders}},
            .paging = Paging::Standard},
        {.method = "GET", .pattern = u"/requirement_types/{id}"_s, .handle = readType},
    };
}

} // namespace sandbox
