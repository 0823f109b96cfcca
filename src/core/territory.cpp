// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "territory.h"

#include <QCoreApplication>

#include <unicode/uloc.h>

#include <array>

QString territory::name(const QString &code, const QString &otherwise)
{
    const QString language =
        QCoreApplication::translate("Territory", "en", "the code of the language, for the names of countries");
    if (code.isEmpty() || (language == QLatin1String("en") && !otherwise.isEmpty()))
        return otherwise;
    std::array<char16_t, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(
        qPrintable(QLatin1Char('_') + code), qPrintable(language), name.data(), int(name.size()), &status);
    const bool isKnown = status == U_ZERO_ERROR && length > 0;
    return isKnown ? QString::fromUtf16(name.data(), length) : otherwise.isEmpty() ? code : otherwise;
}
