// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magic.h"

#include <sandbox/help.h>
#include <sandbox/magicnumbers.h>

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr auto silentReference = "timeout-after-commit"_L1;
constexpr auto infectedName = "infected"_L1;
constexpr char testVirus[] = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE"; // harmless, and known to every scanner

QList<HelpEntry> magicHelp()
{
    QList<HelpEntry> inputs{
        {u"customer_reference with \"%1\" in it"_s.arg(silentReference), u"carried out, but never answered"_s},
        {u"a document with \"%1\" in its name, or the EICAR test virus in it"_s.arg(infectedName),
            u"is infected, as the scan finds out"_s},
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

bool looksInfected(const QString &filename, const QByteArray &content)
{
    return filename.contains(infectedName, Qt::CaseInsensitive) || content.contains(testVirus);
}

} // namespace sandbox
