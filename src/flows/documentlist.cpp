// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlist.h"

#include <api/documents.h>
#include <api/fetchall.h>

using namespace Qt::StringLiterals;

static constexpr int linkPages = 20;

QCoro::Task<Result<DocumentList>> readDocumentList(Session &session)
{
    DocumentList list;
    DocumentFilter filter;
    filter.sort = u"-created_at"_s;
    auto documents = co_await fetchAll(session, api::documents::list, filter);
    if (!documents)
        co_return documents.error();
    list.documents = documents->rows;
    const DocumentLinkFilter all;
    Pager<DocumentLinkFilter, DocumentLink> pager(session, api::documents::links, all);
    for (int page = 0; page < linkPages && !pager.atEnd(); ++page) {
        const auto links = co_await pager.next();
        if (!links)
            co_return links.error();
        for (const DocumentLink &link : links->data)
            list.links[link.documentId] += link;
    }
    list.areUsesKnown = pager.atEnd();
    co_return list;
}
