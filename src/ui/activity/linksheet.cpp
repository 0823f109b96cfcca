// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linksheet.h"

#include <ui/errortext.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plainlabel.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

LinkSheet::LinkSheet(Workspace &workspace, const Intent &intent, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Link by hand"), window, uncovered)
    , m_workspace(workspace)
    , m_purchase(intent.id)
    , m_order(new QLineEdit)
{
    setTitle(tr("Link an order by hand"), intent.reference);
    auto *why =
        new PlainLabel(tr("Name the order if you have found it at the provider. It is read, and has to hold exactly "
                          "the numbers of this purchase. Nothing is sent."));
    why->setWordWrap(true);
    auto *form = new FormColumn(FormColumn::Density::Form, 104);
    m_row = form->addField(tr("Order id"), m_order);
    body()->addWidget(why);
    body()->addWidget(form);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_go = addPrimary(tr("Link"));
    m_go->setEnabled(false);
    connect(m_order, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_row->setError({});
        m_go->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_order, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &LinkSheet::linkNow);
    m_order->setFocus();
}

QCoro::Task<> LinkSheet::linkNow()
{
    m_go->setEnabled(false);
    const auto linking = m_workspace.engine().link(m_purchase, m_order->text().trimmed());
    const auto linked = co_await later(m_scope, linking);
    m_go->setEnabled(true);
    if (linked) {
        accept();
        co_return;
    }
    const Error &error = linked.error();
    const bool isOurs = error.kind == Error::Kind::Local;
    m_row->setError(error.status == 404 ? tr("There is no order of that id.")
            : isOurs                    ? error.title + u' ' + error.detail
                                        : errortext::fact(error, m_workspace.providerName()));
}
