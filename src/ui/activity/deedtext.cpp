// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedtext.h"

#include <core/shortid.h>
#include <flows/purchases.h>
#include <ui/phonetext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(DeedText)
};

// "US", "2 countries"
QString countriesOf(const QStringList &numbers)
{
    QStringList countries;
    for (const QString &number : numbers) {
        const QString country = phone::region(number);
        if (!country.isEmpty() && !countries.contains(country))
            countries += country;
    }
    return countries.size() > 1 ? DeedWords::tr("%n countries", nullptr, int(countries.size())) : countries.value(0);
}

// What is done to papers; their names are the provider's and not known here.
constexpr struct
{
    Deed::Kind kind;
    const char *words;
} ofPapers[] = {
    {Deed::Kind::Answer, QT_TRANSLATE_NOOP("DeedText", "Answer requirements")},
    {Deed::Kind::AssignGroup, QT_TRANSLATE_NOOP("DeedText", "Assign a requirement group")},
    {Deed::Kind::CancelSubOrder, QT_TRANSLATE_NOOP("DeedText", "Cancel a sub-order")},
    {Deed::Kind::AddGroup, QT_TRANSLATE_NOOP("DeedText", "Add a requirement group")},
    {Deed::Kind::ChangeGroup, QT_TRANSLATE_NOOP("DeedText", "Change a requirement group")},
    {Deed::Kind::SubmitGroup, QT_TRANSLATE_NOOP("DeedText", "Submit a requirement group")},
    {Deed::Kind::DeleteGroup, QT_TRANSLATE_NOOP("DeedText", "Delete a requirement group")},
    {Deed::Kind::Upload, QT_TRANSLATE_NOOP("DeedText", "Upload a document")},
    {Deed::Kind::ChangeDocument, QT_TRANSLATE_NOOP("DeedText", "Change a document")},
    {Deed::Kind::DeleteDocument, QT_TRANSLATE_NOOP("DeedText", "Delete a document")},
    {Deed::Kind::AddAddress, QT_TRANSLATE_NOOP("DeedText", "Add an address")},
    {Deed::Kind::DeleteAddress, QT_TRANSLATE_NOOP("DeedText", "Delete an address")},
    {Deed::Kind::Comment, QT_TRANSLATE_NOOP("DeedText", "Send a comment")},
};

StateCell stateOf(IntentState state)
{
    switch (state) {
    case IntentState::Duplicate:
        return {Tone::Lost, DeedWords::tr("placed twice"), true, true};
    case IntentState::Foreign:
        return {Tone::NeedsYou, DeedWords::tr("not from here")};
    case IntentState::Reissued:
        return {Tone::Neutral, DeedWords::tr("ordered again")};
    default:
        return {};
    }
}

} // namespace

QString deedtext::what(const Deed &deed)
{
    const int count = int(deed.subjects.size());
    switch (deed.kind) {
    case Deed::Kind::Buy: {
        const QString buy = DeedWords::tr("Buy %n number(s)", nullptr, count);
        const QString countries = countriesOf(deed.subjects);
        return countries.isEmpty() ? buy : buy + u", "_s + countries;
    }
    case Deed::Kind::Reserve:
        return count == 1 ? DeedWords::tr("Reserve %1").arg(phoneText(deed.subjects.first()))
                          : DeedWords::tr("Reserve %n numbers", nullptr, count);
    case Deed::Kind::Extend:
        return DeedWords::tr("Extend %n reservation(s)", nullptr, count);
    default:
        break;
    }
    const auto row = std::ranges::find(ofPapers, deed.kind, [](const auto &entry) { return entry.kind; });
    return row == std::end(ofPapers) ? QString() : DeedWords::tr(row->words);
}

StateCell deedtext::outcome(const Deed &deed)
{
    if (const StateCell special = deed.state ? stateOf(*deed.state) : StateCell(); !special.word.isEmpty())
        return special;
    switch (deed.outcome) {
    case Deed::Outcome::UnderWay:
        return {Tone::Waiting, DeedWords::tr("under way")};
    case Deed::Outcome::Done:
        return {Tone::Done, DeedWords::tr("done")};
    case Deed::Outcome::Partly:
        return {Tone::NeedsYou,
            DeedWords::tr("%1 of %2").arg(QString::number(deed.done), QString::number(deed.subjects.size()))};
    case Deed::Outcome::Refused:
        return {Tone::Lost, deed.error.bytesLeft ? DeedWords::tr("refused") : DeedWords::tr("not sent")};
    case Deed::Outcome::GivenUp:
        return {Tone::Neutral, DeedWords::tr("given up")};
    case Deed::Outcome::Unknown:
        break;
    }
    return {Tone::NeedsYou, DeedWords::tr("in doubt")};
}

QString deedtext::request(const Deed &deed)
{
    if (!deed.requestId.isEmpty())
        return deed.requestId;
    if (deed.outcome == Deed::Outcome::Unknown && deed.endedAt.isValid() && deed.error.status == 0)
        return deed.state == IntentState::Foreign ? QString() : DeedWords::tr("no answer");
    return deed.outcome == Deed::Outcome::Refused && !deed.error.bytesLeft ? DeedWords::tr("not sent") : QString();
}

QString deedtext::person(const Deed &deed, const QString &here)
{
    return deed.person == here ? DeedWords::tr("you") : deed.person;
}

QString deedtext::words(const Deed &deed)
{
    return token::markOf(deed.reference).isEmpty() ? deed.reference : token::wordsOf(deed.reference);
}

QString deedtext::clock(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"HH:mm:ss"_s) : QString();
}

QString deedtext::moment(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return clock(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock(time);
}
