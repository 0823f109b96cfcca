// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <ui/look/actionbar.h>
#include <ui/workspace.h>

// What can be done about something that waits: the way to its place, and the next step. A reservation is extended from
// here, and bought if all of it is in the basket; how one comes into the basket, Reserved knows.
class NextSteps : public ActionBar
{
    Q_OBJECT

public:
    explicit NextSteps(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    void show(const AttentionItem &item, const QString &next);
    void setExtending(bool isExtending);

signals:
    void nextRequested(); // where it is dealt with, with the right field focused
    void placeRequested(); // there, without
    void extendRequested(const QList<HeldNumber> &rows);

private:
    void tellHold();
    void tellBuy(const QStringList &numbers);
    void takeNext();
    QStringList heldNumbers() const;

    Workspace &m_workspace;
    AttentionItem m_item;
    bool m_isExtending = false;
    bool m_offersBuy = false; // as what comes next
    LinkButton *m_place;
    QPushButton *m_extend; // beside the next step
    QPushButton *m_next;
};
