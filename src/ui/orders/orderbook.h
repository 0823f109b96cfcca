// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/orderwatch.h>
#include <ui/orders/commentcounts.h>
#include <ui/workspace.h>

// The account's orders in the workspace's tree, newest first, watched for as long as the account is open. What is in an
// order is read when its branch is opened, and without that for those that wait for the operator: they have a deadline.
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
    void take(const QList<NumberOrder> &orders);
    void takeContents(const OrderContents &contents);
    void showOrders();
    void showContents(const OrderContents &contents);
    OrderLine lineOf(const NumberOrder &order) const;
    void openWaiting();

    Workspace &m_workspace;
    Tree<OrderLine> &m_tree;
    OrderWatch m_watch;
    CommentCounts m_comments;
    QHash<QString, NumberOrder> m_orders; // by id
    QHash<QString, OrderContents> m_contents; // by id of the order
    QDateTime m_listedAt;
};
