// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <domain/documenttype.h>

#include <QFuture>

// A file that may be uploaded: it is in memory once, of a bearable size, and of a kind that is accepted.
struct DocumentFile
{
    QString name{}; // as the provider will get it
    const DocumentType *type = nullptr;
    QByteArray content{};
    QString sha256{}; // of the content, hex
};

// Read and looked at in a worker: a slow disk holds nobody up. Errors are of kind Local, in words for the operator.
QFuture<Result<DocumentFile>> readDocument(const QString &path);
QFuture<Result<DocumentFile>> takeDocument(const QByteArray &content, const QString &name); // pasted or dropped
