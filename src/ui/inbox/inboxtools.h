// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/inbox/assignments.h>
#include <ui/inbox/snoozes.h>

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

// What the operator decides about what is selected, beside the title of the list and in its menu: to hear of it later,
// and who deals with it.
class InboxTools : public QWidget
{
    Q_OBJECT

public:
    InboxTools(Workspace &workspace, std::function<QList<AttentionItem>()> selected, QWidget *parent = nullptr);

    bool isPutOff(const AttentionItem &item) const;
    bool isMine(const AttentionItem &item) const { return m_assignments.isMine(item); }
    QString personFor(const AttentionItem &item) const; // in words; empty: nobody
    void fillSnoozeMenu(QMenu *menu);
    void fillAssignMenu(QMenu *menu);

signals:
    void decided();

private:
    QPushButton *addButton(const QString &text, void (InboxTools::*fill)(QMenu *));
    void snooze(const QDateTime &until);
    void assign(const QList<AttentionItem> &items, const QString &person);
    void askWho();

    Workspace &m_workspace;
    const std::function<QList<AttentionItem>()> m_selected;
    Snoozes m_snoozes;
    Assignments m_assignments;
};
