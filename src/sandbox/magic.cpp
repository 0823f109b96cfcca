// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magic.h"

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr auto silentReference = "timeout-after-commit"_L1;

QList<MagicInput> magicInputs()
{
    return {
        {u"customer_reference with \"%1\" in it"_s.arg(silentReference), u"carried out, but never answered"_s},
    };
}

bool wantsSilence(const Request &request)
{
    return request.json.value("customer_reference"_L1).toString().contains(silentReference);
}

} // namespace sandbox
