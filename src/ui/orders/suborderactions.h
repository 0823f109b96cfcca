// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/requirementgroup.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QObject>

class ProblemView;

// What can be done with a whole sub-order, each after a sheet that asks. How it went is told in the problem view.
class SubOrderActions : public QObject
{
    Q_OBJECT

public:
    SubOrderActions(Workspace &workspace, ProblemView *problem, QWidget *parent);

    void cancel(const SubOrder &subOrder);
    void assignGroup(const SubOrder &subOrder);

signals:
    void changed(const QString &orderId); // read it again

private:
    QCoro::Task<> cancelNow(SubOrder subOrder);
    QCoro::Task<> chooseGroup(SubOrder subOrder);
    void offer(const SubOrder &subOrder, const QList<RequirementGroup> &groups);
    QCoro::Task<> assignNow(SubOrder subOrder, QString groupId);
    void tell(const Error &error, const QString &doubt);

    Workspace &m_workspace;
    ProblemView *m_problem;
    QWidget *m_owner;
    Session m_api; // last: dies first
};
