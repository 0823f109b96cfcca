// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/accounts/accountopener.h>

#include <QMainWindow>

class AccountBar;
class AccountListening;
class AccountMenu;
class AccountSheets;
class ConnectionLine;
class Desk;
class Lingering;
class Notices;
class QStackedWidget;
class Sidebar;
class StatusLine;

// The window: account bar, section list, the panes of the one open account, status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(AccountOpener::World world, QWidget *parent = nullptr); // all of it outlives the window
    ~MainWindow() override;

    void open(const QString &accountId); // closes what is open; an id nobody knows opens the sandbox
    void openLast();
    // What is open, for another window to go on with: no answer is read twice.
    std::unique_ptr<Workspace> takeWorkspace(); // nullptr: nothing is open
    void goOn(std::unique_ptr<Workspace> workspace); // instead of opening
    void raiseToFront();
    QString account() const { return m_account.id; } // chosen last
    Desk *desk() const { return m_desk; } // of the open account; nullptr: none is open

signals:
    void languageChosen(); // the settings know which: make the window anew

protected:
    bool focusNextPrevChild(bool next) override; // as the window is read
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void showShortcuts();
    void announce(const StoredAccount &account);
    void connectMenu();
    QCoro::Task<> openNow(StoredAccount account);
    void closeDesk();
    void setDesk(std::unique_ptr<Workspace> workspace);
    void explain(const StoredAccount &account, const Error &error);
    void tellTitle();

    AccountOpener::World m_world;
    AccountBar *m_bar;
    Sidebar *m_side;
    Notices *m_notices;
    QStackedWidget *m_place; // the desk, or why there is none
    StatusLine *m_status;
    ConnectionLine *m_connection;
    AccountMenu *m_menu;
    AccountSheets *m_sheets;
    AccountListening *m_listening;
    Lingering *m_lingering;
    Desk *m_desk = nullptr;
    StoredAccount m_account;
    bool m_quitting = false; // although a purchase is on its way
    AccountOpener m_opener; // last: dies first
};
