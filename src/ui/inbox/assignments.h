// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <ui/workspace.h>

#include <QHash>

// Who deals with what waits. On this machine only, for one account. It is the thing that somebody has, whatever it
// waits for: an order stays theirs when one of its answers is rejected, and so is what is said of it.
class Assignments
{
public:
    explicit Assignments(Workspace &workspace);

    void assign(const QList<AttentionItem> &items, const QString &person); // empty: nobody
    QString personFor(const AttentionItem &item) const; // empty: nobody
    bool isMine(const AttentionItem &item) const;
    QString me() const; // the system's user
    const QStringList &others() const { return m_others; } // who had something before, the last first

private:
    struct Turn
    {
        QString person{};
        QDateTime since{}; // the server's time
    };

    void remember(const QString &person);
    void save();

    Workspace &m_workspace;
    QHash<QString, Turn> m_turns; // by AttentionItem::id
    QStringList m_others;
};
