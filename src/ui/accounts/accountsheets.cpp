// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsheets.h"

#include <ui/accounts/connectsheet.h>
#include <ui/limits/limitssheet.h>
#include <ui/workspace.h>

#include <QPushButton>

AccountSheets::AccountSheets(AccountBook &book, QWidget *window, const QWidget *uncovered)
    : QObject(window)
    , m_book(book)
    , m_window(window)
    , m_uncovered(uncovered)
{
    connect(&m_book, &AccountBook::notSaved, this, &AccountSheets::failed);
}

void AccountSheets::connectAccount()
{
    auto *sheet = ConnectSheet::forNewAccount(m_book, m_window, m_uncovered);
    connect(sheet, &ConnectSheet::connected, this, &AccountSheets::openRequested);
    sheet->ask();
}

// The account is opened anew: what is in doubt under the old key may be another account's to see.
void AccountSheets::askForKey(const StoredAccount &account)
{
    auto *sheet = ConnectSheet::forKeyOf(account, m_book, m_window, m_uncovered);
    connect(sheet, &ConnectSheet::connected, this, &AccountSheets::openRequested);
    sheet->ask();
}

void AccountSheets::changeLimits(Workspace &workspace)
{
    const AccountLook look{workspace.isSandbox(), workspace.account().colour};
    auto *sheet = new LimitsSheet(workspace.engine().rules(), look, workspace.account().name, m_window, m_uncovered);
    connect(sheet, &LimitsSheet::chosen, &workspace, &Workspace::setLimits);
    sheet->ask();
}

void AccountSheets::remove(const StoredAccount &account)
{
    auto *sheet = new Sheet(tr("Remove this account"), m_window, m_uncovered);
    sheet->setAccount({.sandbox = false, .hue = account.colour}, account.name);
    sheet->setTitle(tr("Remove “%1” from this computer?").arg(account.name),
        tr("Its key is taken out of the keychain, and what was kept here for it goes: basket, drafts, settings. The "
           "record of its purchases stays. At the provider nothing changes: numbers, orders and reservations stay."));
    connect(sheet->addButton(tr("Cancel")), &QPushButton::clicked, sheet, &QDialog::reject);
    QPushButton *remove = sheet->addButton(tr("Remove"));
    remove->setProperty("danger", true);
    connect(remove, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, id = account.id] { forget(id); });
    sheet->ask();
}

QCoro::Task<> AccountSheets::forget(QString id)
{
    emit openRequested(AccountBook::sandbox().id);
    const auto removed = co_await later(m_scope, m_book.remove(id));
    if (!removed)
        emit failed(removed.error());
}
