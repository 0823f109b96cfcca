// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/counters.h>
#include <models/filterproxy.h>
#include <ui/listmemory.h>
#include <ui/orders/wantedline.h>
#include <ui/pane.h>
#include <ui/workspace.h>

#include <QTimer>

#include <memory>

class Counters;
class CsvExport;
class EmptyState;
class LookTree;
class OrderBook;
class OrderDetail;
class ProblemView;
class ReportMaker;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class SecondTicker;
class TitleRow;

// The orders, what is in them, and what they wait for.
class OrdersPane : public Pane
{
    Q_OBJECT

public:
    static constexpr QChar answersOf =
        u'/'; // find() of an order, this, and a sub-order: what waits there has the focus

    explicit OrdersPane(Workspace &workspace, QWidget *parent = nullptr);
    ~OrdersPane() override;

    void refresh() override;
    void focusFilter() override;
    void find(const QString &what) override;
    bool escape() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void connectParts();
    void follow();
    void prepareSearch(); // a slice of it
    void select(); // the line the tree stands on
    void tellAge();
    void tellEmpty();
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    Tree<OrderLine> &m_orders;
    const QList<Counter<OrderLine>> m_rules;
    OrderBook *m_book;
    FilterProxy m_proxy;
    TitleRow *m_title;
    Counters *m_counters;
    QLineEdit *m_filter;
    ProblemView *m_problem;
    QStackedWidget *m_place; // the tree, or why it is empty
    LookTree *m_tree;
    EmptyState *m_empty;
    CsvExport *m_export;
    ReportMaker *m_report;
    OrderDetail *m_detail;
    QSplitter *m_splitter;
    ListMemory m_memory;
    std::shared_ptr<SecondTicker> m_ticker;
    QTimer m_preparing; // what is searched is put together before somebody types
    int m_prepared = 0; // rows
    QTimer m_typing; // the filter follows when the fingers rest
    WantedLine m_wanted; // what find() asked for
    bool m_moved = false; // the splitter, by the operator: now or some other day
};
