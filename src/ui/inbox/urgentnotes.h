// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <ui/inbox/desktopnotes.h>
#include <ui/workspace.h>

#include <QSet>

// Tells on the desktop what has become urgent in the inbox: once, and again only when it was not urgent in between.
// Never more than the kind, a short reference and the time that is left, as a locked screen may show it to anybody.
class UrgentNotes : public QObject
{
    Q_OBJECT
public:
    explicit UrgentNotes(Workspace &workspace, QObject *parent = nullptr);

    void follow(const QList<AttentionItem> &items); // all that waits and was not put off

signals:
    void clicked(const QString &id); // of an item; empty: of several
    void notShown(); // something is urgent, and the desktop does not tell

private:
    void tell(const AttentionItem &item);

    Workspace &m_workspace;
    DesktopNotes m_notes;
    QSet<QString> m_told; // keys of what is urgent and was told
};
