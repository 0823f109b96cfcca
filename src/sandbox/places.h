// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace sandbox {

// A town whose postal codes are known.
struct Place
{
    QString country{};
    QString name{}; // "Munich", as numbers are sold
    QString localName{}; // "München"
    QString state{}; // "TX"; mostly empty
    QRegularExpression postalCodes{};
    QString street{}; // of an address there
    QString postalCode{}; // its postal code
};

// resources/sandbox/places.csv
const QList<Place> &places();
const Place *placeNamed(const QString &country, const QString &name); // either name, accents or none; null: unknown
const Place *placeOfCode(const QString &country, const QString &postalCode); // null when it is nowhere known
bool isPostalCode(const QString &country, const QString &code); // any code, where the country's pattern isn't known
bool isSamePlace(const QString &country, const QString &one, const QString &other); // by any of its names

} // namespace sandbox
