// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/accounts.h>
#include <ui/look/emptystate.h>

// In place of the panes: why an account could not be opened, and the ways on.
class ClosedAccount : public EmptyState
{
    Q_OBJECT

public:
    // error: of AccountOpener::open().
    ClosedAccount(const StoredAccount &account, const Error &error, QWidget *parent = nullptr);

signals:
    void keyRequested();
    void retryRequested();
    void sandboxRequested();
};
