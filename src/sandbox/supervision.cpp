// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision.h"

#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/groupreviews.h>
#include <sandbox/lifecycle.h>
#include <sandbox/reviewers.h>
#include <sandbox/world.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// What a reviewer's hand may lie on: one of the two is there, or none.
struct Subject
{
    qint64 subOrder = 0;
    qint64 group = 0;
};

Subject subjectOf(Context &context, const QString &id)
{
    return {context.database.number("SELECT position FROM sub_orders WHERE id = ?", id),
        context.database.number("SELECT position FROM requirement_groups WHERE id = ?", id)};
}

Answer nothingWaits(const QString &detail = u"Nothing of it waits for a reviewer."_s)
{
    return Answer::error(422, {.code = 10015, .detail = detail});
}

QJsonArray requirementsOf(Context &context, const QString &country, const QString &type)
{
    QJsonArray list;
    const Offer *offer = context.world.catalogue().offer(country, type);
    for (const RequirementType *asked : context.world.rulebook().of(*offer)->types)
        list.append(QJsonObject{
            {u"requirement_id"_s, asked->id}, {u"name"_s, asked->name}, {u"field_type"_s, asked->fieldType}});
    return list;
}

void appendWaiting(Context &context, const QByteArray &sql, const QString &recordType, Due due, QJsonArray &list)
{
    auto row = context.database.query(sql, qint64(due));
    while (row.next()) {
        QJsonObject json{
            {u"record_type"_s, recordType},
            {u"id"_s, row.text(0)},
            {u"customer_reference"_s, row.text(1)},
            {u"country_code"_s, row.text(2)},
            {u"phone_number_type"_s, row.text(3)},
            {u"requirements"_s, requirementsOf(context, row.text(2), row.text(3))},
        };
        if (!row.isNull(4) && reviewersActByThemselves(context))
            json.insert(u"due_at"_s, isoMillis(row.number(4)));
        list.append(json);
    }
}

// What came in while nobody looked.
void planMissedReviews(Context &context)
{
    const qint64 now = context.clock.now();
    auto subOrder = context.database.query("SELECT DISTINCT sub_order FROM order_numbers WHERE status = 'pending'"
                                           " AND requirements_status = 'requirement-info-under-review' ORDER BY 1");
    while (subOrder.next())
        planReview(context, subOrder.number(0), now);
    auto group = context.database.query("SELECT position FROM requirement_groups WHERE status = 'pending-approval'");
    while (group.next())
        submitGroup(context, group.number(0), now);
}

// A time in the future, in the field "deadline"; 0 when there is none, and a problem when it is something else.
qint64 readDeadline(Context &context, const QJsonObject &body, QList<Problem> &problems)
{
    const QJsonValue value = body.value("deadline"_L1);
    const qint64 deadline = fromIso(value.toString());
    if (value.isUndefined())
        return 0;
    if (deadline <= context.clock.now())
        problems.append({.code = 10015,
            .detail = u"This has to be a time still to come, in ISO 8601."_s,
            .pointer = u"/deadline"_s});
    return deadline;
}

} // namespace

Answer listReviews(Context &context, const Request &, const QStringList &)
{
    QJsonArray list;
    appendWaiting(context,
        "SELECT s.id, o.customer_reference, s.country, s.type,"
        " (SELECT MIN(at) FROM due WHERE subject = s.position AND kind = ?)"
        " FROM sub_orders s JOIN orders o ON o.position = s.order_position WHERE s.position IN"
        " (SELECT sub_order FROM order_numbers WHERE status = 'pending'"
        " AND requirements_status = 'requirement-info-under-review') ORDER BY s.position",
        u"sub_number_order"_s, Due::Review, list);
    appendWaiting(context,
        "SELECT id, customer_reference, country, type,"
        " (SELECT MIN(at) FROM due WHERE subject = g.position AND kind = ?)"
        " FROM requirement_groups g WHERE status = 'pending-approval' ORDER BY position",
        u"requirement_group"_s, Due::GroupReview, list);
    return Answer::data(list);
}

Answer readReviewers(Context &context, const Request &, const QStringList &)
{
    return Answer::data(QJsonObject{{u"mode"_s, reviewersActByThemselves(context) ? u"automatic"_s : u"manual"_s}});
}

Answer changeReviewers(Context &context, const Request &request, const QStringList &parts)
{
    const QString mode = request.json.value("mode"_L1).toString();
    if (mode != "automatic"_L1 && mode != "manual"_L1)
        return Answer::error(
            422, {.code = 10032, .detail = u"This has to be one of: automatic, manual"_s, .pointer = u"/mode"_s});
    letReviewersAct(context, mode == "automatic"_L1);
    if (mode == "automatic"_L1)
        planMissedReviews(context);
    return readReviewers(context, request, parts);
}

Answer approveByHand(Context &context, const Request &, const QStringList &parts)
{
    const Subject subject = subjectOf(context, parts.first());
    const qint64 now = context.clock.now();
    if (subject.subOrder == 0 && subject.group == 0)
        return notFound(u"sub number order or requirement group"_s);
    const bool isDone = subject.subOrder > 0 ? approveAnswers(context, subject.subOrder, now)
                                             : approveGroup(context, subject.group, now);
    return isDone ? Answer::nothing() : nothingWaits();
}

Answer declineByHand(Context &context, const Request &request, const QStringList &parts)
{
    const Subject subject = subjectOf(context, parts.first());
    const qint64 now = context.clock.now();
    QList<Problem> problems;
    const Decline decline{readText(request.json, "requirement_id"_L1, problems),
        readText(request.json, "reason"_L1, problems), readDeadline(context, request.json, problems)};
    if (subject.subOrder == 0 && subject.group == 0)
        return notFound(u"sub number order or requirement group"_s);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    const bool isDone = subject.subOrder > 0 ? declineAnswer(context, subject.subOrder, decline, now)
                                             : declineGroup(context, subject.group, decline, now);
    return isDone ? Answer::nothing() : nothingWaits();
}

Answer moveDeadline(Context &context, const Request &request, const QStringList &parts)
{
    const qint64 subOrder = subjectOf(context, parts.first()).subOrder;
    if (subOrder == 0)
        return notFound(u"sub number order"_s);
    QList<Problem> problems;
    const qint64 deadline = readDeadline(context, request.json, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (deadline == 0 || deadlineOf(context, subOrder) == 0)
        return nothingWaits(u"Only what has a deadline gets a new one, which the body has to name."_s);
    setDeadline(context, subOrder, deadline);
    return Answer::nothing();
}

Answer commentByHand(Context &context, const Request &request, const QStringList &parts)
{
    const Subject subject = subjectOf(context, parts.first());
    QList<Problem> problems;
    const QString body = needText(request.json, "body"_L1, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (subject.subOrder == 0 && subject.group == 0)
        return notFound(u"sub number order or requirement group"_s);
    addComment(context, subject.subOrder > 0 ? u"sub_number_order"_s : u"requirement_group"_s, parts.first(), body,
        Commenter::Provider, context.clock.now());
    return Answer::nothing();
}

} // namespace sandbox
