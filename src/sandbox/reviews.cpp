// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews.h"

#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/lifecycle.h>
#include <sandbox/papers.h>
#include <sandbox/reviewers.h>
#include <sandbox/rules.h>
#include <sandbox/world.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// An answer that waits for a reviewer.
struct Waiting
{
    Paper paper{};
    Submission submission{};
};

QString idOf(Context &context, qint64 subOrder)
{
    auto row = context.database.query("SELECT id FROM sub_orders WHERE position = ?", subOrder);
    return row.next() ? row.text(0) : QString();
}

QList<Waiting> waitingIn(Context &context, qint64 subOrder)
{
    const Rulebook &rules = context.world.rulebook();
    auto row = context.database.query(
        "SELECT n.position, n.number, n.locality, s.country, s.type, v.requirement_id, v.value, v.declines"
        " FROM order_numbers n JOIN sub_orders s ON s.position = n.sub_order"
        " JOIN requirement_values v ON v.order_number = n.position WHERE n.sub_order = ? AND n.status = 'pending'"
        " AND n.requirements_status = 'requirement-info-under-review' AND v.status = 'pending-approval'"
        " ORDER BY n.position",
        subOrder);
    QList<Waiting> waiting;
    while (row.next()) {
        const Offer *offer = context.world.catalogue().offer(row.text(3), row.text(4));
        waiting.append({.paper = {row.number(0), subOrder, rules.of(*offer), true},
            .submission = {offer, rules.type(row.text(5)), row.text(6), row.number(7), row.number(1), row.text(2)}});
    }
    // As the country asks for them, number by number.
    std::stable_sort(waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) {
        const auto &types = a.paper.asked->types;
        return types.indexOf(a.submission.type) < types.indexOf(b.submission.type);
    });
    return waiting;
}

void explain(Context &context, qint64 subOrder, const QMap<QString, const RequirementType *> &objections,
    qint64 deadline, qint64 at)
{
    for (auto each = objections.begin(); each != objections.end(); ++each) {
        const QString text = u"%1: %2\nPlease correct it by %3."_s.arg(each.value()->name, each.key(), dayOf(deadline));
        addComment(context, u"sub_number_order"_s, idOf(context, subOrder), text, Commenter::Provider, at);
    }
}

// Goes through what waits. objection: what there is against an answer, empty: it is approved.
void conclude(Context &context, qint64 subOrder, const QList<Waiting> &waiting,
    const std::function<QString(const Submission &)> &objection, qint64 deadline, qint64 at)
{
    QMap<QString, const RequirementType *> objections;
    QList<Paper> papers;
    QList<qint64> declined;
    for (const auto &[paper, submission] : waiting) {
        const QString reason = objection(submission);
        const bool isFine = reason.isEmpty();
        context.database.run("UPDATE requirement_values SET status = ?, declines = declines + ?"
                             " WHERE order_number = ? AND requirement_id = ?",
            isFine ? u"approved"_s : u"declined"_s, qint64(!isFine), paper.position, submission.type->id);
        judgeDocument(context, submission.value, isFine, at);
        papers.append(paper);
        if (!isFine) {
            objections.insert(reason, submission.type);
            declined.append(paper.position);
        }
    }
    for (const qint64 number : declined)
        context.database.run("UPDATE order_numbers SET deadline = ? WHERE position = ?", deadline, number);
    if (!declined.isEmpty())
        plan(context, deadline, Due::Deadline, subOrder);
    explain(context, subOrder, objections, deadline, at);
    settlePapers(context, papers, at);
}

} // namespace

void planReview(Context &context, qint64 subOrder, qint64 at)
{
    unplan(context, Due::Review, subOrder);
    if (!waitingIn(context, subOrder).isEmpty())
        plan(context, at + reviewTime(context, subOrder), Due::Review, subOrder);
}

void reviewByItself(Context &context, qint64 subOrder, qint64 at)
{
    if (reviewersActByThemselves(context))
        conclude(
            context, subOrder, waitingIn(context, subOrder),
            [&](const Submission &submission) { return objectionTo(context, submission); }, at + rules::correction, at);
}

bool approveAnswers(Context &context, qint64 subOrder, qint64 at)
{
    const QList<Waiting> waiting = waitingIn(context, subOrder);
    conclude(
        context, subOrder, waiting, [](const Submission &) { return QString(); }, 0, at);
    return !waiting.isEmpty();
}

bool declineAnswer(Context &context, qint64 subOrder, const Decline &decline, qint64 at)
{
    const QList<Waiting> waiting = waitingIn(context, subOrder);
    const auto found = std::find_if(waiting.begin(), waiting.end(), [&](const Waiting &each) {
        return decline.requirement.isEmpty() || each.submission.type->id == decline.requirement;
    });
    if (found == waiting.end())
        return false;
    const RequirementType *type = found->submission.type;
    const QString reason = decline.reason.isEmpty() ? type->objection : decline.reason;
    conclude(
        context, subOrder, waiting,
        [&](const Submission &submission) { return submission.type == type ? reason : QString(); },
        decline.deadline > 0 ? decline.deadline : at + rules::correction, at);
    return true;
}

qint64 deadlineOf(Context &context, qint64 subOrder)
{
    return context.database.number(
        "SELECT MIN(deadline) FROM order_numbers WHERE sub_order = ? AND status = 'pending'", subOrder);
}

void setDeadline(Context &context, qint64 subOrder, qint64 deadline)
{
    context.database.run("UPDATE order_numbers SET deadline = ? WHERE sub_order = ? AND status = 'pending'"
                         " AND deadline IS NOT NULL",
        deadline, subOrder);
    plan(context, deadline, Due::Deadline, subOrder);
}

} // namespace sandbox
