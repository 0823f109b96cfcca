// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperattention.h"

#include <api/documents.h>
#include <api/requirementgroups.h>
#include <flows/commentpages.h>

namespace {

constexpr qint64 documentsAsked = 50;

// The newest of each thread.
QHash<QString, QString> reviewersWords(const QList<Comment> &comments)
{
    QHash<QString, Comment> newest;
    for (const Comment &comment : comments) {
        const auto known = newest.constFind(comment.recordId);
        const bool isNewer = known == newest.constEnd() || comment.createdAt > known->createdAt;
        if (comment.commenterType != CommenterType::User && isNewer)
            newest.insert(comment.recordId, comment);
    }
    QHash<QString, QString> words;
    for (const Comment &comment : std::as_const(newest))
        words.insert(comment.recordId, comment.body);
    return words;
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
    papers.words = reviewersWords(*comments);
    co_return papers;
}
