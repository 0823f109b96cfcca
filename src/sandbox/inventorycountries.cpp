// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorycountries.h"

using namespace Qt::StringLiterals;

namespace sandbox {

const QStringList &inventoryCountries()
{
    static const QStringList all =
        u"AT AU BE BG CA CH CN CY CZ DE DK EE ES FI FR GB GR HU HR IE IT LT LU LV NL NZ MX NO PL PT RO SE SG SI SK US"_s
            .split(u' ');
    return all;
}

} // namespace sandbox
