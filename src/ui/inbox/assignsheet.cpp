// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignsheet.h"

#include <ui/look/accountbar.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr int longestPerson = 60;

AssignSheet::AssignSheet(const Workspace &workspace, int count, QWidget *window)
    : Sheet(tr("Assign"), window, window->findChild<AccountBar *>())
    , m_name(new QLineEdit)
{
    setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    setTitle(tr("Who deals with it?"), tr("%n thing(s) that wait", nullptr, count));
    m_name->setMaxLength(longestPerson);
    auto *form = new FormColumn(FormColumn::Density::Panel, 72);
    form->addField(tr("Name"), m_name)->setHint(tr("It is noted on this computer only. Nobody is told."));
    body()->addWidget(form);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_go = addPrimary(tr("Assign"));
    m_go->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &AssignSheet::choose);
    m_name->setFocus();
}

void AssignSheet::choose()
{
    emit chosen(m_name->text().simplified());
    accept();
}
