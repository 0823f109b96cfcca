// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentpages.h"

#include <api/comments.h>
#include <api/pager.h>

QCoro::Task<Result<QList<Comment>>> readComments(Session &session, CommentFilter filter)
{
    QList<Comment> comments;
    Pager<CommentFilter, Comment> pager(session, api::comments::list, filter);
    for (int page = 0; page < mostCommentPages && !pager.atEnd(); ++page) {
        const auto next = co_await pager.next();
        if (!next)
            co_return next.error();
        comments += next->data;
    }
    co_return comments;
}
