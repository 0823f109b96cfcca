// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/looktable.h>

#include <QTest>

#include <support/customer.h>
#include <support/user.h>
#include <support/workspacefixture.h>

// What a test of one pane begins with: a workspace of its own, the same account used elsewhere, and the pane once it is
// opened. For each function anew: begin() and end() belong into init() and cleanup().
template <class P>
class PaneTest
{
protected:
    void begin()
    {
        m_world = std::make_unique<WorkspaceFixture>();
        m_customer = std::make_unique<Customer>(workspace().client());
    }
    void end()
    {
        m_pane.reset();
        m_customer.reset();
        m_world.reset();
    }
    void open()
    {
        m_pane = std::make_unique<P>(workspace());
        m_pane->resize(1104, 728);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    Workspace &workspace() const { return m_world->workspace(); }
    SandboxFixture &sandbox() const { return m_world->sandbox(); }
    LookTable *table(const QString &name) const { return user::see<LookTable>(m_pane.get(), name); }
    int rowsOf(const QString &name) const { return table(name) ? table(name)->model()->rowCount() : 0; }

    std::unique_ptr<WorkspaceFixture> m_world;
    std::unique_ptr<Customer> m_customer;
    std::unique_ptr<P> m_pane;
};
