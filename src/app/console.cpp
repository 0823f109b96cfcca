// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "firstpaint.h"

#include <flows/draftkey.h>
#include <store/state.h>
#include <ui/accounts/accountrules.h>
#include <ui/mainwindow.h>
#include <ui/preferences.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

Console::Console(Profile profile, std::optional<Guest> guest, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_guest(std::move(guest))
    , m_activation(m_profile.folder())
    , m_practice(SandboxSettings{.state = m_profile.sandboxFolder(), .putAside = true})
    , m_state(openState(m_profile.stateFile()))
    , m_journal(m_profile.journalFile())
    , m_settings(*m_state)
    , m_keys(u"Cordboard"_s)
    , m_anchor(m_journal, m_keys, m_profile.installId())
    , m_book(*m_state, m_keys)
{
    connect(qApp, &QCoreApplication::aboutToQuit, &m_anchor, &Anchor::flush);
    connect(&m_activation, &Activation::raiseRequested, this, [this] {
        if (m_window)
            m_window->raiseToFront();
    });
}

Console::~Console() = default;

void Console::start()
{
    connect(&m_book, &AccountBook::changed, this, &Console::keepAnchor);
    begin();
}

QCoro::Task<> Console::begin()
{
    // A profile that can't be read opens all the same, with what a first start has; the window says so when it saves.
    co_await m_settings.load();
    co_await m_book.load();
    m_language.use(preferences::language(m_settings));
    Theme::instance().choose(preferences::appearance(m_settings));
    m_accountToOpen = addGuest();
    keepAnchor();
    makeWindow();
}

void Console::keepAnchor()
{
    if (m_anchor.state() == Anchor::State::Idle && m_book.all().size() > 1)
        m_anchor.start();
}

// The same address and key are the same account tomorrow: its basket and its purchases are found again.
QString Console::addGuest()
{
    if (!m_guest)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_guest->baseUrl.toUtf8());
    hash.addData(m_guest->key.fingerprint());
    StoredAccount account{.id = u"run-"_s + QString::fromLatin1(hash.result().toHex().first(16)),
        .name = QUrl(m_guest->baseUrl).host(),
        .baseUrl = m_guest->baseUrl,
        .keyPlace = KeyPlace::Session};
    account.kind = m_guest->baseUrl == accountrules::telnyxUrl() ? AccountKind::Telnyx : AccountKind::Custom;
    m_book.putForThisRun(account, std::move(m_guest->key));
    m_guest.reset();
    return account.id;
}

void Console::makeWindow(std::unique_ptr<Workspace> open)
{
    const auto key = [this](Scope &scope, DraftKey which) { return draftKey(scope, m_keys, which); };
    m_window = std::make_unique<MainWindow>(AccountOpener::World{
        {*m_state, m_settings, m_journal, m_profile.installId(), &m_anchor, key}, m_book, m_practice});
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this] {
            m_language.use(preferences::language(m_settings));
            m_accountToOpen = m_window->account();
            const QByteArray geometry = m_window->saveGeometry();
            auto open = m_window->takeWorkspace();
            makeWindow(std::move(open));
            m_window->restoreGeometry(geometry);
        },
        Qt::QueuedConnection); // the menu that asked for it has to close first
    new FirstPaint(m_window.get());
    m_window->show();
    if (open)
        m_window->goOn(std::move(open));
    else if (m_accountToOpen.isEmpty())
        m_window->openLast();
    else
        m_window->open(m_accountToOpen);
}
