// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/listing.h>
#include <sandbox/routes.h>
#include <sandbox/rules.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QStringList &recordTypes()
{
    static const QStringList all{u"sub_number_order"_s, u"requirement_group"_s, u"advanced_number_order"_s};
    return all;
}

Answer answerComment(Context &context, const QByteArray &where, const Value &value)
{
    auto row = context.database.query("SELECT " + commentColumns + " FROM comments WHERE " + where, {value});
    return row.next() ? Answer::data(commentJson(row)) : notFound(u"comment"_s);
}

Answer listComments(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("record_id", request, "filter[comment_record_id]"_L1);
    conditions.equal("record_type", request, "filter[comment_record_type]"_L1);
    return answerPage(context.database, {commentColumns, "comments", conditions, "created_at DESC, position DESC"},
        request.page, [](const Statement &row) { return commentJson(row); });
}

Answer createComment(Context &context, const Request &request, const QStringList &)
{
    QList<Problem> problems;
    const QString body = needText(request.json, "body"_L1, problems);
    const QString type = needText(request.json, "comment_record_type"_L1, problems);
    const QString record = needText(request.json, "comment_record_id"_L1, problems);
    if (body.size() > rules::longestComment)
        problems.append({.code = 10033, .detail = u"2000 characters is the maximum allowed."_s, .pointer = u"/body"_s});
    if (!type.isEmpty() && !recordTypes().contains(type))
        problems.append({.code = 10032,
            .detail = u"This has to be one of: "_s + recordTypes().join(", "_L1),
            .pointer = u"/comment_record_type"_s});
    else if (!record.isEmpty() && !canBeCommented(context, type, record))
        problems.append(
            {.code = 10017, .detail = u"There is nothing with this id."_s, .pointer = u"/comment_record_id"_s});
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    const qint64 position = addComment(context, type, record, body, Commenter::Account, context.clock.now());
    return answerComment(context, "position = ?", position);
}

Answer readComment(Context &context, const Request &, const QStringList &parts)
{
    return answerComment(context, "id = ?", parts.first());
}

Answer markRead(Context &context, const Request &, const QStringList &parts)
{
    const qint64 now = context.clock.now();
    context.database.run(
        "UPDATE comments SET read_at = ?, updated_at = ? WHERE id = ? AND read_at IS NULL", now, now, parts.first());
    return answerComment(context, "id = ?", parts.first());
}

} // namespace

QList<Route> commentRoutes()
{
    return {
        {.method = "GET",
            .pattern = u"/comments"_s,
            .handle = listComments,
            .query =
                {
                    {"filter[comment_record_id]"_L1},
                    {"filter[comment_record_type]"_L1, QueryKind::Choice, recordTypes()},
                },
            .paging = Paging::Standard},
        {.method = "POST", .pattern = u"/comments"_s, .handle = createComment},
        {.method = "GET", .pattern = u"/comments/{id}"_s, .handle = readComment},
        {.method = "PATCH", .pattern = u"/comments/{id}/read"_s, .handle = markRead},
    };
}

} // namespace sandbox
