// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedaccount.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ClosedAccount::ClosedAccount(const StoredAccount &account, const Error &error, QWidget *parent)
    : EmptyState(parent)
{
    if (error.kind == Error::Kind::Unauthorized)
        setText(tr("The key of “%1” is not here").arg(account.name),
            tr("It was kept for one session only, or the keychain has lost it. Nothing else is lost."));
    else
        setText(tr("“%1” can’t be opened").arg(account.name), error.title + u' ' + error.detail);
    if (account.kind == AccountKind::Sandbox) {
        auto *again = addCard(u"view-refresh"_s, tr("Try again"), tr("Once what is said above is mended."));
        connect(
            again->addButton(tr("Open the sandbox")), &QPushButton::clicked, this, &ClosedAccount::sandboxRequested);
        return;
    }
    if (error.kind != Error::Kind::Unauthorized) { // a keychain that is locked, for instance
        auto *again = addCard(u"view-refresh"_s, tr("Try again"), tr("Once what is said above is mended."));
        connect(again->addButton(tr("Open the account")), &QPushButton::clicked, this, &ClosedAccount::retryRequested);
    }
    auto *key = addCard(u"lock"_s, tr("Enter the key"), tr("The account goes on as it was."));
    connect(key->addButton(tr("Enter the key again…")), &QPushButton::clicked, this, &ClosedAccount::keyRequested);
    auto *practise = addCard(u"dialog-information"_s, tr("Practise"), tr("The sandbox needs no key."));
    connect(practise->addButton(tr("Open the sandbox")), &QPushButton::clicked, this, &ClosedAccount::sandboxRequested);
}
