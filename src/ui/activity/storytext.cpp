// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storytext.h"

#include <flows/purchases.h>
#include <models/celltext.h>
#include <ui/activity/deedtext.h>
#include <ui/phonetext.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

bool isOpen(const Deed &deed)
{
    return deed.outcome == Deed::Outcome::Unknown || deed.outcome == Deed::Outcome::UnderWay;
}

QString moneyOf(const Deed &deed)
{
    if (deed.purchase == 0 || deed.state == IntentState::Foreign)
        return {};
    if (deed.cost.isEmpty())
        return StoryWords::tr("its price is not known");
    if (isOpen(deed) || deed.state == IntentState::Reissued)
        return StoryWords::tr("%1 now, %2 per month, until it is known")
            .arg(deed.cost.upfrontText(), deed.cost.monthlyText());
    if (deed.outcome == Deed::Outcome::Done)
        return StoryWords::tr("%1 now, %2 per month").arg(deed.cost.upfrontText(), deed.cost.monthlyText());
    return StoryWords::tr("nothing");
}

QString subjectsOf(const Deed &deed)
{
    constexpr qsizetype shown = 4;
    QStringList names;
    for (const QString &subject : deed.subjects.first(std::min(shown, deed.subjects.size())))
        names += deed.isAboutNumbers() ? phoneText(subject) : subject;
    const auto more = deed.subjects.size() - names.size();
    const QString all = names.join(u", "_s);
    return more > 0 ? StoryWords::tr("%1 and %n more", nullptr, int(more)).arg(all) : all;
}

QString sentOf(const DeedStory &story, const QDateTime &now)
{
    const auto sent = std::ranges::find(story.steps, DeedStep::What::Sent, &DeedStep::what);
    if (sent == story.steps.cend())
        return story.deed.state == IntentState::Foreign ? QString() : StoryWords::tr("no byte left this computer");
    const QString when = deedtext::moment(sent->at, now);
    return story.deed.bodySize > 0 ? StoryWords::tr("%1, once, %n byte(s)", nullptr, int(story.deed.bodySize)).arg(when)
                                   : when;
}

QString looksOf(const DeedStory &story)
{
    const auto isLook = [](const DeedStep &step) {
        return step.what == DeedStep::What::Looked && step.ok && step.channel != "user"_L1;
    };
    const auto looks = std::ranges::count_if(story.steps, isLook);
    const bool found = std::ranges::any_of(story.steps,
        [&](const DeedStep &step) { return isLook(step) && (step.rows > 0 || step.channel == "inventory"_L1); });
    if (looks == 0)
        return {};
    return found ? StoryWords::tr("in orders, by mark, %n time(s): found", nullptr, int(looks))
                 : StoryWords::tr("in orders, by mark, %n time(s): not found", nullptr, int(looks));
}

QString noAnswer(const Error &error)
{
    if (error.status != 0)
        return StoryWords::tr("An answer that proves nothing: HTTP %1").arg(error.status);
    return error.kind == Error::Kind::Timeout ? StoryWords::tr("No answer in time")
                                              : StoryWords::tr("The connection ended before an answer");
}

// "also 10:45:20 and 10:47:20"
QString also(const QStringList &times)
{
    if (times.isEmpty())
        return {};
    if (times.size() <= 2)
        return StoryWords::tr("also %1").arg(times.join(StoryWords::tr(" and ")));
    return StoryWords::tr("and %n more time(s), last at %1", nullptr, int(times.size())).arg(times.last());
}

Steps::Step lookOf(const DeedStep &step)
{
    if (step.channel == "user"_L1)
        return {.tone = Tone::Done, .what = StoryWords::tr("You named its order")};
    if (!step.ok)
        return {.tone = Tone::Neutral, .what = StoryWords::tr("Could not look"), .detail = {}};
    const bool inNumbers = step.channel == "inventory"_L1;
    if (step.rows > 0 || inNumbers)
        return {.tone = Tone::Done,
            .what =
                inNumbers ? StoryWords::tr("Looked in the numbers: found") : StoryWords::tr("Looked by mark: found")};
    return {.tone = Tone::Neutral, .what = StoryWords::tr("Looked by mark: not found")};
}

Steps::Step moveOf(const DeedStep &step)
{
    switch (step.state) {
    case IntentState::Found:
        return step.byUser
            ? Steps::Step{.tone = Tone::Done, .what = StoryWords::tr("You settled it")}
            : Steps::Step{.tone = Tone::Done, .what = StoryWords::tr("It was placed; the answer had been lost")};
    case IntentState::Rejected:
        return {.tone = Tone::Neutral, .what = StoryWords::tr("Made sure: it was not placed")};
    case IntentState::Quiet:
        return {.tone = Tone::NeedsYou,
            .what = StoryWords::tr("No trace of it"),
            .detail = StoryWords::tr("now you can decide")};
    case IntentState::Duplicate:
        return {.tone = Tone::Lost, .what = StoryWords::tr("It exists more than once")};
    case IntentState::Abandoned:
        return {.tone = Tone::Neutral, .what = StoryWords::tr("You noted that it was not placed")};
    case IntentState::Reissued:
        return {.tone = Tone::Neutral, .what = StoryWords::tr("You ordered it again as a new order")};
    case IntentState::Foreign:
        return {.tone = Tone::NeedsYou, .what = StoryWords::tr("Found in the account; this journal does not know it")};
    default:
        return {};
    }
}

QString confirmed(const Deed &deed, const QString &here)
{
    if (deed.purchase == 0)
        return {};
    const QString who = deedtext::person(deed, here);
    const QString numbers = StoryWords::tr("%n number(s)", nullptr, int(deed.subjects.size()));
    const QString what =
        deed.cost.isEmpty() ? numbers : StoryWords::tr("%1, %2 now").arg(numbers, deed.cost.upfrontText());
    return who.isEmpty() ? what : StoryWords::tr("%1 confirmed %2").arg(who, what);
}

Steps::Step sendingOf(const DeedStep &step, const Deed &deed, const QString &here)
{
    using What = DeedStep::What;
    switch (step.what) {
    case What::WrittenDown:
        return {.what = StoryWords::tr("Written down before sending"), .detail = confirmed(deed, here)};
    case What::Sent:
        return {.what = StoryWords::tr("Sent"),
            .detail = deed.endedAt.isValid() ? QString() : StoryWords::tr("an answer is awaited")};
    case What::NotSent:
        return {.tone = Tone::Neutral,
            .what = StoryWords::tr("Not sent"),
            .detail = StoryWords::tr("no byte left this computer")};
    case What::Answered:
        return {.tone = deed.outcome == Deed::Outcome::Partly ? Tone::NeedsYou : Tone::Done,
            .what = deed.orderIds.isEmpty() ? StoryWords::tr("Answered")
                                            : StoryWords::tr("Answered: order %1").arg(deed.orderIds.first())};
    case What::Refused:
        return {.tone = Tone::Lost,
            .what = StoryWords::tr("Refused"),
            .detail = deed.error.status > 0 ? u"HTTP %1"_s.arg(deed.error.status) : QString()};
    default:
        return {.tone = Tone::NeedsYou,
            .what = noAnswer(deed.error),
            .detail = deed.purchase != 0 ? StoryWords::tr("kept as in doubt; nothing is sent again") : QString()};
    }
}

bool isSameLook(const DeedStep &one, const DeedStep &other)
{
    return one.what == DeedStep::What::Looked && other.what == one.what && one.ok == other.ok
        && one.channel == other.channel && one.rows == 0 && other.rows == 0;
}

QString countdown(const Intent &intent, const QDateTime &now)
{
    return cell::timeLeft(now, std::max(now, intent.nextCheckAt));
}

} // namespace

storytext::Facts storytext::facts(const DeedStory &story, const Intent &intent, const QDateTime &now)
{
    Facts facts{.money = moneyOf(story.deed),
        .sent = sentOf(story, now),
        .looks = looksOf(story),
        .subjects = subjectsOf(story.deed)};
    if (intent.nextCheckAt.isValid())
        facts.nextLook = StoryWords::tr("in %1").arg(countdown(intent, now));
    return facts;
}

QList<Steps::Step> storytext::steps(
    const DeedStory &story, const Intent &intent, const QString &here, const QDateTime &now)
{
    QList<Steps::Step> steps;
    for (qsizetype at = 0; at < story.steps.size(); ++at) {
        const DeedStep &step = story.steps.at(at);
        const bool isLook = step.what == DeedStep::What::Looked;
        const bool isMove = step.what == DeedStep::What::Moved;
        Steps::Step line = isLook ? lookOf(step) : isMove ? moveOf(step) : sendingOf(step, story.deed, here);
        line.time = deedtext::moment(step.at, now);
        QStringList again;
        while (at + 1 < story.steps.size() && isSameLook(step, story.steps.at(at + 1)))
            again += deedtext::clock(story.steps.at(++at).at);
        if (!again.isEmpty())
            line.detail = also(again);
        steps += line;
    }
    if (intent.nextCheckAt.isValid())
        steps += {.time = deedtext::moment(intent.nextCheckAt, now),
            .tone = Tone::Waiting,
            .what = StoryWords::tr("Next look in %1").arg(countdown(intent, now)),
            .detail = StoryWords::tr("in orders and owned numbers"),
            .isNext = true};
    return steps;
}

QString storytext::hint(const DeedStory &story, const Intent &intent, const QDateTime &now)
{
    if (intent.isBeingMadeSure())
        return StoryWords::tr(
            "A refusal may be made up on the way. It is believed as soon as the lists had time to show the order.");
    if (intent.state == IntentState::Ambiguous && intent.endedAt.isValid() && story.deed.purchase != 0)
        return StoryWords::tr(
            "If nothing is found by %1 you decide: give it up, link an order by hand, or buy again as a new "
            "purchase.")
            .arg(deedtext::moment(quietAt(intent), now));
    if (intent.state == IntentState::Quiet)
        return StoryWords::tr(
            "You decide: wait on, give it up, link an order by hand, or buy again as a new purchase.");
    if (story.deed.purchase == 0 && story.deed.outcome == Deed::Outcome::Unknown)
        return StoryWords::tr("It may have been done. It costs nothing; look under Reserved before you try again.");
    return {};
}
