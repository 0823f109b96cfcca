// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commenting.h"

#include <api/comments.h>
#include <core/foreigntext.h>
#include <flows/recorded.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 commentLookGapsMs[] = {0, 1000, 2000, 4000, 8000};
constexpr qint64 clockDoubtSeconds = 5; // between the server's clock and what we know of it

// The comment in its thread; nothing: it is not to be seen.
QCoro::Task<std::optional<Comment>> lookFor(Session &session, CommentDraft draft, QDateTime since)
{
    CommentFilter filter;
    filter.recordId = draft.recordId;
    filter.recordType = draft.recordType;
    const QString body = foreign::cleaned(draft.body);
    for (const qint64 gap : commentLookGapsMs) {
        co_await pause(session, gap);
        const auto page = co_await session.call(api::comments::list, filter);
        if (!page)
            continue;
        const auto found = std::ranges::find_if(page->data, [&](const Comment &comment) {
            return comment.body == body && comment.commenterType == CommenterType::User && comment.createdAt >= since;
        });
        if (found != page->data.cend())
            co_return *found;
    }
    co_return std::nullopt;
}

QCoro::Task<CommentResult> send(Session &session, RecordEntry &entry, CommentDraft draft)
{
    const QDateTime since = session.client().serverNow().addSecs(-clockDoubtSeconds);
    const auto sent = co_await session.call(api::comments::create, draft);
    if (sent || isRefusal(sent.error())) {
        entry.end(endOfOne(sent ? nullptr : &sent.error()));
        co_return sent ? CommentResult{CommentResult::Outcome::Sent, *sent, {}}
                       : CommentResult{CommentResult::Outcome::Refused, {}, sent.error()};
    }
    const auto found = co_await lookFor(session, draft, since);
    entry.end(endOfOne(found ? nullptr : &sent.error()));
    co_return found ? CommentResult{CommentResult::Outcome::Sent, *found, {}}
                    : CommentResult{CommentResult::Outcome::Unknown, {}, sent.error()};
}

} // namespace

QString commentSubject(const OpenEnum<CommentRecord> &recordType, const QString &recordId)
{
    return u"comment:%1:%2"_s.arg(recordType.text(), recordId);
}

QString commentIn(const DraftValues &values)
{
    return values.value(u"body"_s);
}

DraftValues commentValues(const QString &body)
{
    return body.isEmpty() ? DraftValues() : DraftValues{{u"body"_s, body}};
}

QCoro::Task<CommentResult> sendComment(Session &session, Record &record, Drafts &drafts, CommentDraft draft)
{
    const QString subject = commentSubject(draft.recordType, draft.recordId);
    const auto keeping = drafts.save(subject, commentValues(draft.body));
    co_await later(session, keeping); // a draft that can't be kept is no reason not to send
    RecordEntry entry(record, Deed::Kind::Comment, {draft.recordId}, {});
    const auto opening = entry.opened();
    co_await later(session, opening);
    const auto result = co_await send(session, entry, draft);
    if (result.outcome == CommentResult::Outcome::Sent)
        drafts.remove(subject);
    co_return result;
}
