// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/groupreviews.h>
#include <sandbox/groups.h>
#include <sandbox/listing.h>
#include <sandbox/routes.h>
#include <sandbox/world.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// This service answers without an envelope.
Answer answerWith(Context &context, const Group &group)
{
    return Answer::json(groupJson(context, *groupOf(context, "position = ?", group.position)));
}

std::optional<Group> findGroup(Context &context, const QStringList &parts)
{
    return groupOf(context, "id = ?", parts.first());
}

Answer noGroup()
{
    return notFound(u"requirement group"_s);
}

Answer listGroups(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    for (const char *column : {"action", "customer_reference", "status"}) {
        const QByteArray key = QByteArray("filter[") + column + "]";
        conditions.equal(column, request, QLatin1StringView(key));
    }
    conditions.equal("country", request, "filter[country_code]"_L1);
    conditions.equal("type", request, "filter[phone_number_type]"_L1);
    QList<qint64> positions;
    {
        auto row = context.database.query(
            "SELECT position FROM requirement_groups" + conditions.where() + " ORDER BY position DESC",
            conditions.values());
        while (row.next())
            positions.append(row.number(0));
    }
    QJsonArray groups;
    for (const qint64 position : positions)
        groups.append(groupJson(context, *groupOf(context, "position = ?", position)));
    return Answer::json(groups);
}

GroupWish readWish(Context &context, const QJsonObject &body, QList<Problem> &problems)
{
    const QString country = needText(body, "country_code"_L1, problems);
    const QString type = needText(body, "phone_number_type"_L1, problems);
    GroupWish wish{.action = needText(body, "action"_L1, problems),
        .customerReference = readText(body, "customer_reference"_L1, problems)};
    if (!problems.isEmpty())
        return wish;
    if (wish.action != "ordering"_L1 && wish.action != "porting"_L1)
        problems.append(
            {.code = 10032, .detail = u"This has to be one of: ordering, porting"_s, .pointer = u"/action"_s});
    const Offer *offer = context.world.catalogue().offer(country, type);
    wish.asked = offer ? context.world.rulebook().of(*offer) : nullptr;
    if (!offer)
        problems.append({.code = 10015,
            .detail = u"There are no numbers of this type in this country."_s,
            .pointer = u"/phone_number_type"_s});
    else if (!wish.asked || !wish.asked->isFor(wish.action))
        problems.append({.code = 10015,
            .detail = u"Nothing is asked for these numbers and this action."_s,
            .pointer = u"/country_code"_s});
    return wish;
}

Answer createGroup(Context &context, const Request &request, const QStringList &)
{
    QList<Problem> problems;
    const GroupWish wish = readWish(context, request.json, problems);
    const QList<GivenValue> given = readValues(request.json, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    const qint64 now = context.clock.now();
    const Group group = addGroup(context, wish, now);
    problems = answerGroup(context, group, given, now);
    return problems.isEmpty() ? answerWith(context, group) : Answer::errors(422, problems);
}

Answer readGroup(Context &context, const Request &, const QStringList &parts)
{
    const auto group = findGroup(context, parts);
    return group ? answerWith(context, *group) : noGroup();
}

Answer changeGroup(Context &context, const Request &request, const QStringList &parts)
{
    const auto group = findGroup(context, parts);
    if (!group)
        return noGroup();
    QList<Problem> problems;
    const QString reference = readText(request.json, "customer_reference"_L1, problems);
    const QList<GivenValue> given = readValues(request.json, problems);
    const qint64 now = context.clock.now();
    if (problems.isEmpty())
        problems = answerGroup(context, *group, given, now);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (request.json.contains("customer_reference"_L1))
        context.database.run("UPDATE requirement_groups SET customer_reference = ?, updated_at = ? WHERE position = ?",
            reference, now, group->position);
    return answerWith(context, *group);
}

Answer dropGroup(Context &context, const Request &, const QStringList &parts)
{
    const auto group = findGroup(context, parts);
    if (!group)
        return noGroup();
    const Answer answer = answerWith(context, *group);
    removeGroup(context, *group, context.clock.now());
    return answer;
}

Answer submitGroup(Context &context, const Request &, const QStringList &parts)
{
    const auto group = findGroup(context, parts);
    if (!group)
        return noGroup();
    const auto refused = [](int code, const QString &detail) {
        return Answer::error(422, {.code = code, .detail = detail});
    };
    if (!canBeSubmitted(*group))
        return refused(10015, u"Requirement groups of this country are not looked at in advance."_s);
    if (group->status == "approved"_L1 || group->status == "pending-approval"_L1)
        return refused(10015, u"The group has been submitted already."_s);
    if (!isFulfilled(context, *group))
        return refused(10013, u"The requirement group does not have a value for every requirement yet."_s);
    submitGroup(context, group->position, context.clock.now());
    return answerWith(context, *group);
}

} // namespace

QList<Route> requirementGroupRoutes()
{
    const QString one = u"/requirement_groups/{id}"_s;
    const QStringList types = u"local toll_free mobile national shared_cost"_s.split(u' ');
    const QStringList states = u"approved unapproved pending-approval declined expired"_s.split(u' ');
    return {
        {.method = "GET",
            .pattern = u"/requirement_groups"_s,
            .handle = listGroups,
            .query =
                {
                    {"filter[action]"_L1, QueryKind::Choice, {u"ordering"_s, u"porting"_s, u"action"_s}},
                    {"filter[country_code]"_L1},
                    {"filter[customer_reference]"_L1},
                    {"filter[phone_number_type]"_L1, QueryKind::Choice, types},
                    {"filter[status]"_L1, QueryKind::Choice, states},
                }},
        {.method = "POST", .pattern = u"/requirement_groups"_s, .handle = createGroup},
        {.method = "GET", .pattern = one, .handle = readGroup},
        {.method = "PATCH", .pattern = one, .handle = changeGroup},
        {.method = "DELETE", .pattern = one, .handle = dropGroup},
        {.method = "POST", .pattern = one + u"/submit_for_approval"_s, .handle = submitGroup},
    };
}

} // namespace sandbox
