// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/comment.h>

#include <QCoroTask>
#include <QObject>

// The thread of one sub-order or requirement group, oldest first, as it was last read. The client outlives it.
class CommentReader : public QObject
{
    Q_OBJECT

public:
    explicit CommentReader(Client &client, QObject *parent = nullptr, CommentRecord about = CommentRecord::SubOrder);

    void follow(const QString &recordId); // empty: none. Reads it, and again each time
    CommentRecord about() const { return m_about; }
    const QString &recordId() const { return m_recordId; }
    const QList<Comment> &comments() const { return m_comments; }
    int unread() const;
    void add(const Comment &comment); // it was just sent
    void markRead(); // all that wait for us

signals:
    void changed();
    void marked(); // as read, at the provider
    void failed(const Error &error);

private:
    QCoro::Task<> read();
    QCoro::Task<> markOne(QString id);

    const CommentRecord m_about;
    QString m_recordId;
    QList<Comment> m_comments;
    QStringList m_marking;
    Session m_reading; // last: die first
    Session m_marks;
};
