// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magic.h"

#include <sandbox/help.h>
#include <sandbox/magicnumbers.h>
#include <sandbox/resource.h>

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr auto silentReference = "timeout-after-commit"_L1;
constexpr auto infectedName = "infected"_L1;
constexpr char testVirus[] = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE"; // harmless, and known to every scanner

static QString habits()
{
    QStringList numbers;
    for (const QStringList &row : resourceRows(u"reviewhabits.csv"_s))
        numbers.append(row.at(0) + u' ' + row.at(1));
    return numbers.join(", "_L1);
}

QList<HelpEntry> magicHelp()
{
    QList<HelpEntry> inputs{
        {u"customer_reference with \"%1\" in it"_s.arg(silentReference), u"carried out, but never answered"_s},
        {u"a document with \"%1\" in its name, or the EICAR test virus in it"_s.arg(infectedName),
            u"is infected, as the scan finds out"_s},
        {u"the first answer to one requirement of each of these: %1"_s.arg(habits()),
            u"is declined once, with a reason in a comment"_s},
        {u"a comment on a sub order that asks for more time"_s, u"gets it: seven days after the deadline there is"_s},
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
