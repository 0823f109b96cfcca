// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/deadlinewatch.h>
#include <flows/orderwatch.h>
#include <flows/subordersweep.h>
#include <ui/orders/commentcounts.h>
#include <ui/orders/seenparts.h>
#include <ui/workspace.h>

#include <QTimer>

// The account's orders in the workspace's tree, newest first: at once as they were last seen, then as they are, watched
// for as long as the account is open. What is in an order is read when its branch is opened; until then the deadlines
// of its numbers are known from the list that has them.
class OrderBook : public QObject
{
    Q_OBJECT

public:
    explicit OrderBook(Workspace &workspace, QObject *parent = nullptr);

    void refresh();
    bool isListed() const { return m_listedAt.isValid(); }
    QDateTime listedAt() const { return m_listedAt; } // when they were last looked at; local clock, UTC

    void open(const QString &orderId); // reads what is in it, and goes on looking
    const OrderContents *contents(const QString &orderId) const; // nullptr: not read yet
    static QString keyOf(const QString &orderId); // of its line in the tree
    QString orderOf(const QString &key) const; // the order that a line of the tree belongs to
    QList<OrderLine> orders() const;
    void countComments(); // again, with every look and when some were read

signals:
    void changed();
    void contentsChanged(const QString &orderId);
    void failed(const Error &error);
    void looked(); // again, and well: what failed before is over

private:
    void connectWatches();
    QCoro::Task<> start();
    void takeSeen(const SeenOrders &seen);
    void takeListed(bool isAll);
    void take(const QList<NumberOrder> &orders);
    void showAnew(const QSet<QString> &orderIds);
    void takeComments();
    void showSeen(const QString &key); // of an order whose branch is opened
    void takeContents(OrderContents contents);
    void showSoon();
    void showOrders();
    void showContents(const OrderContents &contents);
    OrderLine lineOf(const NumberOrder &order) const;

    Workspace &m_workspace;
    Tree<OrderLine> &m_tree;
    OrderWatch m_watch;
    DeadlineWatch &m_deadlines; // of the workspace
    SubOrderSweep m_sweep;
    CommentCounts m_comments;
    SeenParts m_parts; // of all orders; m_contents knows better
    QHash<QString, NumberOrder> m_orders; // by id
    QHash<QString, OrderContents> m_contents; // by id of the order
    QDateTime m_listedAt;
    QTimer m_showing; // a long list comes in many pages
    Session m_api; // last: dies first
};
