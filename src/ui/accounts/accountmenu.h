// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/accounts.h>
#include <ui/look/theme.h>
#include <ui/practice.h>

#include <QMenu>

class AccountBook;
class Settings;

// The menu of the account switcher: accounts, the sandbox's clock and weather, appearance, language.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    AccountMenu(AccountBook &book, Practice &practice, Settings &settings, QWidget *parent = nullptr);

    void setCurrent(const StoredAccount &account) { m_current = account; }

signals:
    void accountChosen(const QString &id);
    void connectRequested();
    void limitsRequested();
    void listeningRequested();
    void keyRequested(); // of the current account
    void removeRequested(); // the same
    void languageChosen();
    void shortcutsRequested();
    void quitRequested();

private:
    void fill();
    void addAccounts();
    void addPractice();
    void addAppearance();
    void addLanguage();
    void addDesktopNotes();

    AccountBook &m_book;
    Practice &m_practice;
    Settings &m_settings;
    StoredAccount m_current;
    QStringList m_troubles; // keys of what goes wrong at the moment
};
