// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <ui/orders/timelinetext.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QScrollArea>

class CommentReader;

// What happened to a sub-order, as far as this console has seen it.
class TimelineTab : public QScrollArea
{
    Q_OBJECT

public:
    TimelineTab(Workspace &workspace, CommentReader *reader, QWidget *parent = nullptr);

    void setSubject(const SubOrder &subOrder, const QDateTime &deadline); // without an id: there is none

protected:
    void showEvent(QShowEvent *event) override;

private:
    QCoro::Task<> load();
    void tell();

    Workspace &m_workspace;
    CommentReader *m_reader;
    Steps *m_steps;
    timelinetext::Facts m_facts;
    Scope m_scope; // last: dies first
};
