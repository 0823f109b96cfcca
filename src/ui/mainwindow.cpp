// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include <ui/accounts/accountmenu.h>
#include <ui/accounts/connectsheet.h>
#include <ui/connectionline.h>
#include <ui/desk.h>
#include <ui/look/accountbar.h>
#include <ui/look/emptystate.h>
#include <ui/look/linkbutton.h>
#include <ui/look/sectionlist.h>
#include <ui/look/sheet.h>
#include <ui/look/statusline.h>
#include <ui/notices.h>
#include <ui/pane.h>
#include <ui/sections.h>
#include <ui/shortcutsheet.h>
#include <ui/sidebar.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

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
    , m_account(AccountBook::sandbox())
    , m_opener(world)
{
    layOut();
    addShortcuts();
    connectMenu();
    connect(&world.practice, &Practice::clockMoved, this, [this] {
        if (m_desk)
            m_desk->refreshAll();
    });
    connect(&world.stores.settings, &Settings::notSaved, this,
        [this](const Error &error) { m_notices->showProblem(error.title, error.detail); });
    if (!restoreGeometry(world.stores.settings.value(geometryName)))
        resize(1280, 800);
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
    auto *panes = new QVBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_notices);
    panes->addWidget(m_place, 1);
    middle->addLayout(panes, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_bar->setMenu(m_menu);
    m_bar->commandField()->hide();
    setMinimumSize(960, 600);

    connect(m_side, &Sidebar::shortcutsRequested, this, [this] { shortcutsheet::show(this, m_bar); });
    connect(m_side->list(), &SectionList::currentSectionChanged, this, [this](const QString &key) {
        if (m_desk && m_desk->section() != sections::fromKey(key))
            m_desk->showSection(sections::fromKey(key));
    });
    connect(m_notices, &Notices::connectRequested, this, &MainWindow::connectAccount);
    connect(m_notices, &Notices::practiceDismissed, this, [this] {
        m_notices->showPractice(false);
        m_world.stores.settings.setValue(practiceSeenName, "1");
    });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (int at = 0; at < int(sections::all().size()); ++at) {
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + at)), [this, at] {
            if (m_desk)
                m_desk->showSection(sections::all()[std::size_t(at)].section);
        });
    }
    add(QKeySequence(Qt::Key_F5), [this] {
        if (m_desk)
            m_desk->pane()->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (m_desk)
            m_desk->pane()->focusFilter();
    });
    add(QKeySequence(Qt::Key_Escape), [this] {
        if (m_desk)
            m_desk->pane()->escape();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question})
        add(QKeySequence(key), [this] { shortcutsheet::show(this, m_bar); });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &AccountMenu::accountChosen, this, &MainWindow::open);
    connect(m_menu, &AccountMenu::connectRequested, this, &MainWindow::connectAccount);
    connect(m_menu, &AccountMenu::keyRequested, this, &MainWindow::askForKey);
    connect(m_menu, &AccountMenu::removeRequested, this, &MainWindow::removeAccount);
    connect(m_menu, &AccountMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &AccountMenu::shortcutsRequested, this, [this] { shortcutsheet::show(this, m_bar); });
    connect(m_menu, &AccountMenu::quitRequested, this, &QWidget::close);
}

void MainWindow::openLast()
{
    open(QString::fromLatin1(m_world.stores.settings.value(accountName)));
}

void MainWindow::open(const QString &accountId)
{
    m_opener.cancel();
    closeDesk();
    m_account = m_world.book.find(accountId);
    m_menu->setCurrent(m_account);
    const bool sandbox = m_account.kind == AccountKind::Sandbox;
    m_bar->setAccount({.sandbox = sandbox, .hue = m_account.colour}, m_account.name);
    m_bar->setBalance({});
    m_notices->clearProblem();
    m_notices->showPractice(sandbox && m_world.stores.settings.value(practiceSeenName).isEmpty());
    tellTitle();
    openNow(m_account);
}

QCoro::Task<> MainWindow::openNow(StoredAccount account)
{
    auto workspace = co_await m_opener.open(account);
    if (!workspace) {
        explain(account, workspace.error());
        co_return;
    }
    m_world.stores.settings.setValue(accountName, account.id.toLatin1());
    setDesk(std::move(*workspace));
}

void MainWindow::closeDesk()
{
    m_connection->setClient(nullptr);
    m_status->setProgress({}, 0, 0);
    while (m_place->count() > 0)
        delete m_place->widget(m_place->count() - 1);
    m_desk = nullptr;
}

void MainWindow::setDesk(std::unique_ptr<Workspace> workspace)
{
    m_desk = new Desk(std::move(workspace), m_place);
    m_place->addWidget(m_desk);
    Workspace &open = m_desk->workspace();
    m_connection->setClient(&open.client());
    connect(&open.client(), &Client::keyRefused, this, [this] {
        m_notices->showProblem(tr("%1 refused the key.").arg(m_desk->workspace().providerName()),
            tr("What you see stays; nothing is sent until there is a key that works."), tr("Enter the key again…"),
            [this] { askForKey(); });
    });
    connect(&open, &Workspace::notSaved, this,
        [this](const Error &error) { m_notices->showProblem(error.title, error.detail); });
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
    auto *state = new EmptyState;
    const bool keyWanted = error.kind == Error::Kind::Unauthorized;
    state->setText(
        keyWanted ? tr("The key of “%1” is not here").arg(account.name) : tr("“%1” can’t be opened").arg(account.name),
        keyWanted ? tr("It was kept for one session only, or the keychain has lost it. Nothing else is lost.")
                  : error.title + u' ' + error.detail);
    if (account.kind != AccountKind::Sandbox) {
        auto *card = state->addCard(u"dialog-password"_s, tr("Enter the key"), tr("The account goes on as it was."));
        connect(card->addButton(tr("Enter the key again…")), &QPushButton::clicked, this, &MainWindow::askForKey);
        auto *practice = state->addCard(u"dialog-information"_s, tr("Practise"), tr("The sandbox needs no key."));
        connect(practice->addButton(tr("Open the sandbox")), &QPushButton::clicked, this,
            [this] { open(AccountBook::sandbox().id); });
    } else {
        auto *card = state->addCard(u"view-refresh"_s, tr("Try again"), tr("Once what is said above is mended."));
        connect(card->addButton(tr("Open the sandbox")), &QPushButton::clicked, this,
            [this] { open(AccountBook::sandbox().id); });
    }
    m_place->addWidget(state);
}

void MainWindow::connectAccount()
{
    auto *sheet = ConnectSheet::forNewAccount(m_world.book, this, m_bar);
    connect(sheet, &ConnectSheet::connected, this, &MainWindow::open);
    sheet->ask();
}

void MainWindow::askForKey()
{
    auto *sheet = ConnectSheet::forKeyOf(m_account, m_world.book, this, m_bar);
    connect(sheet, &ConnectSheet::connected, this, &MainWindow::useNewKey);
    sheet->ask();
}

// The account may be open, and what is on the screen stays.
QCoro::Task<> MainWindow::useNewKey(QString id)
{
    auto key = co_await later(m_scope, m_world.book.key(id));
    if (!m_desk || m_account.id != id || !key || key->isEmpty()) {
        open(id);
        co_return;
    }
    m_notices->clearProblem();
    m_desk->workspace().client().setKey(std::move(*key));
    m_desk->refreshAll();
}

void MainWindow::removeAccount()
{
    auto *sheet = new Sheet(tr("Remove this account"), this, m_bar);
    sheet->setAccount({.sandbox = false, .hue = m_account.colour}, m_account.name);
    sheet->setTitle(tr("Remove “%1” from this computer?").arg(m_account.name),
        tr("Its key is taken out of the keychain. At the provider nothing changes: numbers, orders and reservations "
           "stay."));
    connect(sheet->addButton(tr("Cancel")), &QPushButton::clicked, sheet, &QDialog::reject);
    QPushButton *remove = sheet->addButton(tr("Remove"));
    remove->setProperty("danger", true);
    connect(remove, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, id = m_account.id] { forget(id); });
    sheet->ask();
}

QCoro::Task<> MainWindow::forget(QString id)
{
    open(AccountBook::sandbox().id);
    const auto removed = co_await later(m_scope, m_world.book.remove(id));
    if (!removed)
        m_notices->showProblem(removed.error().title, removed.error().detail);
}

void MainWindow::tellTitle()
{
    const QString word = m_account.kind == AccountKind::Sandbox ? tr("SANDBOX") : tr("LIVE");
    QString name = m_account.name;
    name.remove(u"[*]"_s); // Qt's mark of a changed document
    setWindowTitle(word + u' ' + name); // Qt adds the program's name
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}
