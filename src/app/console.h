// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activation.h"
#include "embeddedpractice.h"

#include <api/keystore.h>
#include <flows/purchases.h>
#include <store/profile.h>
#include <store/settings.h>
#include <ui/accounts/accountbook.h>
#include <ui/language.h>
#include <ui/workspace.h>

class MainWindow;

// The running program: the profile and what lies in it, the sandbox, the accounts and the window.
class Console : public QObject
{
    Q_OBJECT

public:
    // An account named on the command line, open for this run.
    struct Guest
    {
        QString baseUrl{};
        Secret key{};
    };

    Console(Profile profile, std::optional<Guest> guest, QObject *parent = nullptr);
    ~Console() override;

    void start();
    MainWindow *window() const { return m_window.get(); } // nullptr before the profile has been read
    AccountBook &book() { return m_book; }
    Practice &practice() { return m_practice; }

private:
    QCoro::Task<> begin();
    void makeWindow(std::unique_ptr<Workspace> open = nullptr); // open: to go on with
    QString addGuest();
    void keepAnchor(); // from the first account on that is not the sandbox: practice asks nobody for a keychain

    const Profile m_profile;
    std::optional<Guest> m_guest;
    QString m_accountToOpen;
    Activation m_activation;
    EmbeddedPractice m_practice;
    const std::unique_ptr<Worker> m_state;
    Journal m_journal;
    Settings m_settings;
    KeyStore m_keys;
    Anchor m_anchor;
    AccountBook m_book;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};
