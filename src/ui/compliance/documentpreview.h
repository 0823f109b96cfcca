// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>

// What can be shown of a document without trusting it: its kind is told by its content, images are decoded within
// limits and made small, text is text. Everything else is not opened.
struct DocumentPreview
{
    QImage image{};
    QString text{};
    bool isCut = false; // there is more text
    QString why{}; // nothing is shown, as a sentence
};

QFuture<DocumentPreview> previewOf(const QByteArray &content, const QString &name); // in a worker
