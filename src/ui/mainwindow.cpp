// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include <ui/accounts/accountmenu.h>
#include <ui/accounts/accountsheets.h>
#include <ui/accounts/closedaccount.h>
#include <ui/connectionline.h>
#include <ui/desk.h>
#include <ui/lingering.h>
#include <ui/listening/accountlistening.h>
#include <ui/look/accountbar.h>
#include <ui/look/linkbutton.h>
#include <ui/look/roomscroll.h>
#include <ui/look/sectionlist.h>
#include <ui/look/sheet.h>
#include <ui/look/statusline.h>
#include <ui/look/taborder.h>
#include <ui/notices.h>
#include <ui/palette/commandpalette.h>
#include <ui/pane.h>
#include <ui/sections.h>
#include <ui/shortcutsheet.h>
#include <ui/sidebar.h>
#include <ui/windowkeys.h>

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static constexpr int frameHeight = 40; // what a window manager puts around a window, at most
static const QString geometryName = u"window/geometry"_s;
static const QString sectionName = u"window/section"_s;
static const QString accountName = u"window/account"_s;
static const QString practiceSeenName = u"window/practice-line-dismissed"_s;

MainWindow::MainWindow(AccountOpener::World world, QWidget *parent)
    : QMainWindow(parent)
    , m_world(world)
    , m_bar(new AccountBar)
    , m_side(new Sidebar)
    , m_notices(new Notices)
    , m_place(new QStackedWidget)
    , m_status(new StatusLine)
    , m_connection(new ConnectionLine(m_status))
    , m_menu(new AccountMenu(world.book, world.practice, world.stores.settings, this))
    , m_sheets(new AccountSheets(world.book, this, m_bar))
    , m_listening(new AccountListening(world.practice, *m_notices, this, m_bar))
    , m_lingering(new Lingering(this))
    , m_account(AccountBook::sandbox())
    , m_opener(world)
{
    layOut();
    const auto *keys = new WindowKeys(this);
    connect(keys, &WindowKeys::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(keys, &WindowKeys::paletteRequested, new CommandPalette(this, m_bar->commandField(), m_menu),
        &CommandPalette::open);
    connectMenu();
    connect(&world.practice, &Practice::changed, this, [this] {
        if (m_desk)
            m_desk->refreshAll();
    });
    connect(&world.stores.settings, &Settings::notSaved, m_notices, &Notices::showNotSaved);
    connect(&world.stores.settings, &Settings::saved, m_notices, &Notices::clearNotSaved);
    if (!restoreGeometry(world.stores.settings.value(geometryName)))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, frameHeight)));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return taborder::moveFocus(this, focusWidget(), next);
}

MainWindow::~MainWindow()
{
    m_world.stores.settings.setValue(geometryName, saveGeometry());
    m_opener.cancel();
    closeDesk();
}

void MainWindow::layOut()
{
    setCentralWidget(new QWidget);
    auto *column = new QVBoxLayout(centralWidget());
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_side);
    auto *content = new QWidget;
    auto *panes = new QVBoxLayout(content);
    panes->setContentsMargins({});
    panes->setSpacing(0);
    panes->addWidget(m_notices);
    panes->addWidget(m_place, 1);
    middle->addWidget(new RoomScroll(content), 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_bar->setMenu(m_menu);
    m_bar->standAbove(m_side->list());

    connect(m_side, &Sidebar::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_side->list(), &SectionList::currentSectionChanged, this, [this](const QString &key) {
        if (m_desk && m_desk->section() != sections::fromKey(key))
            m_desk->showSection(sections::fromKey(key));
    });
    connect(m_notices, &Notices::connectRequested, m_sheets, &AccountSheets::connectAccount);
    connect(m_notices, &Notices::practiceDismissed, this, [this] {
        m_notices->showPractice(false);
        m_world.stores.settings.setValue(practiceSeenName, "1");
    });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &AccountMenu::accountChosen, this, &MainWindow::open);
    connect(m_menu, &AccountMenu::connectRequested, m_sheets, &AccountSheets::connectAccount);
    connect(m_menu, &AccountMenu::limitsRequested, this, [this] {
        if (m_desk)
            m_sheets->changeLimits(m_desk->workspace());
    });
    connect(m_menu, &AccountMenu::listeningRequested, m_listening, &AccountListening::ask);
    connect(m_menu, &AccountMenu::keyRequested, this, [this] { m_sheets->askForKey(m_account); });
    connect(m_menu, &AccountMenu::removeRequested, this, [this] { m_sheets->remove(m_account); });
    connect(m_sheets, &AccountSheets::openRequested, this, &MainWindow::open);
    connect(m_sheets, &AccountSheets::failed, this,
        [this](const Error &error) { m_notices->showProblem(error.title, error.detail); });
    connect(m_menu, &AccountMenu::languageChosen, this, [this] {
        if (m_desk && Lingering::isBuying(m_desk->workspace()))
            m_notices->showProblem(tr("An order is on its way."), tr("The language changes with the next start."));
        else
            emit languageChosen();
    });
    connect(m_menu, &AccountMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_menu, &AccountMenu::quitRequested, this, &QWidget::close);
}

void MainWindow::openLast()
{
    open(QString::fromLatin1(m_world.stores.settings.value(accountName)));
}

void MainWindow::showShortcuts()
{
    shortcutsheet::show(this, m_bar);
}

void MainWindow::open(const QString &accountId)
{
    m_opener.cancel();
    closeDesk();
    announce(m_world.book.find(accountId));
    openNow(m_account);
}

void MainWindow::goOn(std::unique_ptr<Workspace> workspace)
{
    announce(m_world.book.find(workspace->account().id));
    workspace->rename(m_account.name);
    setDesk(std::move(workspace));
}

void MainWindow::announce(const StoredAccount &account)
{
    m_account = account;
    m_menu->setCurrent(m_account);
    const bool sandbox = m_account.kind == AccountKind::Sandbox;
    m_bar->setAccount({.sandbox = sandbox, .hue = m_account.colour}, m_account.name);
    m_bar->setBalance({});
    m_notices->clearProblem();
    m_notices->showPractice(sandbox && m_world.stores.settings.value(practiceSeenName).isEmpty());
    tellTitle();
}

QCoro::Task<> MainWindow::openNow(StoredAccount account)
{
    if (m_lingering->has(account.id)) {
        const auto key = co_await m_opener.key(account);
        if (auto before = key ? m_lingering->takeBack(account.id, key->fingerprint()) : nullptr) {
            setDesk(std::move(before));
            co_return;
        }
    }
    auto workspace = co_await m_opener.open(account);
    if (!workspace) {
        explain(account, workspace.error());
        co_return;
    }
    m_world.stores.settings.setValue(accountName, account.id.toLatin1());
    setDesk(std::move(*workspace));
    if (const QString old = m_world.practice.takeOldWorld(); !old.isEmpty())
        m_notices->showProblem(tr("The practice account has started over."),
            tr("Its numbers and orders are of another version of Cordboard, and are kept in %1.").arg(old));
}

void MainWindow::closeDesk()
{
    if (auto closed = takeWorkspace())
        m_lingering->keep(std::move(closed));
}

std::unique_ptr<Workspace> MainWindow::takeWorkspace()
{
    m_connection->setClient(nullptr);
    m_listening->follow(nullptr);
    m_status->setProgress({}, 0, 0);
    std::unique_ptr<Workspace> taken;
    if (m_desk) {
        taken = m_desk->close();
        disconnect(&taken->client(), nullptr, this, nullptr);
        for (const QObject *heard :
            {static_cast<QObject *>(this), static_cast<QObject *>(m_status), static_cast<QObject *>(m_notices)})
            disconnect(taken.get(), nullptr, heard, nullptr);
    }
    while (m_place->count() > 0)
        delete m_place->widget(m_place->count() - 1);
    m_desk = nullptr;
    for (const SectionEntry &entry : sections::all())
        m_side->list()->setBadge(QString::fromLatin1(entry.key), 0);
    return taken;
}

void MainWindow::setDesk(std::unique_ptr<Workspace> workspace)
{
    m_desk = new Desk(std::move(workspace), m_place);
    m_place->addWidget(m_desk);
    Workspace &open = m_desk->workspace();
    m_connection->setClient(&open.client());
    m_listening->follow(&open);
    const bool isPractice = m_account.kind == AccountKind::Sandbox; // its key is nobody's to enter
    m_notices->followKey(open, isPractice ? tr("Try again") : tr("Enter the key again…"),
        [this, isPractice] { isPractice ? m_desk->refresh() : m_sheets->askForKey(m_account); });
    connect(&open, &Workspace::notSaved, m_notices, &Notices::showNotSaved);
    connect(&open, &Workspace::saved, m_notices, &Notices::clearNotSaved);
    connect(&open, &Workspace::progressed, m_status, &StatusLine::setProgress);
    connect(m_status, &StatusLine::cancelRequested, &open, &Workspace::cancelRequested);
    connect(m_desk, &Desk::balanceChanged, this, [this](const Money &balance) { m_bar->setBalance(balance.text()); });
    connect(m_desk, &Desk::badgeChanged, this, [this](Section section, int count, bool needsYou) {
        m_side->list()->setBadge(
            QString::fromLatin1(sections::entry(section).key), count, needsYou ? Tone::NeedsYou : Tone::Neutral);
    });
    connect(m_desk, &Desk::sectionChanged, this, [this](Section section) {
        const QByteArray key = sections::entry(section).key;
        m_world.stores.settings.setValue(sectionName, key);
        m_side->list()->setCurrent(QString::fromLatin1(key));
    });
    const Section last = sections::fromKey(QString::fromLatin1(m_world.stores.settings.value(sectionName)));
    m_side->list()->setCurrent(QString::fromLatin1(sections::entry(last).key));
    m_desk->showSection(last);
}

void MainWindow::explain(const StoredAccount &account, const Error &error)
{
    auto *closed = new ClosedAccount(account, error);
    connect(closed, &ClosedAccount::keyRequested, this, [this] { m_sheets->askForKey(m_account); });
    connect(closed, &ClosedAccount::retryRequested, this, [this] { open(m_account.id); });
    connect(closed, &ClosedAccount::sandboxRequested, this, [this] { open(AccountBook::sandbox().id); });
    m_place->addWidget(closed);
}

void MainWindow::tellTitle()
{
    const QString word = m_account.kind == AccountKind::Sandbox ? tr("SANDBOX") : tr("LIVE");
    QString name = m_account.name;
    name.remove(u"[*]"_s); // Qt's mark of a changed document
    setWindowTitle(word + u' ' + name); // Qt adds the program's name
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_quitting || !m_desk || !Lingering::isBuying(m_desk->workspace()))
        return event->accept();
    event->ignore();
    auto *sheet = new Sheet(tr("Order on its way"), this, m_bar);
    sheet->setTitle(tr("An order is on its way"),
        tr("Quitting is safe: the order is in the journal, and the next start looks for it and never sends it again. "
           "Waiting a moment tells you now what became of it."));
    connect(sheet->addButton(tr("Quit")), &QPushButton::clicked, this, [this] {
        m_quitting = true;
        close();
    });
    connect(sheet->addPrimary(tr("Wait")), &QPushButton::clicked, sheet, &QDialog::reject);
    sheet->ask();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}
