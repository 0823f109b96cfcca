// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperattention.h"

#include <api/documents.h>
#include <api/requirementgroups.h>
#include <flows/commentpages.h>

namespace {

constexpr qint64 documentsAsked = 50;

QHash<QString, QList<Comment>> reviewsIn(const QList<Comment> &comments)
{
    QHash<QString, QList<Comment>> reviews;
    for (const Comment &comment : comments) {
        if (comment.commenterType != CommenterType::User)
            reviews[comment.recordId] += comment;
    }
    return reviews;
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

QCoro::Task<Result<PaperAttention>> readPaperAttention(Session &session)
{
    const CommentFilter all;
    const auto comments = co_await readComments(session, all);
    if (!comments)
        co_return comments.error();
    const auto documents = co_await vanishingDocuments(session);
    if (!documents)
        co_return documents.error();
    const RequirementGroupFilter filter;
    const auto groups = co_await session.call(api::requirementgroups::list, filter);
    if (!groups)
        co_return groups.error();
    PaperAttention papers;
    papers.items =
        attention::ofComments(*comments) + *documents + attention::ofGroups(groups->data, session.client().serverNow());
    attention::sortByTimeLeft(papers.items);
    papers.reviews = reviewsIn(*comments);
    co_return papers;
}
