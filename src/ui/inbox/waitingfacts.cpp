// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingfacts.h"

#include <ui/inbox/attentionbook.h>
#include <ui/inbox/inboxlines.h>
#include <ui/orders/timelinetext.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(WaitingFacts)
};

constexpr qint64 firstHoldSeconds = 30LL * 60; // what is held for longer was extended

PurchaseLine knownOf(const Workspace &workspace, const QString &number, const std::optional<AvailableNumber> &found)
{
    const BasketLine *basket = workspace.basket().find(number);
    PurchaseLine line{.phoneNumber = number};
    if (found || basket) {
        const AvailableNumber &known = found ? *found : basket->number;
        line.place = known.place();
        line.cost = known.cost;
    }
    if (const auto bought = workspace.bought().constFind(number); bought != workspace.bought().cend())
        line.cost = bought->cost;
    return line;
}

// Of a reservation: when it began, and when its last number lapses unless it was extended.
struct HoldSpan
{
    QDateTime from{};
    QDateTime until{};
    QDateTime changedAt{};

    bool isExtended() const { return from.isValid() && from.secsTo(until) > firstHoldSeconds + 60; }
};

HoldSpan holdSpanOf(const QList<HeldNumber> &rows)
{
    HoldSpan span;
    for (const HeldNumber &row : rows) {
        const ReservedNumber &number = row.number;
        span.from = span.from.isValid() ? std::min(span.from, number.createdAt) : number.createdAt;
        span.until = span.until.isValid() ? std::max(span.until, number.expiredAt) : number.expiredAt;
        span.changedAt = span.changedAt.isValid() ? std::max(span.changedAt, number.updatedAt) : number.updatedAt;
    }
    return span;
}

QList<Steps::Step> holdSteps(const HoldSpan &span, const AttentionItem &item, const QDateTime &now)
{
    QList<Steps::Step> steps;
    if (span.from.isValid())
        steps.append({.time = timelinetext::timeText(span.from, now),
            .what = WaitingWords::tr("Reserved"),
            .detail = WaitingWords::tr("%n number(s)", nullptr, item.count)});
    if (span.isExtended())
        steps.append({.time = timelinetext::timeText(span.changedAt, now),
            .what = WaitingWords::tr("Extended last"),
            .detail = WaitingWords::tr("until %1").arg(timelinetext::timeText(span.until, now))});
    steps.append({.time = timelinetext::timeText(item.due, now),
        .tone = Tone::Waiting,
        .what = WaitingWords::tr("Lapses"),
        .detail = WaitingWords::tr("Nothing is bought, nothing is charged."),
        .isNext = true});
    return steps;
}

// When the order was placed is known where the list of orders was read.
SubOrder knownPartOf(Workspace &workspace, const AttentionBook &book, const AttentionItem &item)
{
    SubOrder part{.id = item.id, .phoneNumbersCount = item.count};
    const OrderLine order{.id = book.orderOf(item.id)};
    if (const OrderLine *line = workspace.orders().find(order.key()); line && !order.id.isEmpty())
        part.createdAt = line->createdAt;
    if (item.due.isValid())
        part.status = OrderStatus::Pending;
    return part;
}

} // namespace

QList<HeldNumber> waitingfacts::held(Workspace &workspace, const AttentionItem &item)
{
    QList<HeldNumber> rows;
    for (const HeldNumber &row : workspace.held().rows()) {
        if (inboxlines::isHold(item) && row.reservationId == item.id)
            rows += row;
    }
    return rows;
}

QList<PurchaseLine> waitingfacts::numbers(Workspace &workspace, const AttentionItem &item)
{
    QList<PurchaseLine> lines;
    for (const QString &number : item.subjects) {
        if (number.startsWith(u'+'))
            lines += knownOf(workspace, number, workspace.found().find(number));
    }
    return lines;
}

QString waitingfacts::summary(const AttentionItem &item, int numbers)
{
    if (numbers == 0)
        return {};
    const QString count = WaitingWords::tr("%n number(s)", nullptr, numbers);
    return item.reference.isEmpty() ? count : item.reference + u" · "_s + count;
}

QString waitingfacts::reserved(Workspace &workspace, const AttentionItem &item)
{
    const HoldSpan span = holdSpanOf(held(workspace, item));
    if (!span.from.isValid())
        return {};
    const QString at = timelinetext::timeText(span.from, workspace.serverNow()).replace(u'\n', u' ');
    return span.isExtended() ? WaitingWords::tr("%1, extended since").arg(at) : at;
}

QString waitingfacts::ends(Workspace &workspace, const AttentionItem &item)
{
    if (!item.due.isValid())
        return {};
    const QString at = timelinetext::timeText(item.due, workspace.serverNow()).replace(u'\n', u' ');
    return inboxlines::isHold(item) ? WaitingWords::tr("%1 by the provider’s clock").arg(at) : at;
}

QString waitingfacts::needs(const AttentionBook &book, const AttentionItem &item)
{
    const FractionCell answers = book.answersOf(item.id);
    if (answers.done >= answers.total)
        return {}; // or one was rejected: the words say which
    return WaitingWords::tr("%1 of %n answer(s) given", nullptr, answers.total).arg(answers.done);
}

bool waitingfacts::isInBasket(const Workspace &workspace, const AttentionItem &item)
{
    return std::ranges::any_of(
        item.subjects, [&workspace](const QString &number) { return workspace.basket().contains(number); });
}

QList<Steps::Step> waitingfacts::steps(
    Workspace &workspace, const AttentionBook &book, const AttentionItem &item, const QList<SeenChange> &changes)
{
    const QDateTime now = workspace.serverNow();
    if (inboxlines::isHold(item))
        return holdSteps(holdSpanOf(held(workspace, item)), item, now);
    if (inboxlines::groupOf(item.kind) == inboxlines::Group::Purchases)
        return {}; // Activity tells it
    const QDateTime deadline = inboxlines::sectionOf(item) == Section::Orders ? item.due : QDateTime();
    return timelinetext::steps({knownPartOf(workspace, book, item), deadline, changes, book.reviewsOf(item.id)}, now);
}
