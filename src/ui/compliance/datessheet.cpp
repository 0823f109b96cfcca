// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datessheet.h"

#include <ui/look/accountbar.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

DatesSheet::DatesSheet(const Workspace &workspace, const DocumentRow &row, QWidget *window)
    : Sheet(tr("Dates of the document"), window, window->findChild<AccountBar *>())
    , m_issued(new QLineEdit(row.issuedOn.toString(Qt::ISODate)))
    , m_expires(new QLineEdit(row.expiresOn.toString(Qt::ISODate)))
{
    setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    setTitle(tr("Dates of the document"), row.document.filename);
    auto *form = new FormColumn(FormColumn::Density::Panel, 104);
    m_issuedRow = form->addField(tr("Issued on"), m_issued);
    m_expiresRow = form->addField(tr("Valid until"), m_expires);
    m_expiresRow->setHint(tr("As they stand on it. They are noted on this computer only."));
    for (QLineEdit *line : {m_issued, m_expires}) {
        line->setPlaceholderText(tr("year-month-day"));
        connect(line, &QLineEdit::returnPressed, this, &DatesSheet::save);
    }
    body()->addWidget(form);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addPrimary(tr("Note them")), &QPushButton::clicked, this, &DatesSheet::save);
    m_issued->setFocus();
}

void DatesSheet::save()
{
    const auto read = [](const QLineEdit *line, FieldRow *row) {
        const QString text = line->text().trimmed();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        row->setError(text.isEmpty() || date.isValid() ? QString() : DatesSheet::tr("A date is written 2026-05-03."));
        return std::pair(date, text.isEmpty() || date.isValid());
    };
    const auto [issuedOn, isIssuedFine] = read(m_issued, m_issuedRow);
    const auto [expiresOn, isExpiryFine] = read(m_expires, m_expiresRow);
    if (!isIssuedFine || !isExpiryFine)
        return;
    if (issuedOn.isValid() && expiresOn.isValid() && expiresOn < issuedOn)
        return m_expiresRow->setError(tr("It ends before it begins."));
    emit chosen(issuedOn, expiresOn);
    accept();
}
