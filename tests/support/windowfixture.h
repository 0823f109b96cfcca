// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/accounts/accountbook.h>
#include <ui/mainwindow.h>
#include <ui/practice.h>

#include <QTemporaryDir>

#include <support/sandboxfixture.h>

#include <functional>

// The practice account's server, as the fixture's.
class FixturePractice : public Practice
{
    Q_OBJECT

public:
    explicit FixturePractice(SandboxFixture &sandbox)
        : m_sandbox(sandbox)
    {
        m_eventKey = sandbox.address().eventKey;
    }

    QFuture<Result<Address>> address() override;
    void tellEventsTo(const QString &url) override;
    void moveClock(std::chrono::minutes by) override;
    void review(bool) override { }
    QList<Trouble> troubles() const override { return {}; }
    void setTrouble(const QString &, bool) override { }

private:
    SandboxFixture &m_sandbox;
};

// The whole window on a sandbox and a profile of the test's own.
class WindowFixture
{
public:
    // before: what happened with this profile until now; gets the file of its journal.
    explicit WindowFixture(SandboxSettings settings = {}, const std::function<void(const QString &)> &before = {});
    ~WindowFixture();

    SandboxFixture &sandbox() { return m_sandbox; }
    MainWindow &window() { return *m_window; }
    AccountBook &book() { return *m_book; }
    void reopen(); // as after a restart of the program
    void replaceWindow(); // as when another language is chosen

private:
    void open();
    void makeWindow();
    QString journalFile() const { return m_profile.filePath(QStringLiteral("journal.db")); }

    SandboxFixture m_sandbox;
    QTemporaryDir m_profile;
    FixturePractice m_practice{m_sandbox};
    std::unique_ptr<Worker> m_state;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<MainWindow> m_window;
};
