// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/comment.h>
#include <flows/record.h>
#include <store/drafts.h>

#include <QCoroTask>

struct CommentResult
{
    enum class Outcome {
        Sent,
        Refused,
        Unknown, // the answer was lost, and the comment is not to be seen
    };

    Outcome outcome = Outcome::Unknown;
    Comment comment{}; // of Sent
    Error error{}; // of the others
};

// What is typed and not sent about something: where a comment's draft is kept, as the value "body".
QString commentSubject(const OpenEnum<CommentRecord> &recordType, const QString &recordId);
QString commentIn(const DraftValues &values);
DraftValues commentValues(const QString &body);

// Sends a comment once. Its text stays a draft until it is known to have arrived; a lost answer is settled by looking
// at the thread. drafts outlives the task.
QCoro::Task<CommentResult> sendComment(Session &session, Record &record, Drafts &drafts, CommentDraft draft);
