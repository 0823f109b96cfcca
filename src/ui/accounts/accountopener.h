// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/accounts/accountbook.h>
#include <ui/practice.h>
#include <ui/workspace.h>

#include <utility>

// Makes the workspace of an account: waits for the sandbox to be there, or fetches the key.
class AccountOpener
{
public:
    // What outlives every account.
    struct World
    {
        Workspace::Stores stores;
        AccountBook &book;
        Practice &practice;
    };

    explicit AccountOpener(World world)
        : m_world(std::move(world))
    { }

    // Fails with kind Unauthorized when the key has to be entered, and with kind Local when something here is missing.
    QCoro::Task<Result<std::unique_ptr<Workspace>>> open(StoredAccount account);
    QCoro::Task<Result<Secret>> key(StoredAccount account); // that open() would use
    void cancel() { m_scope.cancel(); }

private:
    World m_world;
    Scope m_scope; // last: dies first
};
