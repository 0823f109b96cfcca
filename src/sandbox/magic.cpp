// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magic.h"

#include <sandbox/help.h>
#include <sandbox/magicnumbers.h>

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr auto silentReference = "timeout-after-commit"_L1;

QList<HelpEntry> magicHelp()
{
    QList<HelpEntry> inputs{
        {u"customer_reference with \"%1\" in it"_s.arg(silentReference), u"carried out, but never answered"_s},
    };
    for (const MagicEnding &ending : magicEndings()) {
        const QString input = u"a number ending in %1"_s.arg(ending.line, 4, 10, QChar(u'0'));
        inputs.append({input, QString::fromLatin1(ending.effect)});
    }
    return inputs;
}

bool wantsSilence(const Request &request)
{
    return request.json.value("customer_reference"_L1).toString().contains(silentReference);
}

} // namespace sandbox
