// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/inbox/inboxlines.h>
#include <ui/inbox/urgentnotes.h>
#include <ui/pane.h>

class AttentionBook;
class Counters;
class EmptyState;
class ExtensionFrame;
class HoldExtender;
class InboxDetail;
class InboxTools;
class LookTable;
class ProblemView;
class QStackedWidget;
class TitleRow;
class WaitingOpener;

// Everything that is lost by waiting, in one list: what is lost first stands first, each with its next step.
class InboxPane : public Pane
{
    Q_OBJECT

public:
    explicit InboxPane(Workspace &workspace, QWidget *parent = nullptr);
    ~InboxPane() override;

    void refresh() override;
    void focusFilter() override;
    void find(const QString &what) override; // the id of what waits
    bool escape() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectDetail();
    void comeForward(const QString &id); // of what waits; empty: several
    void follow(); // what waits, or how much time is left
    void showLines();
    void tellCounts();
    void tellEmpty();
    void tellTools();
    void showMenu(const QPoint &position);
    void open(const QModelIndex &index);
    void tellDetail();
    const AttentionItem *current() const; // nullptr: none
    QList<AttentionItem> selected() const;
    inboxlines::Group group() const;

    Workspace &m_workspace;
    AttentionBook *m_book;
    UrgentNotes m_urgent;
    QList<AttentionItem> m_items; // all, by time left
    Table<InboxLine> m_lines;
    TitleRow *m_title;
    InboxTools *m_tools;
    Counters *m_counters;
    ExtensionFrame *m_outcome;
    ProblemView *m_problem;
    QStackedWidget *m_place; // the table, or why it is empty
    LookTable *m_table;
    EmptyState *m_empty;
    QTimer m_minute; // what was put off comes back, headings move on
    InboxDetail *m_detail;
    WaitingOpener *m_opener;
    HoldExtender *m_extender;
};
