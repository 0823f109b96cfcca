// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetext.h"

#include <models/states.h>
#include <ui/phonetext.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Moment
{
    QDateTime at{};
    Steps::Step step{};
};

constexpr int longestWords = 200;
constexpr int numbersNamed = 3;

QString momentText(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString named(const QStringList &numbers)
{
    QStringList texts;
    for (const QString &number : numbers.first(std::min<qsizetype>(numbers.size(), numbersNamed)))
        texts += phoneText(number);
    const QString list = texts.join(u", "_s);
    const int more = int(numbers.size() - texts.size());
    return more > 0 ? Timeline::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

Moment moment(const SeenChange &change, const QStringList &numbers)
{
    Moment moment{.at = change.seenAt};
    switch (change.what) {
    case SeenChange::What::Status: {
        const StateCell is = stateOf(OpenEnum<OrderStatus>::fromText(change.is));
        const StateCell was = stateOf(OpenEnum<OrderStatus>::fromText(change.was));
        moment.step = {.tone = is.tone,
            .what = Timeline::tr("Status: %1").arg(is.word),
            .detail = Timeline::tr("It was: %1").arg(was.word)};
        break;
    }
    case SeenChange::What::Review: {
        const StateCell is = stateOf(OpenEnum<RequirementsStatus>::fromText(change.is));
        moment.step = {.tone = is.tone, .what = Timeline::tr("Papers: %1").arg(is.word), .detail = named(numbers)};
        break;
    }
    case SeenChange::What::Deadline:
        moment.step = {.tone = Tone::NeedsYou,
            .what = Timeline::tr("New deadline: %1").arg(momentText(change.is)),
            .detail = Timeline::tr("It was: %1").arg(momentText(change.was))};
        break;
    }
    return moment;
}

// Numbers to which the same happened at the same look are one line.
QList<Moment> moments(const QList<SeenChange> &changes)
{
    QList<Moment> all;
    for (qsizetype i = 0; i < changes.size();) {
        const SeenChange &first = changes.at(i);
        QStringList numbers;
        qsizetype next = i;
        const auto isSame = [&first](const SeenChange &other) {
            return other.what == first.what && other.was == first.was && other.is == first.is
                && other.seenAt == first.seenAt;
        };
        for (; next < changes.size() && isSame(changes.at(next)); ++next)
            numbers += changes.at(next).number;
        all += moment(first, numbers);
        i = next;
    }
    return all;
}

Moment moment(const Comment &comment)
{
    QString words = comment.body.simplified();
    if (words.size() > longestWords)
        words = words.first(longestWords) + u'…';
    const bool isOurs = comment.commenterType == CommenterType::User;
    return {comment.createdAt,
        {.tone = comment.isUnread() ? Tone::NeedsYou : Tone::Neutral,
            .what = isOurs ? Timeline::tr("A comment of ours") : Timeline::tr("A comment of the provider"),
            .detail = Timeline::tr("“%1”").arg(words)}};
}

} // namespace

QString timelinetext::timeText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return local.toString(isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd\nHH:mm"_s);
}

QList<Steps::Step> timelinetext::steps(const Facts &facts, const QDateTime &now)
{
    QList<Moment> all = moments(facts.changes);
    for (const Comment &comment : facts.comments)
        all += moment(comment);
    if (facts.subOrder.createdAt.isValid())
        all.prepend({facts.subOrder.createdAt,
            {.what = Timeline::tr("Ordered"),
                .detail = Timeline::tr("%n number(s)", nullptr, int(facts.subOrder.phoneNumbersCount))}});
    std::ranges::stable_sort(all, {}, &Moment::at);
    QList<Steps::Step> steps;
    for (Moment &one : all) {
        one.step.time = timeText(one.at, now);
        steps += one.step;
    }
    if (facts.deadline > now && facts.subOrder.status == OrderStatus::Pending)
        steps.append({.time = timeText(facts.deadline, now),
            .tone = Tone::NeedsYou,
            .what = Timeline::tr("Cancelled, unless everything is answered and approved"),
            .isNext = true});
    return steps;
}
