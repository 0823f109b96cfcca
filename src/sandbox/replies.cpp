// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/reviewers.h>
#include <sandbox/reviews.h>
#include <sandbox/rules.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool asksForTime(const QString &body)
{
    static const QRegularExpression words(u"deadline|extend|extension|more time|later|frist|verläng|mehr zeit"_s,
        QRegularExpression::CaseInsensitiveOption);
    return body.contains(words);
}

} // namespace

void replyByItself(Context &context, qint64 comment, qint64 at)
{
    if (!reviewersActByThemselves(context))
        return;
    QString type;
    QString record;
    QString body;
    {
        auto row =
            context.database.query("SELECT record_type, record_id, body FROM comments WHERE position = ?", comment);
        if (!row.next())
            return;
        type = row.text(0);
        record = row.text(1);
        body = row.text(2);
    }
    const qint64 subOrder = context.database.number("SELECT position FROM sub_orders WHERE id = ?", record);
    const qint64 deadline = deadlineOf(context, subOrder);
    QString reply = u"Thank you for your message. We will look into it and come back to you here."_s;
    if (deadline > 0 && asksForTime(body)) {
        setDeadline(context, subOrder, deadline + rules::correction);
        reply =
            u"You have seven days more. Please send what is missing by %1."_s.arg(dayOf(deadline + rules::correction));
    }
    addComment(context, type, record, reply, Commenter::Provider, at);
}

} // namespace sandbox
