// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/document.h>
#include <flows/documentfile.h>
#include <flows/record.h>
#include <store/uploads.h>

#include <QCoroTask>

#include <functional>

// A document at the provider's that has the content of a file.
struct UploadedDocument
{
    Document document{};
    bool wasThere = false; // uploaded before, from here or elsewhere: nothing was sent
};

using UploadProgress = std::function<void(qint64 sent, qint64 total)>;

// The mark that goes with a document instead of a reference: by it the same content is found again.
QString documentMark(const QString &sha256);

// Brings a file to the provider unless it is there: known from the store, or found by its mark. It is sent once; if the
// answer is lost, the document is looked for by its mark. To end it before its time, cancel the session. state: where
// uploads are remembered; a store that fails makes it send what it need not, and no more.
QCoro::Task<Result<UploadedDocument>> uploadOnce(
    Session &session, Record &record, Worker &state, DocumentFile file, UploadProgress progress);
