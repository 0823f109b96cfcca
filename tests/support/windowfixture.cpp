// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <store/state.h>

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

QFuture<Result<Practice::Address>> FixturePractice::address()
{
    const auto url = BaseUrl::parse(m_sandbox.url().toString());
    return QtFuture::makeReadyFuture(Result<Address>(Address{*url, m_sandbox.key()}));
}

void FixturePractice::tellEventsTo(const QString &url)
{
    m_sandbox.control("POST", QStringLiteral("/webhook"), {{QStringLiteral("url"), url}});
}

void FixturePractice::moveClock(std::chrono::minutes by)
{
    m_sandbox.advanceClock(std::chrono::milliseconds(by).count());
    emit changed();
}

WindowFixture::WindowFixture(SandboxSettings settings, const std::function<void(const QString &)> &before)
    : m_sandbox(std::move(settings))
{
    if (before)
        before(journalFile());
    open();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::reopen()
{
    m_window.reset();
    m_book.reset();
    m_keys.reset();
    m_journal.reset();
    m_settings.reset();
    m_state.reset(); // waits for the last of what was to be written
    open();
}

void WindowFixture::open()
{
    m_state = openState(m_profile.filePath(u"state.db"_s));
    m_settings = std::make_unique<Settings>(*m_state);
    m_keys = std::make_unique<KeyStore>(u"CordboardTest"_s);
    m_book = std::make_unique<AccountBook>(*m_state, *m_keys);
    int loaded = 0;
    m_settings->load().then([&loaded](const Result<Done> &) { ++loaded; });
    m_book->load().then([&loaded](const Result<Done> &) { ++loaded; });
    QTRY_COMPARE(loaded, 2);
    m_journal = std::make_unique<Journal>(journalFile());
    makeWindow();
    m_window->openLast();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        AccountOpener::World{{*m_state, *m_settings, *m_journal, u"abcdef"_s}, *m_book, m_practice});
    m_window->show();
    m_window->activateWindow();
}

void WindowFixture::replaceWindow()
{
    auto open = m_window->takeWorkspace();
    makeWindow();
    m_window->goOn(std::move(open));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}
