// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/ids.h>
#include <sandbox/reviewers.h>
#include <sandbox/world.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

void linkGroup(Context &context, const Group &group, qint64 at)
{
    QStringList documents;
    {
        auto row = context.database.query("SELECT d.id FROM group_values v JOIN documents d ON d.id = v.value"
                                          " WHERE v.requirement_group = ? ORDER BY d.position",
            group.position);
        while (row.next())
            documents.append(row.text(0));
    }
    linkDocuments(context, u"requirement_group"_s, group.id, documents, at);
}

const RequirementType *typeOf(const Group &group, const QString &id)
{
    const auto &types = group.asked->types;
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const RequirementType *type) { return type->id == id; });
    return found == types.end() ? nullptr : *found;
}

// An answer the group has approved, which holds for this number too.
bool isSettled(Context &context, const Group &group, const Paper &paper, const RequirementType *type,
    const QString &value, const QString &status)
{
    if (group.status != "approved"_L1 || status != "approved"_L1)
        return false;
    if (type->fieldType != "address"_L1)
        return true;
    auto row = context.database.query("SELECT locality FROM order_numbers WHERE position = ?", paper.position);
    row.next();
    return isAddressInArea(
        context, {.offer = paper.asked->offer, .type = type, .value = value, .locality = row.text(0)});
}

} // namespace

std::optional<Group> groupOf(Context &context, const QByteArray &where, const Value &value)
{
    auto row = context.database.query(
        "SELECT position, id, status, action, country, type FROM requirement_groups WHERE " + where, {value});
    if (!row.next())
        return {};
    const Offer *offer = context.world.catalogue().offer(row.text(4), row.text(5));
    return Group{row.number(0), row.text(1), row.text(2), row.text(3), context.world.rulebook().of(*offer)};
}

Group addGroup(Context &context, const GroupWish &wish, qint64 at)
{
    context.database.run("INSERT INTO requirement_groups (id, country, type, action, status, customer_reference,"
                         " created_at, updated_at) VALUES (?, ?, ?, ?, 'unapproved', ?, ?, ?)",
        context.ids.uuid(), wish.asked->offer->country, wish.asked->offer->type, wish.action, wish.customerReference,
        at, at);
    const qint64 position = context.database.number("SELECT MAX(position) FROM requirement_groups");
    for (const RequirementType *type : wish.asked->types)
        context.database.run(
            "INSERT INTO group_values VALUES (?, ?, NULL, 'unapproved', 0, NULL, ?, ?)", position, type->id, at, at);
    return *groupOf(context, "position = ?", position);
}

QList<Problem> answerGroup(Context &context, const Group &group, const QList<GivenValue> &given, qint64 at)
{
    QList<Problem> problems;
    for (const GivenValue &each : given) {
        const RequirementType *type = typeOf(group, each.requirement);
        if (!type)
            problems.append({.code = 10015,
                .detail = u"This is not asked for here."_s,
                .pointer = QString(each.pointer).replace("field_value"_L1, "requirement_id"_L1)});
        else if (const auto problem = unacceptable(context, *type, each))
            problems.append(*problem);
    }
    if (!problems.isEmpty() || given.isEmpty())
        return problems;
    for (const GivenValue &each : given)
        context.database.run("UPDATE group_values SET value = ?, status = 'unapproved', expires_at = NULL,"
                             " updated_at = ? WHERE requirement_group = ? AND requirement_id = ?",
            each.value, at, group.position, each.requirement);
    context.database.run(
        "UPDATE requirement_groups SET status = 'unapproved', updated_at = ? WHERE position = ?", at, group.position);
    linkGroup(context, group, at);
    return {};
}

void removeGroup(Context &context, const Group &group, qint64 at)
{
    linkDocuments(context, u"requirement_group"_s, group.id, {}, at);
    context.database.run("DELETE FROM comments WHERE record_id = ?", group.id);
    context.database.run("DELETE FROM group_values WHERE requirement_group = ?", group.position);
    context.database.run("DELETE FROM requirement_groups WHERE position = ?", group.position);
}

bool isFulfilled(Context &context, const Group &group)
{
    return context.database.number(
               "SELECT COUNT(*) FROM group_values WHERE requirement_group = ? AND value IS NULL", group.position)
        == 0;
}

bool canBeSubmitted(const Group &group)
{
    return group.asked->offer->country != "IT"_L1;
}

std::optional<Problem> unusable(Context &context, const QString &groupId, const Offer &offer, const QString &pointer)
{
    const auto group = groupOf(context, "id = ?", groupId);
    if (!group)
        return Problem{.code = 10017, .detail = u"There is no such requirement group."_s, .pointer = pointer};
    if (group->asked->offer != &offer || group->action != "ordering"_L1)
        return Problem{.code = 10015,
            .detail = u"The requirement group was made for another country, number type or action."_s,
            .pointer = pointer};
    if (!isFulfilled(context, *group))
        return Problem{.code = 10013,
            .detail = u"The requirement group does not have a value for every requirement yet."_s,
            .pointer = pointer};
    return {};
}

void applyGroup(Context &context, const Group &group, const QList<Paper> &papers, qint64 at)
{
    struct Answer
    {
        const RequirementType *type = nullptr;
        QString value{};
        QString status{};
    };
    QList<Answer> answers;
    {
        auto row = context.database.query(
            "SELECT requirement_id, value, status FROM group_values WHERE requirement_group = ?", group.position);
        while (row.next())
            answers.append({typeOf(group, row.text(0)), row.text(1), row.text(2)});
    }
    QList<Paper> open = papers;
    open.removeIf([](const Paper &paper) { return !paper.isPending; });
    for (const Paper &paper : std::as_const(open)) {
        for (const auto &[type, value, status] : answers) {
            const bool isDone = isSettled(context, group, paper, type, value, status);
            writeValue(context, paper, type->id, value, isDone ? u"approved"_s : u"pending-approval"_s);
        }
    }
    settlePapers(context, open, at);
}

QList<Problem> assignGroup(Context &context, const QJsonObject &body, const QList<Paper> &papers)
{
    const QString pointer = u"/requirement_group_id"_s;
    QList<Problem> problems;
    const QString id = needText(body, "requirement_group_id"_L1, problems);
    if (!problems.isEmpty())
        return problems;
    if (std::none_of(papers.begin(), papers.end(), [](const Paper &paper) { return paper.isPending; }))
        return {{.code = 10015, .detail = u"The order is no longer pending."_s, .pointer = pointer}};
    if (!papers.first().asked)
        return {{.code = 10015, .detail = u"Nothing is asked for these numbers."_s, .pointer = pointer}};
    if (const auto problem = unusable(context, id, *papers.first().asked->offer, pointer))
        return {*problem};
    applyGroup(context, *groupOf(context, "id = ?", id), papers, context.clock.now());
    return {};
}

} // namespace sandbox
