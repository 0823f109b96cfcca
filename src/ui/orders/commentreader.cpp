// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentreader.h"

#include <api/comments.h>
#include <flows/commentpages.h>

#include <algorithm>

CommentReader::CommentReader(Client &client, QObject *parent, CommentRecord about)
    : QObject(parent)
    , m_about(about)
    , m_reading(client)
    , m_marks(client)
{ }

void CommentReader::follow(const QString &recordId)
{
    if (recordId != m_recordId) {
        m_recordId = recordId;
        m_comments.clear();
        m_reading.cancel();
        emit changed();
    }
    if (!recordId.isEmpty() && m_reading.isIdle()) // a read that is under way will do
        read();
}

int CommentReader::unread() const
{
    return int(std::ranges::count_if(m_comments, &Comment::isUnread));
}

QCoro::Task<> CommentReader::read()
{
    CommentFilter filter;
    filter.recordId = m_recordId;
    filter.recordType = m_about;
    const auto thread = co_await readComments(m_reading, filter);
    if (!thread) {
        emit failed(thread.error());
        co_return;
    }
    QList<Comment> comments = *thread;
    comments.removeIf([this](const Comment &comment) { return comment.recordId != m_recordId; });
    std::ranges::stable_sort(comments, {}, &Comment::createdAt);
    m_comments = comments;
    emit changed();
}

void CommentReader::add(const Comment &comment)
{
    if (comment.recordId != m_recordId || std::ranges::find(m_comments, comment.id, &Comment::id) != m_comments.end())
        return;
    m_comments += comment;
    emit changed();
}

void CommentReader::markRead()
{
    for (const Comment &comment : std::as_const(m_comments)) {
        if (comment.isUnread() && !m_marking.contains(comment.id)) {
            m_marking += comment.id;
            markOne(comment.id);
        }
    }
}

QCoro::Task<> CommentReader::markOne(QString id)
{
    const Nothing nothing;
    const auto marked = co_await m_marks.call(api::comments::markRead, nothing, id);
    m_marking.removeAll(id);
    const auto known = std::ranges::find(m_comments, id, &Comment::id);
    if (!marked || known == m_comments.end())
        co_return; // it waits until the thread is looked at again
    *known = *marked;
    emit changed();
    emit this->marked();
}
