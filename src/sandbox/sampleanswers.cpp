// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleanswers.h"

#include <sandbox/addresses.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/filekinds.h>
#include <sandbox/places.h>
#include <sandbox/rulebook.h>
#include <sandbox/rules.h>
#include <sandbox/samplepdf.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QString company = u"Walk Example GmbH"_s;

PostalAddress postalAddress(const QString &country, const QString &locality)
{
    const auto &all = places();
    const auto inCountry =
        std::find_if(all.begin(), all.end(), [&](const Place &place) { return place.country == country; });
    const Place *place = placeNamed(country, locality);
    if (!place && locality.isEmpty() && inCountry != all.end())
        place = &*inCountry;
    if (!place)
        return {.street = u"1 Station Road"_s, .locality = locality, .country = country};
    return {.street = place->street,
        .locality = place->name,
        .state = place->state,
        .postalCode = place->postalCode,
        .country = country};
}

QString sampleDocument(Context &context, const RequirementType &type, qint64 at)
{
    const QByteArray content =
        samplePdf(type.name.toLatin1() + " of the Walk Example company, " + isoMillis(at).left(10).toLatin1());
    const QString name = QString(type.example).replace(u' ', u'-');
    return addDocument(context, {name, kindOf(content, name), content, {}}, at);
}

QString sampleValue(
    Context &context, const RequirementType &type, const Offer &offer, const QString &locality, qint64 at)
{
    if (type.fieldType == "document"_L1)
        return sampleDocument(context, type, at);
    if (type.fieldType == "address"_L1)
        return sampleAddress(context, offer.country, locality, at);
    if (type.key == "start_date"_L1)
        return isoMillis(at + 30 * rules::day).left(10);
    return type.example;
}

} // namespace

QString sampleAddress(Context &context, const QString &country, const QString &locality, qint64 at)
{
    const PostalAddress address = postalAddress(country, locality);
    if (auto row = context.database.query(
            "SELECT id FROM addresses WHERE country = ? AND locality = ?", country, address.locality);
        row.next())
        return row.text(0);
    return addAddress(context, {.address = address, .businessName = company}, at);
}

QList<GivenValue> sampleAnswers(Context &context, const Requirement &asked, const QString &locality, qint64 at)
{
    QList<GivenValue> given;
    for (const RequirementType *type : asked.types)
        given.append({type->id, sampleValue(context, *type, *asked.offer, locality, at), {}});
    return given;
}

} // namespace sandbox
