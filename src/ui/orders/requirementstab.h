// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/comment.h>
#include <ui/papers/answersubject.h>
#include <ui/papers/draftkeeper.h>
#include <ui/workspace.h>

#include <QWidget>

class ActionBar;
class AddressList;
class AlsoAnswer;
class AnswerForm;
class DocumentNames;
class LinkButton;
class PlainLabel;
class ProblemView;
class QPushButton;
class RequirementBook;

// The answers that a sub-order or one of its numbers waits for: given here, kept while they are not sent, and sent.
class RequirementsTab : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementsTab(Workspace &workspace, QWidget *parent = nullptr);
    ~RequirementsTab() override; // what was typed is kept

    void setSubject(const AnswerSubject &subject, const QString &orderId); // again with every look at it
    void clear(); // none is shown
    AnswerForm *form() const { return m_form; }
    void setComments(const QList<Comment> &comments); // of the sub-order: what reviewers say is shown at its field

signals:
    void answered(const QString &orderId); // it has other answers now: read it again
    void groupRequested();
    void cancelRequested();

private:
    void layOut();
    void connectParts();
    void showForm();
    void tell();
    void tellDraft(const DraftValues &values);
    void tellKept();
    QCoro::Task<> send();
    void settle(const AnswerSubject &subject, const QList<PlannedAnswer> &answers, const AnswerResult &result);
    void tellFailure(const AnswerResult &result);
    QCoro::Task<> forgetDraft(QString subject, QList<RequirementAnswer> sent);
    void addAddress(const QString &requirementId);

    Workspace &m_workspace;
    AnswerSubject m_subject;
    QString m_orderId;
    QList<Comment> m_comments;
    bool m_isSending = false;
    RequirementBook *m_book;
    AddressList *m_addresses;
    DocumentNames *m_documents;
    AnswerForm *m_form;
    ProblemView *m_problem;
    AlsoAnswer *m_also;
    QWidget *m_foot;
    LinkButton *m_group;
    PlainLabel *m_note;
    LinkButton *m_cancel;
    ActionBar *m_bar;
    QPushButton *m_save = nullptr;
    QPushButton *m_send = nullptr;
    DraftKeeper m_draft;
    Session m_api; // last: die first
    Session m_sending;
};
