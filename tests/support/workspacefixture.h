// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>
#include <ui/workspace.h>

#include <QTemporaryDir>

#include <support/sandboxfixture.h>

#include <memory>

// An open sandbox account for a pane, with a sandbox and a profile of the test's own.
class WorkspaceFixture
{
public:
    explicit WorkspaceFixture(SandboxSettings settings = {});
    ~WorkspaceFixture();

    SandboxFixture &sandbox() { return m_sandbox; }
    Workspace &workspace() { return *m_workspace; }
    void lockKeychain(bool isLocked) { m_isLocked = isLocked; } // nobody gets the key of the drafts
    void reopen(); // as after a restart of the program: everything that was kept comes from the disk

private:
    void open();

    SandboxFixture m_sandbox;
    QTemporaryDir m_profile;
    const Secret m_draftKey; // as a keychain would have it
    bool m_isLocked = false;
    std::unique_ptr<Worker> m_state;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Workspace> m_workspace;
};
