// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxlines.h"

#include <ui/phonetext.h>
#include <ui/referencetext.h>
#include <ui/sections.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = AttentionItem::Kind;
using inboxlines::Group;

struct InboxText
{
    Q_DECLARE_TR_FUNCTIONS(InboxLines)
};

// What one kind looks like. Words are translated in the context InboxLines.
struct Look
{
    Kind kind;
    Group group;
    Section section;
    const char *icon;
    Tone tone;
    const char *action;
    const char *state;
    int wholeSeconds; // where its bar is full
};

constexpr int lastDigits = 4;
constexpr int halfHour = 30 * 60;
constexpr int week = 7 * 24 * 60 * 60;
constexpr int month = attention::groupWarningDays * 24 * 60 * 60;

constexpr Look looks[] = {
    {Kind::HoldLapses, Group::Reservations, Section::Reserved, "chronometer", Tone::NeedsYou,
        QT_TRANSLATE_NOOP("InboxLines", "Extend…"), "", halfHour},
    {Kind::HoldNotExtended, Group::Reservations, Section::Reserved, "chronometer", Tone::Lost,
        QT_TRANSLATE_NOOP("InboxLines", "Extend…"), "", halfHour},
    {Kind::AnswersMissing, Group::Orders, Section::Orders, "view-task", Tone::NeedsYou,
        QT_TRANSLATE_NOOP("InboxLines", "Fill in…"), QT_TRANSLATE_NOOP("InboxLines", "missing"), week},
    {Kind::AnswerRejected, Group::Orders, Section::Orders, "mail-attachment", Tone::Lost,
        QT_TRANSLATE_NOOP("InboxLines", "Correct…"), QT_TRANSLATE_NOOP("InboxLines", "rejected"), week},
    {Kind::CommentWaits, Group::Comments, Section::Orders, "dialog-messages", Tone::Waiting,
        QT_TRANSLATE_NOOP("InboxLines", "Reply…"), QT_TRANSLATE_NOOP("InboxLines", "not read"), week},
    {Kind::DocumentVanishes, Group::Papers, Section::Compliance, "document-edit-sign", Tone::NeedsYou,
        QT_TRANSLATE_NOOP("InboxLines", "Use it…"), QT_TRANSLATE_NOOP("InboxLines", "not used"), halfHour},
    {Kind::GroupDeclined, Group::Papers, Section::Compliance, "document-edit-sign", Tone::Lost,
        QT_TRANSLATE_NOOP("InboxLines", "Correct…"), QT_TRANSLATE_NOOP("InboxLines", "declined"), month},
    {Kind::GroupExpires, Group::Papers, Section::Compliance, "document-edit-sign", Tone::NeedsYou,
        QT_TRANSLATE_NOOP("InboxLines", "Renew…"), "", month},
    {Kind::PurchaseInDoubt, Group::Purchases, Section::Activity, "dialog-warning", Tone::NeedsYou,
        QT_TRANSLATE_NOOP("InboxLines", "Open"), QT_TRANSLATE_NOOP("InboxLines", "in doubt"), halfHour},
};

const Look &lookOf(Kind kind)
{
    return *std::ranges::find(looks, kind, &Look::kind);
}

// How much is left, as the headings tell it.
struct Stretch
{
    const char *words;
    bool (*holds)(const AttentionItem &item, const QDateTime &now);
};

bool isWithin(const AttentionItem &item, const QDateTime &now, qint64 seconds)
{
    return item.due.isValid() && now.secsTo(item.due) <= seconds;
}

// A purchase in doubt keeps money aside until it is settled: it stands with what is urgent.
constexpr Stretch stretches[] = {
    {QT_TRANSLATE_NOOP("InboxLines", "Overdue"),
        [](const AttentionItem &item, const QDateTime &now) { return isWithin(item, now, 0); }},
    {QT_TRANSLATE_NOOP("InboxLines", "Within the hour"),
        [](const AttentionItem &item, const QDateTime &now) {
            return item.kind == Kind::PurchaseInDoubt || isWithin(item, now, 60 * 60);
        }},
    {QT_TRANSLATE_NOOP("InboxLines", "Today"),
        [](const AttentionItem &item, const QDateTime &now) { return isWithin(item, now, 24 * 60 * 60); }},
    {QT_TRANSLATE_NOOP("InboxLines", "This week"),
        [](const AttentionItem &item, const QDateTime &now) { return isWithin(item, now, week); }},
    {QT_TRANSLATE_NOOP("InboxLines", "Later"),
        [](const AttentionItem &item, const QDateTime &) { return item.due.isValid(); }},
    {QT_TRANSLATE_NOOP("InboxLines", "No deadline"), [](const AttentionItem &, const QDateTime &) { return true; }},
};

qsizetype stretchOf(const AttentionItem &item, const QDateTime &now)
{
    return std::ranges::find_if(stretches, [&](const Stretch &stretch) { return stretch.holds(item, now); })
        - std::begin(stretches);
}

QString subjectsOf(const AttentionItem &item)
{
    if (item.subjects.isEmpty())
        return {};
    const bool isNumber = item.subjects.first().startsWith(u'+');
    const QString first = isNumber ? phoneText(item.subjects.first()) : item.subjects.first();
    const int more = int(item.subjects.size()) - 1;
    if (more == 1 && isNumber)
        return InboxText::tr("%1, …%2", "+1 312-555-0166, …0171").arg(first, item.subjects.last().right(lastDigits));
    return more == 0 ? first : InboxText::tr("%1 and %n more", nullptr, more).arg(first);
}

// What somebody called it, before the numbers that are in it.
QString aboutOf(const AttentionItem &item)
{
    QStringList parts{item.reference, subjectsOf(item)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// In quotation marks, as somebody else's words are.
QString detailOf(const AttentionItem &item, const QDateTime &now)
{
    return item.words.isEmpty() ? attention::why(item, now)
                                : InboxText::tr("“%1”").arg(item.words.simplified().left(200));
}

QString placeOf(const AttentionItem &item)
{
    const QString section = sections::name(sections::entry(inboxlines::sectionOf(item)));
    return item.countryCode.isEmpty() ? section : section + u", "_s + item.countryCode + u' ' + displayName(item.type);
}

QString sinceText(const QDateTime &since, const QDateTime &now)
{
    return since.date() == now.date() ? InboxText::tr("open since %1").arg(since.toString(u"HH:mm"_s))
                                      : InboxText::tr("since %1").arg(QLocale().toString(since.date(), u"d MMM"_s));
}

InboxLine lineOf(const AttentionItem &item, const QDateTime &now)
{
    const Look &look = lookOf(item.kind);
    const Tone tone = item.kind == Kind::HoldLapses ? inboxlines::urgencyOf(item, now) : look.tone;
    InboxLine line{.key = item.key(),
        .what = {attention::what(item, now), detailOf(item, now), QString::fromLatin1(look.icon), tone},
        .where = {placeOf(item), aboutOf(item)},
        .action = InboxText::tr(look.action)};
    if (item.due.isValid())
        line.left = {item.due.addSecs(-look.wholeSeconds), item.due};
    else if (item.kind == Kind::PurchaseInDoubt)
        line.instead = {Tone::NeedsYou, InboxText::tr("checking"), true, true};
    else if (item.since.isValid())
        line.instead = {Tone::Neutral, sinceText(item.since.toLocalTime(), now.toLocalTime())};
    return line;
}

} // namespace

Group inboxlines::groupOf(AttentionItem::Kind kind)
{
    return lookOf(kind).group;
}

Section inboxlines::sectionOf(const AttentionItem &item)
{
    const bool isOfGroup = item.recordType == CommentRecord::RequirementGroup;
    return isOfGroup ? Section::Compliance : lookOf(item.kind).section;
}

bool inboxlines::isHold(const AttentionItem &item)
{
    return groupOf(item.kind) == Group::Reservations;
}

StateCell inboxlines::stateOf(const AttentionItem &item, const QDateTime &now)
{
    if (isHold(item))
        return ::stateOf(urgencyOf(item, now) == Tone::Lost ? Hold::Under3 : Hold::Under10);
    const Look &look = lookOf(item.kind);
    return {look.tone, *look.state ? InboxText::tr(look.state) : QString()};
}

// As its time left is drawn in the list.
Tone inboxlines::urgencyOf(const AttentionItem &item, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const Look &look = lookOf(item.kind);
    if (!item.due.isValid() || item.due <= now)
        return look.tone;
    const qint64 left = now.secsTo(item.due);
    const bool isShort = look.wholeSeconds == halfHour;
    const qint64 red = isShort ? 3 * minute : 6 * hour;
    const qint64 amber = isShort ? 10 * minute : 3 * day;
    return left <= red ? Tone::Lost : left <= amber ? Tone::NeedsYou : Tone::Waiting;
}

QList<InboxLine> inboxlines::of(const QList<AttentionItem> &items, const QDateTime &now,
    const std::function<QString(const AttentionItem &)> &personFor)
{
    std::array<QList<InboxLine>, std::size(stretches)> lines;
    for (const AttentionItem &item : items) {
        InboxLine line = lineOf(item, now);
        line.person = personFor(item);
        lines.at(size_t(stretchOf(item, now))) += line;
    }
    QList<InboxLine> all;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (lines.at(at).isEmpty())
            continue;
        all.append({.key = QString::number(at),
            .heading = {InboxText::tr(stretches[at].words), QString::number(lines.at(at).size())}});
        all += lines.at(at);
    }
    return all;
}
