// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objections.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString whoAndWhen(const QString &who, const QDateTime &at)
{
    if (!at.isValid())
        return who;
    return u"%1, %2"_s.arg(who, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
}

QHash<QString, Objection> objectionsIn(
    const QList<Comment> &comments, const QHash<QString, Requirement> &known, const QString &reviewer)
{
    QHash<QString, Objection> objections;
    QHash<QString, QDateTime> newest;
    for (const Comment &comment : comments) {
        if (comment.commenterType == CommenterType::User)
            continue;
        for (auto it = known.begin(); it != known.end(); ++it) {
            const bool isNamed = !it->title().isEmpty() && comment.body.contains(it->title(), Qt::CaseInsensitive);
            if (!isNamed || (newest.contains(it.key()) && newest.value(it.key()) >= comment.createdAt))
                continue;
            newest.insert(it.key(), comment.createdAt);
            objections.insert(it.key(), Objection{whoAndWhen(reviewer, comment.createdAt), comment.body});
        }
    }
    return objections;
}
