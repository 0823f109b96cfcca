// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupreviews.h"

#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/groups.h>
#include <sandbox/lifecycle.h>
#include <sandbox/reviewers.h>
#include <sandbox/rules.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Answered
{
    const RequirementType *type = nullptr;
    QString value{};
    qint64 declines = 0;
};

QList<Answered> answersOf(Context &context, const Group &group)
{
    QList<Answered> answers;
    for (const RequirementType *type : group.asked->types) {
        auto row = context.database.query(
            "SELECT value, declines FROM group_values WHERE requirement_group = ? AND requirement_id = ?",
            group.position, type->id);
        row.next();
        answers.append({type, row.text(0), row.number(1)});
    }
    return answers;
}

void setGroup(Context &context, qint64 group, const QString &status, qint64 at)
{
    context.database.run(
        "UPDATE requirement_groups SET status = ?, updated_at = ? WHERE position = ?", status, at, group);
}

// objection: what there is against an answer, empty: it is approved.
void conclude(
    Context &context, const Group &group, const std::function<QString(const Answered &)> &objection, qint64 at)
{
    bool isFine = true;
    const qint64 expiry = at + rules::groupLasts;
    for (const Answered &answered : answersOf(context, group)) {
        const QString reason = objection(answered);
        const bool isGood = reason.isEmpty();
        context.database.run("UPDATE group_values SET status = ?, declines = declines + ?, expires_at = ?,"
                             " updated_at = ? WHERE requirement_group = ? AND requirement_id = ?",
            isGood ? u"approved"_s : u"declined"_s, qint64(!isGood), isGood ? std::optional(expiry) : std::nullopt, at,
            group.position, answered.type->id);
        judgeDocument(context, answered.value, isGood, at);
        if (!isGood)
            addComment(context, u"requirement_group"_s, group.id, answered.type->name + u": "_s + reason,
                Commenter::Provider, at);
        isFine = isFine && isGood;
    }
    setGroup(context, group.position, isFine ? u"approved"_s : u"declined"_s, at);
    if (isFine)
        plan(context, expiry, Due::GroupExpiry, group.position);
}

std::optional<Group> submitted(Context &context, qint64 position)
{
    const auto group = groupOf(context, "position = ?", position);
    return group && group->status == "pending-approval"_L1 ? group : std::nullopt;
}

} // namespace

void submitGroup(Context &context, qint64 group, qint64 at)
{
    setGroup(context, group, u"pending-approval"_s, at);
    context.database.run("UPDATE group_values SET status = 'pending-approval', updated_at = ?"
                         " WHERE requirement_group = ? AND status <> 'approved'",
        at, group);
    unplan(context, Due::GroupReview, group);
    plan(context, at + reviewTime(context, group), Due::GroupReview, group);
}

void reviewGroupByItself(Context &context, qint64 position, qint64 at)
{
    const auto group = submitted(context, position);
    if (!group || !reviewersActByThemselves(context))
        return;
    conclude(
        context, *group,
        [&](const Answered &each) {
            return objectionTo(context,
                {.offer = group->asked->offer, .type = each.type, .value = each.value, .declines = each.declines});
        },
        at);
}

void expireGroup(Context &context, qint64 position, qint64 at)
{
    const auto group = groupOf(context, "position = ?", position);
    if (!group || group->status != "approved"_L1)
        return;
    if (context.database.run("UPDATE group_values SET status = 'expired', updated_at = ?"
                             " WHERE requirement_group = ? AND expires_at <= ?",
            at, position, at)
        > 0)
        setGroup(context, position, u"expired"_s, at);
}

bool approveGroup(Context &context, qint64 position, qint64 at)
{
    const auto group = submitted(context, position);
    if (group)
        conclude(
            context, *group, [](const Answered &) { return QString(); }, at);
    return bool(group);
}

bool declineGroup(Context &context, qint64 position, const Decline &decline, qint64 at)
{
    const auto group = submitted(context, position);
    if (!group)
        return false;
    const auto &types = group->asked->types;
    const auto type = decline.requirement.isEmpty()
        ? types.begin()
        : std::find_if(
            types.begin(), types.end(), [&](const RequirementType *each) { return each->id == decline.requirement; });
    if (type == types.end())
        return false;
    const QString reason = decline.reason.isEmpty() ? (*type)->objection : decline.reason;
    conclude(
        context, *group, [&](const Answered &each) { return each.type == *type ? reason : QString(); }, at);
    return true;
}

} // namespace sandbox
