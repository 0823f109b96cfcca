// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsheet.h"

#include <api/requirementgroups.h>
#include <flows/recorded.h>
#include <ui/compliance/coveredcountries.h>
#include <ui/errortext.h>
#include <ui/look/accountbar.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/problemview.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GroupSheet::GroupSheet(
    Workspace &workspace, CoveredCountries *countries, const RequirementGroupDraft &draft, QWidget *window)
    : Sheet(tr("New requirement group"), window, window->findChild<AccountBar *>())
    , m_workspace(workspace)
    , m_countries(countries)
    , m_country(new ChoiceBox)
    , m_type(new ChoiceBox)
    , m_action(new ChoiceBox)
    , m_reference(new QLineEdit)
    , m_problem(new ProblemView)
    , m_api(workspace.client())
{
    setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    setTitle(tr("New requirement group"), tr("Answers that are given once and used for many orders."));
    layOut(draft);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addPrimary(tr("Create group"));
    connect(m_save, &QPushButton::clicked, this, &GroupSheet::save);
    connect(m_reference, &QLineEdit::returnPressed, this, &GroupSheet::save);
    connect(m_problem, &ProblemView::retryRequested, this, &GroupSheet::save);
    connect(m_country, &ChoiceBox::choiceChanged, this, &GroupSheet::tellTypes);
    connect(m_countries, &CoveredCountries::changed, this, &GroupSheet::tellCountries);
    tellCountries();
    m_countries->want();
    m_country->setFocus();
}

void GroupSheet::layOut(const RequirementGroupDraft &draft)
{
    m_action->setChoices({{u"ordering"_s, tr("Ordering")}, {u"porting"_s, tr("Porting")}});
    m_country->setChoice(draft.countryCode);
    m_type->setChoice(draft.type.text());
    m_action->setChoice(draft.action);
    auto *form = new FormColumn(FormColumn::Density::Panel, 104);
    m_rows.insert(u"country_code"_s, form->addField(tr("Country"), m_country));
    m_rows.insert(u"phone_number_type"_s, form->addField(tr("Number type"), m_type));
    m_rows.insert(u"action"_s, form->addField(tr("For"), m_action));
    m_rows.insert(u"customer_reference"_s, form->addField(tr("Reference"), m_reference));
    m_rows.value(u"customer_reference"_s)->setHint(tr("What you call it, a customer or an office"));
    body()->addWidget(form);
    body()->addWidget(m_problem);
}

void GroupSheet::tellCountries()
{
    m_country->setChoices(QList<ChoiceBox::Choice>{{{}, tr("Choose a country…")}} + m_countries->choices());
    tellTypes();
}

void GroupSheet::tellTypes()
{
    m_type->setChoices(QList<ChoiceBox::Choice>{{{}, tr("Choose a type…")}} + m_countries->types(m_country->choice()));
}

// At each field that lacks something.
bool GroupSheet::complain()
{
    const auto check = [this](const QString &field, const ChoiceBox *box) {
        const bool isMissing = box->choice().isEmpty();
        m_rows.value(field)->setError(isMissing ? tr("This is needed.") : QString());
        return isMissing;
    };
    const bool country = check(u"country_code"_s, m_country);
    const bool type = check(u"phone_number_type"_s, m_type);
    return country || type;
}

QCoro::Task<> GroupSheet::save()
{
    if (!m_save->isEnabled() || complain())
        co_return;
    RequirementGroupDraft draft;
    draft.action = m_action->choice();
    draft.countryCode = m_country->choice();
    draft.type = OpenEnum<NumberType>::fromText(m_type->choice());
    draft.customerReference = m_reference->text().trimmed();
    m_save->setEnabled(false);
    m_problem->clear();
    const Change change{Deed::Kind::AddGroup, {}, draft.customerReference};
    const auto group = co_await recorded(m_api, m_workspace.record(), change, api::requirementgroups::create, draft);
    m_save->setEnabled(true);
    if (group) {
        emit added(*group);
        accept();
    } else {
        tellFailure(group.error());
    }
}

void GroupSheet::tellFailure(const Error &error)
{
    FieldRow *row = m_rows.value(QString(error.pointer).remove(u'/'));
    if (!isRefusal(error)) {
        m_problem->setText(tr("It is not known whether the group was created."),
            tr("Look for it in the list before you create it again."));
    } else if (row) {
        const QString words = errortext::serversWords(error);
        row->setError(words.isEmpty() ? errortext::fact(error, m_workspace.provider())
                                      : tr("%1 refused this: %2").arg(m_workspace.providerName(), words));
        row->field()->setFocus();
    } else {
        m_problem->setProblem(error, m_workspace.provider());
    }
}
