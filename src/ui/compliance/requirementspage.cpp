// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementspage.h"

#include <api/requirements.h>
#include <core/foreigntext.h>
#include <domain/askedcountries.h>
#include <store/settings.h>
#include <ui/compliance/coveredcountries.h>
#include <ui/compliance/paperdetail.h>
#include <ui/look/actionbar.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/problemview.h>

#include <QPushButton>

using namespace Qt::StringLiterals;

static const QString countryName = u"compliance/country"_s;
static constexpr int boxWidth = 124;
static constexpr int countryWidth = 148;

static PaperList::Names requirementListNames()
{
    return {u"requirements"_s, RequirementsPage::tr("Requirements list"), RequirementsPage::tr("Filter requirements"),
        RequirementsPage::tr("Filter: name, kind"), RequirementsPage::tr("requirements.csv"),
        RequirementsPage::tr("Nothing that is asked fits")};
}

// What a limit means, a line each.
static QList<PaperDetail::Fact> limitFacts(const AcceptanceCriteria &acceptance)
{
    const auto length = [](const QString &words, const QString &count) {
        return count.isEmpty() ? QString() : words.arg(count);
    };
    QStringList lengths{length(RequirementsPage::tr("at least %1 characters"), acceptance.minLength),
        length(RequirementsPage::tr("at most %1 characters"), acceptance.maxLength)};
    lengths.removeAll(QString());
    const QString &cases = acceptance.caseSensitive;
    return {{RequirementsPage::tr("Length"), lengths.join(u", "_s)},
        {RequirementsPage::tr("Only these characters"), acceptance.acceptableCharacters},
        {RequirementsPage::tr("One of"), acceptance.acceptableValues.join(u", "_s)},
        {RequirementsPage::tr("Pattern"), acceptance.regex},
        {RequirementsPage::tr("Capital letters"),
            cases == "true"_L1        ? RequirementsPage::tr("count")
                : cases == "false"_L1 ? RequirementsPage::tr("do not count")
                                      : cases},
        {RequirementsPage::tr("Place"), acceptance.localityLimit}, {RequirementsPage::tr("Age"), acceptance.timeLimit}};
}

RequirementsPage::RequirementsPage(Workspace &workspace, CoveredCountries *countries)
    : CompliancePage(
        workspace, std::make_unique<Table<AskedRow>>(askedColumns(), &AskedRow::key), requirementListNames())
    , m_countries(countries)
    , m_rows(static_cast<Table<AskedRow> &>(list()->rows()))
    , m_detail(new PaperDetail)
    , m_country(new ChoiceBox)
    , m_type(new ChoiceBox)
    , m_action(new ChoiceBox)
    , m_api(workspace.client())
{
    layOut();
    connect(m_countries, &CoveredCountries::changed, this, &RequirementsPage::tellCountries);
    connect(m_countries, &CoveredCountries::failed, list(), &PaperList::failed);
    connect(m_country, &ChoiceBox::choiceChanged, this, &RequirementsPage::refresh);
    connect(m_action, &ChoiceBox::choiceChanged, this, &RequirementsPage::refresh);
    connect(m_type, &ChoiceBox::choiceChanged, this, &RequirementsPage::narrow);
    connect(list(), &PaperList::currentChanged, this, &RequirementsPage::select);
    connect(m_group, &QPushButton::clicked, this, [this] {
        if (const AskedRow *row = m_rows.find(list()->current()))
            emit groupWanted(row->countryCode, row->type, row->action);
    });
    select();
}

void RequirementsPage::layOut()
{
    m_country->setAccessibleName(tr("Country"));
    m_type->setAccessibleName(tr("Number type"));
    m_action->setAccessibleName(tr("For"));
    m_country->setChoices({{{}, tr("Country…")}});
    m_type->setChoices({{{}, tr("All types")}});
    m_action->setChoices({{u"ordering"_s, tr("Ordering")}, {u"porting"_s, tr("Porting")}});
    m_country->setChoice(QString::fromUtf8(workspace().settings().value(workspace().settingName(countryName))));
    for (ChoiceBox *box : {m_country, m_type, m_action}) {
        box->setMinimumWidth(look::metrics().wide(box == m_country ? countryWidth : boxWidth));
        list()->addChoice(box);
    }
    list()->setNothing([this](EmptyState *empty) { tellNothing(empty); });
    m_group = m_detail->bar()->addPrimary(tr("Create requirement group…"));
    setDetail(m_detail);
}

void RequirementsPage::tellCountries()
{
    m_country->setChoices(QList<ChoiceBox::Choice>{{{}, tr("Country…")}} + m_countries->choices());
}

void RequirementsPage::focusFilter()
{
    if (m_country->wanted().isEmpty())
        m_country->setFocus(Qt::ShortcutFocusReason);
    else
        CompliancePage::focusFilter();
}

void RequirementsPage::refresh()
{
    m_countries->want();
    list()->problem()->clear();
    m_api.cancel();
    read();
}

QCoro::Task<> RequirementsPage::read()
{
    CountryRequirementsFilter filter;
    filter.countryCode = m_country->wanted();
    filter.action = m_action->choice();
    if (filter.countryCode.isEmpty()) {
        take({});
        co_return;
    }
    list()->reading();
    const auto answers = co_await m_api.call(api::requirements::ofCountry, filter);
    if (!answers) {
        list()->failed(answers.error());
        co_return;
    }
    workspace().settings().setValue(workspace().settingName(countryName), filter.countryCode.toUtf8());
    take(answers->data);
}

void RequirementsPage::take(const QList<CountryRequirements> &answers)
{
    QList<AskedRow> rows;
    m_free.clear();
    for (const CountryRequirements &answer : answers) {
        for (const Requirement &requirement : answer.requirements)
            rows += {requirement, answer.countryCode, answer.type, answer.action};
        if (answer.requirements.isEmpty())
            m_free += displayName(OpenEnum<NumberType>::fromText(answer.type));
    }
    m_rows.setRows(rows);
    tellTypes(answers);
    narrow();
    list()->came();
}

void RequirementsPage::tellTypes(const QList<CountryRequirements> &answers)
{
    QList<ChoiceBox::Choice> types{{{}, tr("All types")}};
    for (const CountryRequirements &answer : answers) {
        const ChoiceBox::Choice type{answer.type, displayName(OpenEnum<NumberType>::fromText(answer.type))};
        if (!types.contains(type))
            types += type;
    }
    m_type->setChoices(types);
}

void RequirementsPage::narrow()
{
    const QString type = m_type->choice();
    list()->shown().setAccepts([this, type](const QString &key) {
        const AskedRow *row = m_rows.find(key);
        return type.isEmpty() || (row && row->type == type);
    });
    list()->tell();
    select();
}

void RequirementsPage::tellNothing(EmptyState *empty) const
{
    if (m_country->wanted().isEmpty())
        empty->setText(tr("Choose a country"), tr("What its regulators ask for stands here then."));
    else
        empty->setText(tr("Nothing is asked there"), tr("Numbers work as soon as they are ordered."));
}

void RequirementsPage::select()
{
    const AskedRow *row = m_rows.find(list()->current());
    if (!row)
        return m_detail->clear({});
    const Requirement &asked = row->requirement;
    const QString type = displayName(OpenEnum<NumberType>::fromText(row->type));
    m_detail->setTitle(asked.title(), u"%1 %2"_s.arg(row->countryCode, type));
    QList<PaperDetail::Fact> facts{{tr("Kind"), answerKind(asked)}, {tr("What it is"), asked.description},
        {tr("Example"), foreign::isolated(asked.example)}};
    facts += limitFacts(asked.acceptance);
    facts += PaperDetail::Fact{tr("Nothing asked for"), m_free.join(u", "_s)};
    m_detail->setFacts(facts);
    m_detail->bar()->show();
}
