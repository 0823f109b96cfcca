// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>

#include <QHash>
#include <QList>
#include <QStringList>

namespace sandbox {

// One number type as one country sells it.
struct Offer
{
    QString country{}; // ISO 3166
    QString type{}; // "local", "toll_free", "mobile", "national", "shared_cost"
    Money upfront{};
    Money monthly{};
    QStringList features{};
    QStringList sparseFeatures{}; // of these, what some exchanges lack
    QStringList requirements{}; // keys of requirement types; empty: nothing is asked
    bool reservable = false;
    bool quickship = false;
    bool fullPstn = false;
    bool p2p = false;
    bool internationalSms = false;
    bool needsGroup = false; // ordered only with a fulfilled requirement group
};

// A country the provider knows, with or without numbers.
struct Country
{
    QString code{};
    QString name{};
    QString region{}; // "EMEA"; empty without numbers
    QString currency{}; // empty without numbers
    qint64 usdMicros = 0; // what one unit of the currency is worth, in millionths of a dollar

    bool sells() const { return !currency.isEmpty(); }
};

// Where numbers of a type come from.
struct Area
{
    QString country{};
    QString type{};
    QString code{}; // national destination code: "312"
    QString state{}; // "IL"; United States and Canada only
    QString rateCenter{}; // the same
    QString place{}; // "Chicago"; empty for numbers that belong to no place
    QStringList exchanges{}; // the digits between the code and the last four
};

// What is on sale in the world, as data: resources/sandbox/*.csv.
class Catalogue
{
public:
    Catalogue();

    const QList<Country> &countries() const { return m_countries; }
    const QList<Offer> &offers() const { return m_offers; }
    const QList<Area> &areas() const { return m_areas; }
    const Country *country(const QString &code) const; // null when nobody knows it
    const Offer *offer(const QString &country, const QString &type) const; // null when it isn't sold

private:
    void readAreas(const QString &file);

    QList<Country> m_countries;
    QList<Offer> m_offers;
    QList<Area> m_areas;
    QHash<QString, qsizetype> m_countryOf;
    QHash<QPair<QString, QString>, qsizetype> m_offerOf;
};

} // namespace sandbox
