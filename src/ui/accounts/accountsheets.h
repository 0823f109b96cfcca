// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/accounts/accountbook.h>

class Workspace;

// The sheets that the account menu and the notices lead to, and what follows from their answers.
class AccountSheets : public QObject
{
    Q_OBJECT

public:
    // uncovered: what a sheet leaves free at the top of the window.
    AccountSheets(AccountBook &book, QWidget *window, const QWidget *uncovered);

    void connectAccount();
    void askForKey(const StoredAccount &account);
    void remove(const StoredAccount &account);
    void changeLimits(Workspace &workspace); // what its account may spend

signals:
    void openRequested(const QString &accountId);
    void failed(const Error &error);

private:
    QCoro::Task<> forget(QString id);

    AccountBook &m_book;
    QWidget *m_window;
    const QWidget *m_uncovered;
    Scope m_scope; // last: dies first
};
