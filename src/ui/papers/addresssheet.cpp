// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresssheet.h"

#include <api/addresses.h>
#include <flows/recorded.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/problemview.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

struct Line
{
    const char *wire;
    const char *label; // source text, context "AddressSheet"
    QString AddressDraft::*value;
};

const Line fields[] = {
    {"business_name", QT_TRANSLATE_NOOP("AddressSheet", "Business"), &AddressDraft::businessName},
    {"first_name", QT_TRANSLATE_NOOP("AddressSheet", "First name"), &AddressDraft::firstName},
    {"last_name", QT_TRANSLATE_NOOP("AddressSheet", "Last name"), &AddressDraft::lastName},
    {"street_address", QT_TRANSLATE_NOOP("AddressSheet", "Street and number"), &AddressDraft::streetAddress},
    {"extended_address", QT_TRANSLATE_NOOP("AddressSheet", "Floor or flat"), &AddressDraft::extendedAddress},
    {"postal_code", QT_TRANSLATE_NOOP("AddressSheet", "Postal code"), &AddressDraft::postalCode},
    {"locality", QT_TRANSLATE_NOOP("AddressSheet", "Town"), &AddressDraft::locality},
    {"administrative_area", QT_TRANSLATE_NOOP("AddressSheet", "State or region"), &AddressDraft::administrativeArea},
    {"country_code", QT_TRANSLATE_NOOP("AddressSheet", "Country, two letters"), &AddressDraft::countryCode},
};

} // namespace

AddressSheet::AddressSheet(Workspace &workspace, const QString &countryCode, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Add an address"), window, uncovered)
    , m_workspace(workspace)
    , m_form(new FormColumn(FormColumn::Density::Panel, 144))
    , m_problem(new ProblemView)
    , m_api(workspace.client())
{
    setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    setTitle(tr("Add an address"), tr("It is kept with the provider, who looks whether there is such a place."));
    for (const Line &field : fields) {
        auto *line = new QLineEdit;
        FieldRow *row = m_form->addField(tr(field.label), line);
        connect(line, &QLineEdit::textEdited, row, [row] { row->setError({}); });
        connect(line, &QLineEdit::returnPressed, this, &AddressSheet::save);
        m_rows.insert(QString::fromLatin1(field.wire), row);
        m_fields += line;
    }
    m_fields.last()->setText(countryCode);
    body()->addWidget(m_form);
    body()->addWidget(m_problem);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addPrimary(tr("Add address"));
    connect(m_save, &QPushButton::clicked, this, &AddressSheet::save);
    connect(m_problem, &ProblemView::retryRequested, this, &AddressSheet::save);
    m_fields.first()->setFocus();
}

AddressDraft AddressSheet::draft() const
{
    AddressDraft draft;
    for (qsizetype at = 0; at < m_fields.size(); ++at)
        draft.*fields[at].value = m_fields.at(at)->text().trimmed();
    draft.countryCode = draft.countryCode.toUpper();
    return draft;
}

QCoro::Task<> AddressSheet::save()
{
    const AddressDraft draft = this->draft();
    const QMap<QString, QString> problems = draft.problems();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setError(problems.value(it.key()));
    if (!problems.isEmpty() || !m_save->isEnabled())
        co_return;
    m_save->setEnabled(false);
    m_problem->clear();
    const Change change{Deed::Kind::AddAddress, {}, {}};
    const auto address = co_await recorded(m_api, m_workspace.record(), change, api::addresses::create, draft);
    m_save->setEnabled(true);
    if (address) {
        emit added(*address);
        accept();
    } else if (address.error().kind == Error::Kind::Refused) {
        m_problem->setProblem(address.error(), m_workspace.provider());
    } else {
        m_problem->setText(tr("It is not known whether the address was added."),
            tr("Look for it in the list of addresses before you add it again."));
    }
}
