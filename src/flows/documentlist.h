// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/document.h>

#include <QCoroTask>
#include <QHash>

// The account's documents, newest first, and what uses them.
struct DocumentList
{
    QList<Document> documents{};
    QHash<QString, QList<DocumentLink>> links{}; // by document
    bool areUsesKnown =
        false; // false: there are more uses than were read, one that is not named may be used all the same
};

QCoro::Task<Result<DocumentList>> readDocumentList(Session &session);
