// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountmenu.h"

#include <ui/accounts/accountbook.h>
#include <ui/look/plaintext.h>
#include <ui/preferences.h>

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

AccountMenu::AccountMenu(AccountBook &book, Practice &practice, Settings &settings, QWidget *parent)
    : QMenu(parent)
    , m_book(book)
    , m_practice(practice)
    , m_settings(settings)
    , m_current(AccountBook::sandbox())
{
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::fill);
    fill();
}

void AccountMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    addAccounts();
    addSeparator();
    addAction(tr("Connect an account…"), this, &AccountMenu::connectRequested);
    addAction(tr("Spending limits…"), this, &AccountMenu::limitsRequested);
    addAction(tr("Listen for events…"), this, &AccountMenu::listeningRequested);
    if (m_current.kind == AccountKind::Sandbox) {
        addPractice();
    } else {
        addAction(tr("Enter the key again…"), this, &AccountMenu::keyRequested);
        addAction(tr("Remove this account…"), this, &AccountMenu::removeRequested);
    }
    addSeparator();
    addAppearance();
    addLanguage();
    addDesktopNotes();
    addAction(tr("Shortcuts"), this, &AccountMenu::shortcutsRequested);
    addAction(tr("Quit"), this, &AccountMenu::quitRequested);
}

void AccountMenu::addAccounts()
{
    auto *group = new QActionGroup(this);
    for (const StoredAccount &account : m_book.all()) {
        const QString name = account.kind == AccountKind::Sandbox ? tr("Sandbox: %1").arg(account.name) : account.name;
        QAction *action = addChoice(this, group, look::inMenu(name), account.id == m_current.id);
        connect(action, &QAction::triggered, this, [this, id = account.id] { emit accountChosen(id); });
    }
}

void AccountMenu::addPractice()
{
    QMenu *clock = addMenu(tr("Move the clock…"));
    for (const int minutes : {1, 10, 31}) {
        clock->addAction(tr("%n minute(s) on", nullptr, minutes), this,
            [this, minutes] { m_practice.moveClock(std::chrono::minutes(minutes)); });
    }
    for (const int days : {1, 7}) {
        clock->addAction(
            tr("%n day(s) on", nullptr, days), this, [this, days] { m_practice.moveClock(std::chrono::days(days)); });
    }
    addAction(tr("Approve what is in review"), this, [this] { m_practice.review(true); });
    addAction(tr("Decline what is in review"), this, [this] { m_practice.review(false); });
    QMenu *weather = addMenu(tr("A bad day"));
    for (const Practice::Trouble &trouble : m_practice.troubles()) {
        QAction *action = weather->addAction(trouble.name);
        action->setCheckable(true);
        action->setChecked(m_troubles.contains(trouble.key));
        connect(action, &QAction::toggled, this, [this, key = trouble.key](bool on) {
            m_troubles.removeAll(key);
            if (on)
                m_troubles += key;
            m_practice.setTrouble(key, on);
        });
    }
}

void AccountMenu::addAppearance()
{
    struct Choice
    {
        Theme::Choice value;
        QString name;
    };
    QMenu *menu = addMenu(tr("Appearance"));
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : {Choice{Theme::Choice::System, tr("System")}, Choice{Theme::Choice::Light, tr("Light")},
             Choice{Theme::Choice::Dark, tr("Dark")}}) {
        QAction *action = addChoice(menu, group, choice.name, preferences::appearance(m_settings) == choice.value);
        connect(action, &QAction::triggered, this,
            [this, value = choice.value] { preferences::setAppearance(m_settings, value); });
    }
}

void AccountMenu::addLanguage()
{
    QMenu *menu = addMenu(tr("Language"));
    auto *group = new QActionGroup(menu);
    const QString chosen = preferences::language(m_settings);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = addChoice(menu, group, name, code == chosen);
        connect(action, &QAction::triggered, this, [this, code] {
            preferences::setLanguage(m_settings, code);
            emit languageChosen();
        });
    };
    add({}, tr("System"));
    add(u"en"_s, u"English"_s);
    add(u"de"_s, u"Deutsch"_s);
}

void AccountMenu::addDesktopNotes()
{
    QAction *action = addAction(tr("Tell on the desktop what is urgent"));
    action->setCheckable(true);
    action->setChecked(preferences::tellsOnDesktop(m_settings));
    connect(action, &QAction::toggled, this, [this](bool on) { preferences::setTellsOnDesktop(m_settings, on); });
}
