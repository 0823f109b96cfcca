// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentcounts.h"

#include <flows/commentpages.h>

CommentCounts::CommentCounts(Client &client, QObject *parent)
    : QObject(parent)
    , m_api(client)
{ }

void CommentCounts::look()
{
    m_api.cancel();
    read();
}

FractionCell CommentCounts::of(const QStringList &subOrderIds) const
{
    FractionCell sum;
    for (const QString &id : subOrderIds) {
        const FractionCell one = m_counts.value(id);
        sum = {sum.done + one.done, sum.total + one.total};
    }
    return sum;
}

QCoro::Task<> CommentCounts::read()
{
    CommentFilter filter;
    filter.recordType = CommentRecord::SubOrder;
    const auto comments = co_await readComments(m_api, filter);
    if (!comments)
        co_return; // the thread of an order says what is wrong
    QHash<QString, FractionCell> counts;
    for (const Comment &comment : *comments) {
        FractionCell &count = counts[comment.recordId];
        ++count.total;
        count.done += comment.isUnread() ? 1 : 0;
    }
    if (counts == m_counts)
        co_return;
    m_counts = counts;
    emit changed();
}
