// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> parsed(const QString &text, const QString &region)
{
    PhoneNumber number;
    if (library().Parse(text.toStdString(), region.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

namespace phone {

bool isE164(QStringView text)
{
    if (text.size() < 8 || text.size() > 16 || text[0] != u'+' || text[1] == u'0')
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QString> toE164(const QString &typed, const QString &region)
{
    const auto number = parsed(typed, region.isEmpty() ? QStringLiteral("ZZ") : region);
    if (!number || !library().IsPossibleNumber(*number))
        return std::nullopt;
    const QString e164 = formatted(*number, PhoneNumberUtil::E164);
    return isE164(e164) ? std::optional(e164) : std::nullopt;
}

QString fromServer(const QString &text)
{
    if (isE164(text))
        return text;
    return toE164(text.startsWith(u'+') ? text : u'+' + text).value_or(text);
}

Grouped grouped(const QString &e164)
{
    const auto number = isE164(e164) ? parsed(e164, QStringLiteral("ZZ")) : std::nullopt;
    if (!number)
        return {QString(), e164};
    const QString code = u'+' + QString::number(number->country_code());
    const QString whole = formatted(*number, PhoneNumberUtil::INTERNATIONAL);
    return {code, whole.startsWith(code) ? whole.sliced(code.size()).trimmed() : whole};
}

QString region(const QString &e164)
{
    const auto number = isE164(e164) ? parsed(e164, QStringLiteral("ZZ")) : std::nullopt;
    if (!number)
        return {};
    std::string code;
    library().GetRegionCodeForNumber(*number, &code);
    if (code == "ZZ") // a possible number outside the plan: the calling code's main country is the best answer
        library().GetRegionCodeForCountryCode(number->country_code(), &code);
    return code == "ZZ" || code == "001" ? QString() : QString::fromStdString(code);
}

QString nationalDestinationCode(const QString &e164)
{
    const auto number = isE164(e164) ? parsed(e164, QStringLiteral("ZZ")) : std::nullopt;
    if (!number)
        return {};
    const int length = library().GetLengthOfGeographicalAreaCode(*number);
    std::string national;
    library().GetNationalSignificantNumber(*number, &national);
    return QString::fromStdString(national).first(std::min<qsizetype>(length, qsizetype(national.size())));
}

int callingCode(const QString &region)
{
    return library().GetCountryCodeForRegion(region.toStdString());
}

} // namespace phone
