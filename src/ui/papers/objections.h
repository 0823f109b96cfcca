// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/comment.h>
#include <ui/papers/answerrow.h>

#include <QHash>

// What reviewers wrote about single answers, by requirement: of each the newest comment of the provider's that names
// it. reviewer: as a sentence begins with who reads the answers.
QHash<QString, Objection> objectionsIn(
    const QList<Comment> &comments, const QHash<QString, Requirement> &known, const QString &reviewer);

// "Telnyx, today 09:14": who and when, in local time.
QString whoAndWhen(const QString &who, const QDateTime &at);
