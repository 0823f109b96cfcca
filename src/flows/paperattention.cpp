// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperattention.h"

#include <api/comments.h>
#include <api/documents.h>
#include <api/pager.h>
#include <api/requirementgroups.h>

namespace {

constexpr int commentPages = 4;
constexpr qint64 documentsAsked = 50;

QCoro::Task<Result<QList<Comment>>> newestComments(Session &session)
{
    QList<Comment> comments;
    Pager<CommentFilter, Comment> pager(session, api::comments::list, CommentFilter());
    for (int page = 0; page < commentPages && !pager.atEnd(); ++page) {
        const auto next = co_await pager.next();
        if (!next)
            co_return next.error();
        comments += next->data;
    }
    co_return comments;
}

// Those that may still vanish, with the ids of those that are used.
QCoro::Task<Result<QList<AttentionItem>>> vanishingDocuments(Session &session)
{
    const QDateTime now = session.client().serverNow();
    DocumentFilter filter;
    filter.pageSize = documentsAsked;
    filter.createdAfter = now.addSecs(-Document::unlinkedSeconds);
    const auto documents = co_await session.call(api::documents::list, filter);
    if (!documents)
        co_return documents.error();
    QSet<QString> used;
    for (const Document &document : documents->data) {
        DocumentLinkFilter ofDocument;
        ofDocument.documentId = document.id;
        const auto links = co_await session.call(api::documents::links, ofDocument);
        if (!links)
            co_return links.error();
        for (const DocumentLink &link : links->data)
            used.insert(link.documentId);
    }
    co_return attention::ofDocuments(documents->data, used, now);
}

} // namespace

QCoro::Task<Result<QList<AttentionItem>>> readPaperAttention(Session &session)
{
    const auto comments = co_await newestComments(session);
    if (!comments)
        co_return comments.error();
    const auto documents = co_await vanishingDocuments(session);
    if (!documents)
        co_return documents.error();
    const RequirementGroupFilter filter;
    const auto groups = co_await session.call(api::requirementgroups::list, filter);
    if (!groups)
        co_return groups.error();
    QList<AttentionItem> items =
        attention::ofComments(*comments) + *documents + attention::ofGroups(groups->data, session.client().serverNow());
    attention::sortByTimeLeft(items);
    co_return items;
}
