// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresscheck.h"

#include <sandbox/places.h>

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// Words that people shorten, by the countries where they stand for something.
struct Abbreviation
{
    const char *countries;
    const char *pattern;
    const char *word;
};
constexpr Abbreviation abbreviations[] = {
    {"US CA GB IE AU", "\\bave?\\b\\.?$", "Avenue"},
    {"US CA GB IE AU", "\\bst\\b\\.?$", "Street"},
    {"US CA GB IE AU", "\\brd\\b\\.?$", "Road"},
    {"US CA GB IE AU", "\\bblvd\\b\\.?$", "Boulevard"},
    {"US CA GB IE AU", "\\bdr\\b\\.?$", "Drive"},
    {"DE AT", "str\\.(?=\\s)", "straße"},
    {"CH", "str\\.(?=\\s)", "strasse"},
    {"FR BE", "\\bav\\.(?=\\s)", "Avenue"},
    {"ES", "\\bc/", "Calle"},
};

QString titled(const QString &text)
{
    QString title = text.simplified();
    if (title != title.toLower() && title != title.toUpper())
        return title; // somebody has thought about it
    title = title.toLower();
    bool isFirst = true;
    for (QChar &c : title) {
        c = isFirst ? c.toUpper() : c;
        isFirst = !c.isLetterOrNumber();
    }
    return title;
}

QString spelledOut(const QString &street, const QString &country)
{
    QString full = titled(street);
    for (const Abbreviation &each : abbreviations) {
        if (QByteArrayView(each.countries).contains(country.toLatin1()))
            full.replace(
                QRegularExpression(QString::fromLatin1(each.pattern), QRegularExpression::CaseInsensitiveOption),
                QString::fromUtf8(each.word));
    }
    return full;
}

void checkStreet(const QString &street, QList<Problem> &problems)
{
    static const QRegularExpression box(
        u"\\b(p\\.? ?o\\.? ?box|postfach|boîte postale|apartado)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(u"\\d"_s);
    if (street.contains(box))
        problems.append({.code = 10015,
            .detail = u"A post office box is no place an ambulance can be sent to."_s,
            .pointer = u"/street_address"_s});
    else if (!street.contains(digit))
        problems.append(
            {.code = 10015, .detail = u"The number of the house is missing."_s, .pointer = u"/street_address"_s});
}

// The town against its postal code: what a code says counts, and a town that is left out follows from it.
void checkPlace(PostalAddress &address, QList<Problem> &problems)
{
    const Place *named = placeNamed(address.country, address.locality);
    const Place *coded = placeOfCode(address.country, address.postalCode);
    if (named && coded != named && !named->postalCodes.match(address.postalCode).hasMatch()) {
        problems.append({.code = 10015,
            .detail = u"%1 has no postal code %2."_s.arg(address.locality, address.postalCode),
            .pointer = coded ? u"/locality"_s : u"/postal_code"_s});
        if (coded)
            address.locality = coded->name;
        else
            address.postalCode = named->postalCode;
    }
    if (address.locality.isEmpty() && coded)
        address.locality = coded->name;
    const Place *place = placeNamed(address.country, address.locality);
    if (!place || place->state.isEmpty() || place->state == address.state)
        return;
    if (!address.state.isEmpty())
        problems.append({.code = 10015,
            .detail = u"%1 is in %2."_s.arg(address.locality, place->state),
            .pointer = u"/administrative_area"_s});
    address.state = place->state;
}

} // namespace

AddressCheck checkAddress(const PostalAddress &address)
{
    AddressCheck result{.suggested = address};
    PostalAddress &better = result.suggested;
    better.country = address.country.trimmed().toUpper();
    better.street = spelledOut(address.street, better.country);
    better.extended = address.extended.simplified();
    better.locality = titled(address.locality);
    better.state = address.state.trimmed().toUpper();
    better.postalCode = address.postalCode.simplified().toUpper();
    if (QLocale::codeToTerritory(better.country) == QLocale::AnyTerritory) {
        result.problems.append(
            {.code = 10015, .detail = u"There is no country with this code."_s, .pointer = u"/country_code"_s});
        return result;
    }
    checkStreet(better.street, result.problems);
    if (!better.postalCode.isEmpty() && !isPostalCode(better.country, better.postalCode)) {
        result.problems.append({.code = 10015,
            .detail = u"%1 is no postal code of this country."_s.arg(better.postalCode),
            .pointer = u"/postal_code"_s});
        if (const Place *place = placeNamed(better.country, better.locality))
            better.postalCode = place->postalCode;
        return result;
    }
    if (!better.postalCode.isEmpty())
        checkPlace(better, result.problems);
    return result;
}

} // namespace sandbox
