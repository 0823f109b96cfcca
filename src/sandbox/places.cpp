// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <sandbox/folding.h>
#include <sandbox/resource.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

template <class Fits>
const Place *pick(const Fits &fits)
{
    const auto found = std::find_if(places().begin(), places().end(), fits);
    return found == places().end() ? nullptr : &*found;
}

} // namespace

const QList<Place> &places()
{
    static const QList<Place> all = [] {
        QList<Place> list;
        for (const QStringList &row : resourceRows(u"places.csv"_s))
            list.append({row.at(0), row.at(1), row.at(2), row.at(3), whole(row.at(4)), row.at(5), row.at(6)});
        return list;
    }();
    return all;
}

const Place *placeNamed(const QString &country, const QString &name)
{
    const QString wanted = folded(name);
    return pick([&](const Place &place) {
        return place.country == country && (folded(place.name) == wanted || folded(place.localName) == wanted);
    });
}

const Place *placeOfCode(const QString &country, const QString &postalCode)
{
    return pick(
        [&](const Place &place) { return place.country == country && place.postalCodes.match(postalCode).hasMatch(); });
}

bool isPostalCode(const QString &country, const QString &code)
{
    static const QHash<QString, QRegularExpression> patterns = [] {
        QHash<QString, QRegularExpression> all;
        for (const QStringList &row : resourceRows(u"postalcodes.csv"_s))
            all.insert(row.at(0), whole(row.at(1)));
        return all;
    }();
    const auto pattern = patterns.constFind(country);
    return pattern == patterns.cend() || pattern->match(code).hasMatch();
}

bool isSamePlace(const QString &country, const QString &one, const QString &other)
{
    const Place *known = placeNamed(country, one);
    return folded(one) == folded(other) || (known && known == placeNamed(country, other));
}

} // namespace sandbox
