// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersheet.h"

#include <ui/look/accountbar.h>
#include <ui/look/plainlabel.h>
#include <ui/look/sheet.h>
#include <ui/workspace.h>

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

Sheet *papersheet::make(const Workspace &workspace, QWidget *owner, const QString &name)
{
    QWidget *window = owner->window();
    auto *sheet = new Sheet(name, window, window->findChild<AccountBar *>());
    sheet->setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    return sheet;
}

void papersheet::askToDelete(const Workspace &workspace, QWidget *owner, const QString &question,
    const QString &subject, const QString &meaning, const std::function<void()> &act)
{
    Sheet *sheet = make(workspace, owner, QCoreApplication::translate("PaperSheet", "Confirm deletion"));
    sheet->setTitle(question, subject);
    auto *text = new PlainLabel(meaning);
    text->setWordWrap(true);
    sheet->body()->addWidget(text);
    QPushButton *keep = sheet->addButton(QCoreApplication::translate("PaperSheet", "Keep it"));
    QPushButton *go = sheet->addButton(QCoreApplication::translate("PaperSheet", "Delete"));
    go->setProperty("danger", true);
    QObject::connect(keep, &QPushButton::clicked, sheet, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, sheet, &QDialog::accept);
    QObject::connect(sheet, &QDialog::accepted, owner, act);
    sheet->ask();
    keep->setFocus();
}
