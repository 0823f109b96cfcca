// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirement.h>
#include <flows/ordercontents.h>
#include <models/filterproxy.h>
#include <ui/workspace.h>

#include <QWidget>

class Banner;
class EmptyState;
class LookTable;
class Pill;
class PlainLabel;
class QStackedWidget;
class QTabBar;
class RequirementList;
class Rule;
class SecondTicker;
class TitleRow;

// What is known of the selected order, sub-order or number. To be read only.
class OrderDetail : public QWidget
{
    Q_OBJECT

public:
    explicit OrderDetail(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    // contents: of the order the line belongs to; nullptr while it is read.
    void show(const OrderLine &line, const OrderContents *contents);

private:
    void layOut();
    void tellHead(const OrderContents *contents);
    int numbersToLose() const;
    void tellDeadline();
    void tellNumbers(const OrderContents *contents);
    void tellRequirements(const OrderContents *contents);
    QCoro::Task<> nameRequirements(QString phoneNumber);
    void showRequirements();
    void tellTabs();
    bool belongs(const OrderNumber &number) const;

    Workspace &m_workspace;
    OrderLine m_line;
    QString m_orderId;
    TitleRow *m_title;
    Pill *m_state;
    QWidget *m_deadlinePlace;
    Banner *m_deadline;
    QTabBar *m_tabs;
    Rule *m_rule;
    QStackedWidget *m_pages;
    RequirementList *m_requirements;
    LookTable *m_table;
    EmptyState *m_empty;
    Table<OrderLine> m_numbers;
    FilterProxy m_sorted;
    QList<AskedRequirement> m_asked;
    OpenEnum<RequirementsStatus> m_review;
    QHash<QString, Requirement> m_known; // requirements by id
    QStringList m_named; // numbers whose requirements were asked for
    std::shared_ptr<SecondTicker> m_ticker;
    Session m_api; // last: dies first
};
