// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/groupuses.h>
#include <ui/papers/answersubject.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QWidget>

class AddressList;
class Banner;
class ProblemView;
class RequirementBook;

// After answers were given: which other sub-orders of that country and type wait for the same and have none yet, and
// one button that gives it to them too. Hidden while there are none.
class AlsoAnswer : public QWidget
{
    Q_OBJECT

public:
    AlsoAnswer(Workspace &workspace, RequirementBook *book, AddressList *addresses, QWidget *parent = nullptr);

    void offer(const AnswerSubject &subject, const QList<RequirementAnswer> &given);
    void clear(); // they are not asked for any more

signals:
    void answered(const QString &orderId); // that one too

private:
    QCoro::Task<> look(AnswerSubject subject, QList<RequirementAnswer> given);
    QCoro::Task<> apply();
    void tell();
    QString names() const;

    Workspace &m_workspace;
    RequirementBook *m_book;
    AddressList *m_addresses;
    Banner *m_banner;
    ProblemView *m_problem;
    QList<GroupUse> m_others;
    Session m_api; // last: die first
    Session m_applying;
};
