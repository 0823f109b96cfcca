// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterpanel.h"

#include <core/territory.h>
#include <domain/administrativeareas.h>
#include <domain/filterrules.h>
#include <ui/look/fieldrow.h>
#include <ui/look/fittingscroll.h>
#include <ui/look/formcolumn.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/theme.h>
#include <ui/search/boxgroup.h>
#include <ui/search/choicebox.h>
#include <ui/search/filterrow.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString capitalised(QString word)
{
    return word.isEmpty() ? word : word.replace(0, 1, word.at(0).toUpper());
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent)
    , m_more(new LinkButton(tr("More")))
{
    for (const FilterField &field : filterFields()) {
        auto *row = new FilterRow(field, this);
        m_rows += row;
        connect(row, &FilterRow::changed, this, [this, row] { rowChanged(row); });
        connect(row, &FilterRow::submitted, this, &FilterPanel::searchRequested);
    }
    auto *form = new FormColumn(FormColumn::Density::Panel, 74, this);
    addRows(*form);
    const Metrics &metrics = look::metrics();
    form->layout()->setContentsMargins(metrics.edge, 0, metrics.edge, 0);
    auto *button = new QPushButton(icons::icon(u"search"_s), tr("Search"), this);
    connect(button, &QPushButton::clicked, this, &FilterPanel::searchRequested);

    connect(m_more, &LinkButton::clicked, this, [this] { showRare(m_rare.first()->isHidden()); });

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics.edge, 0, metrics.edge, 0);
    foot->setSpacing(metrics.inset);
    foot->addWidget(button, 1);
    foot->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.tight);
    layout->setSpacing(0);
    layout->addWidget(new FittingScroll(form)); // the button stays in sight
    layout->addSpacing(metrics.tight);
    layout->addLayout(foot);
    layout->addStretch(1);
    setDraft(filters::initial());
}

void FilterPanel::addRows(FormColumn &form)
{
    BoxGroup *group = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        FilterRow *row = m_rows.at(i);
        const FilterKind kind = row->field().kind;
        if (kind != FilterKind::Feature && kind != FilterKind::Check) {
            group = nullptr;
            FieldRow *line = row->addTo(form);
            if (row->field().isRare)
                m_rare += line;
            continue;
        }
        if (!group) {
            group = new BoxGroup(kind == FilterKind::Feature ? 2 : 1);
            FieldRow *line =
                kind == FilterKind::Feature ? form.addField(tr("Features"), group) : form.addUnlabelled(group);
            if (row->field().isRare)
                m_rare += line;
        }
        const bool isLast = i + 1 == m_rows.size() || m_rows.at(i + 1)->field().kind != kind;
        group->add(row->editor(), isLast);
    }
}

bool FilterPanel::asksForRare() const
{
    return std::ranges::any_of(m_rows, [](const FilterRow *row) { return row->field().isRare && row->isAsked(); });
}

// What is asked for is never out of sight.
void FilterPanel::showRare(bool shown)
{
    for (FieldRow *line : std::as_const(m_rare))
        line->setVisible(shown || asksForRare());
    const bool areShown = !m_rare.first()->isHidden();
    m_more->setText(areShown ? tr("Fewer") : tr("More"));
    m_more->setAccessibleName(areShown ? tr("Fewer filters") : tr("More filters"));
    m_more->setEnabled(!asksForRare());
}

void FilterPanel::setCountries(const CountryList &countries)
{
    m_countries = countries.data;
    adapt();
    emit placeChanged();
}

void FilterPanel::setCountriesMissing(bool missing)
{
    row("country"_L1)->setHint(missing ? tr("The list of countries did not come. F5 asks again.") : QString());
}

void FilterPanel::setStock(const QList<Stock> &areaCodes, const QList<Stock> &cities)
{
    row("areaCode"_L1)->setStock(areaCodes);
    row("city"_L1)->setStock(cities);
}

NumberSearch FilterPanel::draft() const
{
    NumberSearch draft;
    for (const FilterRow *row : m_rows)
        filters::setValue(row->field(), draft, row->value());
    return draft;
}

void FilterPanel::setDraft(const NumberSearch &draft)
{
    for (FilterRow *row : m_rows) {
        const QSignalBlocker quiet(row);
        row->setValue(filters::value(row->field(), draft));
    }
    m_country = draft.countryCode;
    adapt();
    showRare(false);
    emit draftChanged();
    emit placeChanged();
}

FilterContext FilterPanel::context() const
{
    FilterContext context;
    const QString code = row("country"_L1)->value().toString();
    const auto known = std::find_if(
        m_countries.begin(), m_countries.end(), [&](const CountryCoverage &country) { return country.code == code; });
    if (known != m_countries.end())
        context.country = *known;
    else
        context.country.reservable = true; // nothing is known yet, so nothing is ruled out
    context.country.code = code;
    context.type = OpenEnum<NumberType>::fromText(row("type"_L1)->value().toString());
    return context;
}

std::optional<NumberSearch> FilterPanel::search()
{
    adapt();
    for (FilterRow *row : m_rows) {
        if (row->hasProblem()) {
            row->editor()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    m_searched = true;
    return filters::applicable(draft(), context());
}

void FilterPanel::refuse(const FilterField &field, const QString &why)
{
    row(field.key)->setProblem(why);
}

void FilterPanel::focusFirst()
{
    m_rows.first()->editor()->setFocus(Qt::ShortcutFocusReason);
}

void FilterPanel::rowChanged(const FilterRow *changed)
{
    const FilterField &field = changed->field();
    if (!field.opposite.isEmpty() && changed->value().toBool())
        row(field.opposite)->setValue(false);
    if (field.kind == FilterKind::Country)
        swapPlaces(changed->value().toString());
    adapt();
    if (field.isRare)
        showRare(true);
    emit draftChanged();
    if (field.kind == FilterKind::Country || field.kind == FilterKind::Type || field.kind == FilterKind::State)
        emit placeChanged();
}

// An area code, city or rate centre that was searched for, or is in stock, in one country means nothing in the next; it
// comes back with its country.
void FilterPanel::swapPlaces(const QString &country)
{
    const QVariantMap back = m_aside.take(country);
    for (const auto key : {"areaCode"_L1, "city"_L1, "rateCenter"_L1}) {
        FilterRow *place = row(key);
        const bool belongs = m_searched || place->isInStock();
        if (belongs)
            m_aside[m_country].insert(key, place->value());
        if (belongs || place->value().toString().isEmpty()) {
            const QSignalBlocker quiet(place);
            place->setValue(back.value(key, QString()));
        }
    }
    m_country = country;
    m_searched = false;
}

void FilterPanel::adapt()
{
    offerCountries();
    offerTypes(context());
    const FilterContext here = context();
    offerStates(here);
    for (FilterRow *row : m_rows)
        row->setWhyNot(filters::whyNot(row->field(), here), tr("not for %1").arg(here.country.code));
    const NumberSearch search = filters::applicable(draft(), here);
    const auto problems = filters::problems(search, here);
    for (FilterRow *row : m_rows)
        row->setProblem(problems.value(row->field().key));
    row("startsWith"_L1)->setHint(filters::startsWithHint(search));
}

void FilterPanel::offerCountries()
{
    auto *box = qobject_cast<ChoiceBox *>(row("country"_L1)->editor());
    QList<ChoiceBox::Choice> choices;
    for (auto it = m_countries.begin(); it != m_countries.end(); ++it) {
        if (it->numbers && !it->code.isEmpty())
            choices.append({it->code, territory::name(it->code, it.key())});
    }
    ChoiceBox::sort(choices);
    if (choices.isEmpty()) // not known yet: at least the one that is wanted
        choices.append({box->wanted(), territory::name(box->wanted())});
    box->setChoices(choices);
}

void FilterPanel::offerTypes(const FilterContext &context)
{
    auto *box = qobject_cast<ChoiceBox *>(row("type"_L1)->editor());
    QList<ChoiceBox::Choice> choices;
    for (const auto &type : context.country.types) {
        const ChoiceBox::Choice choice{type.text(), capitalised(displayName(type))};
        if (!choices.contains(choice))
            choices.append(choice);
    }
    if (choices.isEmpty()) {
        const auto wanted = OpenEnum<NumberType>::fromText(box->wanted());
        choices.append({wanted.text(), capitalised(displayName(wanted))});
    }
    box->setChoices(choices);
}

void FilterPanel::offerStates(const FilterContext &context)
{
    auto *box = qobject_cast<ChoiceBox *>(row("state"_L1)->editor());
    const auto areas = administrativeAreas(context.country.code);
    QList<ChoiceBox::Choice> choices{{{},
        areas.empty() ? tr("not for %1").arg(context.country.code) : filters::placeholder(filterField("state"_L1))}};
    for (const AdministrativeArea &area : areas)
        choices.append({area.code, area.name});
    box->setChoices(choices);
}

FilterRow *FilterPanel::row(QLatin1StringView key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](FilterRow *row) { return row->field().key == key; });
    Q_ASSERT(found != m_rows.end());
    return *found;
}
