// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveredcountries.h"

#include <api/numbers.h>
#include <core/territory.h>

using namespace Qt::StringLiterals;

CoveredCountries::CoveredCountries(Client &client, QObject *parent)
    : QObject(parent)
    , m_api(client)
{ }

void CoveredCountries::want()
{
    if (!m_isAsked)
        read();
}

QCoro::Task<> CoveredCountries::read()
{
    m_isAsked = true;
    const Nothing nothing;
    const auto countries = co_await m_api.call(api::numbers::coverage, nothing);
    m_isAsked = bool(countries); // otherwise the next time they are wanted
    if (!countries) {
        emit failed(countries.error());
        co_return;
    }
    m_countries = *countries;
    emit changed();
}

QList<ChoiceBox::Choice> CoveredCountries::choices() const
{
    QList<ChoiceBox::Choice> choices;
    for (auto it = m_countries.data.cbegin(); it != m_countries.data.cend(); ++it) {
        if (it->numbers)
            choices += ChoiceBox::Choice{it->code, u"%1 (%2)"_s.arg(territory::name(it->code, it.key()), it->code)};
    }
    ChoiceBox::sort(choices);
    return choices;
}

QList<ChoiceBox::Choice> CoveredCountries::types(const QString &countryCode) const
{
    QList<ChoiceBox::Choice> choices;
    for (const CountryCoverage &country : m_countries.data) {
        if (country.code != countryCode)
            continue;
        for (const OpenEnum<NumberType> &type : country.types) {
            const ChoiceBox::Choice choice{type.text(), displayName(type)};
            if (!choices.contains(choice))
                choices += choice;
        }
    }
    return choices;
}
