// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/orders/orderspane.h>

#include <support/customer.h>
#include <support/workspacefixture.h>

// Somebody at the orders pane, who has ordered numbers of Berlin.
class OrderDesk
{
public:
    OrderDesk();

    WorkspaceFixture &world() { return m_world; }
    SandboxFixture &sandbox() { return m_world.sandbox(); }
    QWidget *pane() { return m_pane.get(); }

    QString order(int count = 1); // and shows its sub-order; the id of that
    QString orderId() const { return m_order; } // the last
    void select(const QString &orderId); // its first sub-order
    void lookAgain(qint64 later); // after so many ms
    void reopen(); // as after a restart of the program
    bool showTab(const QString &name); // by the keyboard
    QVariant cell(const char *column); // of the chosen line in the tree
    QString tabText(const QString &name);
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); // where the focus is
    bool write(const QString &text); // there too
    bool tabTo(const QString &name); // the Tab key until the part of that name has the focus
    static QString fileName(const QByteArray &content); // of a file with it that is chosen
    bool chooseFile(const QString &field, const QByteArray &content); // by the dialog of a field of that title

private:
    void open();

    WorkspaceFixture m_world;
    QTemporaryDir m_folder;
    std::unique_ptr<Customer> m_customer;
    std::unique_ptr<OrdersPane> m_pane;
    QString m_order;
};
