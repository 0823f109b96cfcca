// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <sandbox/resource.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Country readCountry(const QStringList &row)
{
    const auto rate = Money::parse(row.at(4), u"USD");
    return {row.at(0), row.at(1), row.at(2), row.at(3), rate ? rate->micros : 0};
}

Offer readOffer(const QStringList &row, const QString &currency)
{
    const QStringList flags = words(row.at(6));
    return {
        .country = row.at(0),
        .type = row.at(1),
        .upfront = Money::parse(row.at(2), currency).value(),
        .monthly = Money::parse(row.at(3), currency).value(),
        .features = words(row.at(4)),
        .sparseFeatures = words(row.at(5)),
        .requirements = words(row.at(7)),
        .reservable = flags.contains("reservable"_L1),
        .quickship = flags.contains("quickship"_L1),
        .fullPstn = flags.contains("pstn"_L1),
        .p2p = flags.contains("p2p"_L1),
        .internationalSms = flags.contains("isms"_L1),
        .needsGroup = flags.contains("group"_L1),
    };
}

Area readArea(const QStringList &row)
{
    QStringList exchanges = words(row.at(6));
    exchanges.replaceInStrings(u"-"_s, QString());
    return {row.at(0), row.at(1), row.at(2), row.at(3), row.at(4), row.at(5), exchanges};
}

} // namespace

Catalogue::Catalogue()
{
    for (const QStringList &row : resourceRows(u"countries.csv"_s)) {
        m_countryOf.insert(row.at(0), m_countries.size());
        m_countries.append(readCountry(row));
    }
    for (const QStringList &row : resourceRows(u"offers.csv"_s)) {
        m_offerOf.insert({row.at(0), row.at(1)}, m_offers.size());
        m_offers.append(readOffer(row, country(row.at(0))->currency));
    }
    readAreas(u"areas_northamerica.csv"_s);
    readAreas(u"areas_world.csv"_s);
}

void Catalogue::readAreas(const QString &file)
{
    for (const QStringList &row : resourceRows(file))
        m_areas.append(readArea(row));
}

const Country *Catalogue::country(const QString &code) const
{
    const auto found = m_countryOf.constFind(code);
    return found == m_countryOf.cend() ? nullptr : &m_countries.at(*found);
}

const Offer *Catalogue::offer(const QString &country, const QString &type) const
{
    const auto found = m_offerOf.constFind({country, type});
    return found == m_offerOf.cend() ? nullptr : &m_offers.at(*found);
}

} // namespace sandbox
