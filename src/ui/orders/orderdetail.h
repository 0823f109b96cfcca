// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/ordercontents.h>
#include <models/filterproxy.h>
#include <ui/orders/wantedpage.h>
#include <ui/papers/answersubject.h>
#include <ui/workspace.h>

#include <QWidget>

class CommentReader;
class CommentsTab;
class DeadlineBanner;
class DetailTabs;
class EmptyState;
class LookTable;
class Pill;
class ProblemView;
class QStackedWidget;
class RequirementsTab;
class Rule;
class SubOrderActions;
class TimelineTab;
class TitleRow;

// What is known of the selected order, sub-order or number, and what it waits for.
class OrderDetail : public QWidget
{
    Q_OBJECT

public:
    explicit OrderDetail(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    // contents: of the order the line belongs to; nullptr while it is read.
    void show(const OrderLine &line, const OrderContents *contents);

    void seekAnswer(const QString &subOrderId); // once it is there, the one that waits gets the focus
    bool canCancel() const // a whole sub-order that is pending
    {
        return m_subOrder.status == OrderStatus::Pending && m_line.level != OrderLine::Level::Number;
    }
    void cancelSubOrder(); // after a sheet that asks

signals:
    void changed(const QString &orderId); // by the operator: read it again
    void commentsRead();

private:
    void layOut();
    void tellHead(const OrderContents *contents);
    int numbersToLose() const;
    void tellDeadline();
    void tellNumbers(const OrderContents *contents);
    void tellRequirements(const OrderContents *contents);
    void askForTime();
    void tellTabs();
    void showWanted(const OrderContents *contents);
    bool belongs(const OrderNumber &number) const;

    Workspace &m_workspace;
    OrderLine m_line;
    TitleRow *m_title;
    Pill *m_state;
    DeadlineBanner *m_deadline;
    ProblemView *m_problem;
    SubOrderActions *m_actions;
    DetailTabs *m_tabs;
    Rule *m_rule;
    QStackedWidget *m_pages;
    CommentReader *m_reader;
    RequirementsTab *m_requirements;
    CommentsTab *m_comments;
    TimelineTab *m_timeline;
    LookTable *m_table;
    EmptyState *m_empty;
    Table<OrderLine> m_numbers;
    FilterProxy m_sorted;
    WantedPage m_wanted;
    SubOrder m_subOrder; // that all of it belongs to; without an id: there is none
    std::optional<AnswerSubject> m_subject; // nothing: there is none for the whole of it
};
