// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/commenting.h>
#include <ui/orders/commentreader.h>
#include <ui/papers/draftkeeper.h>
#include <ui/workspace.h>

#include <QWidget>

class PlainLabel;
class ProblemView;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// What the provider's people and the customer wrote to each other about what the reader follows, and what is written
// next. What is typed is kept until it has arrived.
class CommentsTab : public QWidget
{
    Q_OBJECT

public:
    CommentsTab(Workspace &workspace, CommentReader *reader, QWidget *parent = nullptr);
    ~CommentsTab() override;

    void setRecord(const QString &id); // empty: none
    void write(const QString &text); // into the field, where nothing is typed, to be looked over and sent

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showThread();
    void addComment(const Comment &comment);
    void tell();
    QCoro::Task<> send();
    void tellFailure(const CommentResult &result);

    Workspace &m_workspace;
    CommentReader *m_reader;
    const CommentRecord m_about; // also when the reader has gone
    QString m_recordId;
    QList<QStringList> m_shown; // what stands in the thread
    bool m_isSending = false;
    QScrollArea *m_scroll;
    QVBoxLayout *m_thread = nullptr;
    ProblemView *m_problem;
    QPlainTextEdit *m_text;
    PlainLabel *m_hint;
    QPushButton *m_send;
    DraftKeeper m_draft;
    Session m_api; // last: dies first
};
