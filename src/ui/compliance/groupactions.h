// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/requirementgroup.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QObject>

class ProblemView;

// What can be done with a whole requirement group. How it went is told in the problem view.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    GroupActions(Workspace &workspace, ProblemView *problem, QWidget *parent);

    void submit(const RequirementGroup &group);
    void remove(const RequirementGroup &group); // after a sheet that asks

signals:
    void changed(); // read the list again
    void removed(const QString &id);

private:
    QCoro::Task<> submitNow(RequirementGroup group);
    QCoro::Task<> removeNow(RequirementGroup group);
    void tell(const Error &error, const QString &doubt);

    Workspace &m_workspace;
    ProblemView *m_problem;
    QWidget *m_owner;
    Session m_api; // last: dies first
};
