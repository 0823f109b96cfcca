// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sandbox {

class Statement;
struct Context;

enum class Commenter { Account, Provider };

extern const QByteArray commentColumns; // of comments
QJsonObject commentJson(const Statement &row);

bool canBeCommented(Context &context, const QString &recordType, const QString &record); // there is such a record

// The position of the new comment. A customer's is answered after a while.
qint64 addComment(Context &context, const QString &recordType, const QString &record, const QString &body,
    Commenter commenter, qint64 at);

} // namespace sandbox
