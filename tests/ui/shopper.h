// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/looktable.h>
#include <ui/search/searchpane.h>

#include <QTest>

#include <support/user.h>
#include <support/workspacefixture.h>

#include <memory>

// Somebody in front of the Search section of an account of their own.
class Shopper
{
public:
    Shopper();

    SearchPane *pane() const { return m_pane.get(); }
    WorkspaceFixture &world() { return m_world; }
    SandboxFixture &sandbox() { return m_world.sandbox(); }
    const Basket &basket() { return m_world.workspace().basket(); }
    void leave() { m_pane.reset(); }
    void comeBack(); // after a restart of the program

    LookTable *table() const { return user::see<LookTable>(pane(), QStringLiteral("Available numbers")); }
    QStringList found() const; // E.164, as shown
    bool search(const QString &areaCode, const QString &endsWith = {}); // and waits for the answer
    bool pick(int count); // selects the first ones and puts them into the basket

    QWidget *sheet() const { return user::see(pane(), QStringLiteral("Confirm purchase")); }
    bool buy(); // up to the sheet
    bool confirm(); // presses Buy there, once it wakes up

private:
    void open();

    WorkspaceFixture m_world;
    std::unique_ptr<SearchPane> m_pane;
};
