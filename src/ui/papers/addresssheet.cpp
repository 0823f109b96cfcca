// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresssheet.h"

#include <api/addresses.h>
#include <flows/recorded.h>
#include <ui/errortext.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plainlabel.h>
#include <ui/papers/addresssuggestion.h>
#include <ui/problemview.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

const QString draftSubject = QStringLiteral("address");

} // namespace

AddressSheet::AddressSheet(Workspace &workspace, const QString &countryCode, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Add an address"), window, uncovered)
    , m_workspace(workspace)
    , m_form(new FormColumn(FormColumn::Density::Panel, 144))
    , m_suggestion(new AddressSuggestion)
    , m_problem(new ProblemView)
    , m_verdict(new PlainLabel)
    , m_draft(workspace, [this] { return typed(); })
    , m_api(workspace.client())
{
    setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    setTitle(tr("Add an address"), tr("It is kept with the provider, who looks whether there is such a place."));
    addFields(countryCode);
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    body()->addWidget(m_form);
    body()->addWidget(m_verdict);
    body()->addWidget(m_suggestion);
    body()->addWidget(m_problem);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_check = addButton(tr("Check"));
    m_save = addPrimary(tr("Add address"));
    connect(m_check, &QPushButton::clicked, this, &AddressSheet::check);
    connect(m_save, &QPushButton::clicked, this, &AddressSheet::save);
    connect(m_problem, &ProblemView::retryRequested, this, &AddressSheet::save);
    connect(m_suggestion, &AddressSuggestion::accepted, this, [this] { take(m_suggested); });
    m_fields.first()->setFocus();
    keepTyped();
    connect(this, &QDialog::finished, &m_draft, &DraftKeeper::forget);
    connect(&m_draft, &DraftKeeper::loaded, this, &AddressSheet::adopt);
    for (const QLineEdit *field : std::as_const(m_fields))
        connect(field, &QLineEdit::textChanged, &m_draft, &DraftKeeper::edited);
    m_draft.follow(draftSubject);
}

void AddressSheet::addFields(const QString &countryCode)
{
    for (const Line &field : fields) {
        auto *line = new QLineEdit;
        FieldRow *row = m_form->addField(tr(field.label), line);
        connect(line, &QLineEdit::textChanged, row, [row] { row->setError({}); });
        connect(line, &QLineEdit::returnPressed, this, &AddressSheet::save);
        m_rows.insert(QString::fromLatin1(field.wire), row);
        m_fields += line;
    }
    m_fields.last()->setText(countryCode);
}

DraftValues AddressSheet::typed() const
{
    const auto hasText = [](const QLineEdit *line) { return !line->text().isEmpty(); };
    if (std::none_of(m_fields.cbegin(), m_fields.cend() - 1, hasText)) // last: the country
        return {};
    DraftValues values;
    for (qsizetype at = 0; at < m_fields.size(); ++at)
        values.insert(QString::fromLatin1(fields[at].wire), m_fields.at(at)->text());
    return values;
}

void AddressSheet::adopt(const DraftValues &values)
{
    if (values.isEmpty() || !typed().isEmpty())
        return;
    for (qsizetype at = 0; at < m_fields.size(); ++at)
        m_fields.at(at)->setText(values.value(QString::fromLatin1(fields[at].wire)));
    m_verdict->setText(tr("Your draft is back"));
    m_verdict->show();
}

AddressDraft AddressSheet::draft() const
{
    AddressDraft draft;
    for (qsizetype at = 0; at < m_fields.size(); ++at)
        draft.*fields[at].value = m_fields.at(at)->text().trimmed();
    draft.countryCode = draft.countryCode.toUpper();
    draft.validate = m_valid != draft.place();
    return draft;
}

bool AddressSheet::complain(const AddressDraft &draft)
{
    const QMap<QString, QString> problems = draft.problems();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setError(problems.value(it.key()));
    return !problems.isEmpty();
}

void AddressSheet::setBusy(bool busy)
{
    m_check->setEnabled(!busy);
    m_save->setEnabled(!busy);
    if (busy) {
        m_problem->clear();
        m_verdict->hide();
        m_suggestion->clear();
    }
}

QCoro::Task<> AddressSheet::check()
{
    const AddressDraft draft = this->draft();
    if (complain(draft) || !m_check->isEnabled())
        co_return;
    setBusy(true);
    const PostalPlace &place = draft.place();
    const auto validation = co_await m_api.call(api::addresses::validate, place);
    setBusy(false);
    if (validation)
        tellChecked(draft, *validation);
    else
        tellFailure(validation.error());
}

void AddressSheet::tellChecked(const AddressDraft &draft, const AddressValidation &validation)
{
    const bool isValid = validation.result == ValidationResult::Valid;
    const bool isOther = validation.suggestsOther(draft.place());
    for (const AddressProblem &problem : validation.problems) {
        const QString words = problem.description.isEmpty() ? problem.title : problem.description;
        if (!tellAtField(problem.source.pointer, words))
            m_problem->setText(tr("%1 objects to the address.").arg(m_workspace.providerName()), words);
    }
    if (isValid)
        m_valid = draft.place();
    m_suggested = withSuggestion(draft, validation.suggested).place();
    if (isOther)
        m_suggestion->setPlaces(draft.place(), m_suggested);
    m_verdict->setTone(isValid ? Tone::Done : Tone::Lost);
    m_verdict->setText(!isValid ? tr("There is no such place, as it is typed.")
            : isOther           ? tr("There is such a place; it is usually written as suggested.")
                                : tr("There is such a place."));
    m_verdict->show();
}

// Taken as it was suggested, it has been looked at.
void AddressSheet::take(const PostalPlace &place)
{
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        AddressDraft draft = this->draft();
        draft.place() = place;
        m_fields.at(at)->setText(draft.*fields[at].value);
        m_rows.value(QString::fromLatin1(fields[at].wire))->setError({});
    }
    m_valid = place;
    m_verdict->hide();
    m_suggestion->clear();
    m_problem->clear();
    m_save->setFocus();
}

QCoro::Task<> AddressSheet::save()
{
    const AddressDraft draft = this->draft();
    if (complain(draft) || !m_save->isEnabled())
        co_return;
    setBusy(true);
    const Change change{Deed::Kind::AddAddress, {}, {}};
    const auto address = co_await recorded(m_api, m_workspace.record(), change, api::addresses::create, draft);
    setBusy(false);
    if (!address) {
        tellFailure(address.error());
        co_return;
    }
    emit added(*address);
    QDialog::accept();
}

// What was refused may be known better. What is said already stays.
QCoro::Task<> AddressSheet::suggest()
{
    const AddressDraft draft = this->draft();
    const PostalPlace &place = draft.place();
    const auto validation = co_await m_api.call(api::addresses::validate, place);
    if (!validation || validation->result == ValidationResult::Valid || draft.place() != this->draft().place())
        co_return;
    for (const AddressProblem &problem : validation->problems)
        tellAtField(problem.source.pointer, problem.description);
    m_suggested = withSuggestion(draft, validation->suggested).place();
    if (validation->suggestsOther(place))
        m_suggestion->setPlaces(place, m_suggested);
}

bool AddressSheet::tellAtField(const QString &pointer, const QString &words)
{
    FieldRow *row = m_rows.value(QString(pointer).remove(u'/'));
    const QString name = m_workspace.providerName();
    if (row)
        row->setError(words.isEmpty() ? tr("%1 refuses this.").arg(name) : tr("%1: %2").arg(name, words));
    return row;
}

void AddressSheet::tellFailure(const Error &error)
{
    if (!isRefusal(error))
        m_problem->setText(tr("It is not known whether the address was added."),
            tr("Look for it in the list of addresses before you add it again."));
    else if (!tellAtField(error.pointer, errortext::serversWords(error)))
        m_problem->setProblem(error, m_workspace.provider());
    else
        suggest();
}
