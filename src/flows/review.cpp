// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include <api/account.h>
#include <api/numbers.h>
#include <api/requirements.h>
#include <core/phone.h>
#include <purchase/refusal.h>

#include <algorithm>
#include <deque>

namespace {

constexpr qsizetype numbersAtOnce = 50; // of a query: its address may not grow without end
constexpr std::size_t searchesAtOnce = 4;

// A search that finds one number and hardly another.
NumberSearch searchFor(const AvailableNumber &number)
{
    const QString country = countryOf(number);
    NumberSearch search;
    search.countryCode = country;
    search.type = number.type;
    search.contains = number.phoneNumber.mid(1 + QString::number(phone::callingCode(country)).size());
    search.limit = 10;
    return search;
}

// What is offered now in place of a stale line; nothing if it is no longer offered.
std::optional<BasketLine> offeredNow(BasketLine line, const QList<AvailableNumber> &offers, const QDateTime &now)
{
    const auto found = std::find_if(
        offers.begin(), offers.end(), [&](const AvailableNumber &number) { return number.phoneNumber == line.key(); });
    if (found == offers.end())
        return std::nullopt;
    const auto type = line.number.type; // not in the answer
    line.number = *found;
    line.number.type = type;
    line.foundAt = now;
    return line;
}

using OfferedLines = QHash<QString, std::optional<BasketLine>>;

// Some at a time: there may be hundreds, and each takes a while.
QCoro::Task<Result<OfferedLines>> searchAgain(Session &session, QList<BasketLine> stale, ReviewProgress progress)
{
    using Search = decltype(session.call(api::numbers::search, NumberSearch()));
    OfferedLines offered;
    std::deque<Search> searches;
    qsizetype next = 0;
    for (const BasketLine &line : std::as_const(stale)) {
        while (searches.size() < searchesAtOnce && next < stale.size())
            searches.push_back(session.call(api::numbers::search, searchFor(stale.at(next++).number)));
        auto search = std::move(searches.front());
        searches.pop_front();
        const auto page = co_await std::move(search);
        if (!page)
            co_return page.error();
        offered.insert(line.key(), offeredNow(line, page->data, session.client().serverNow()));
        progress(int(offered.size()), int(stale.size()));
    }
    co_return offered;
}

OrderDraft draftOf(const PurchaseReview &review, const OrderChoices &choices)
{
    OrderDraft draft;
    for (const BasketLine &line : review.lines)
        draft.phoneNumbers.append({line.key(), {}});
    draft.customerReference = choices.reference;
    draft.connectionId = choices.connectionId;
    draft.messagingProfileId = choices.messagingProfileId;
    draft.billingGroupId = choices.billingGroupId;
    return draft;
}

QHash<QString, Cost> costsOf(const QList<BasketLine> &lines)
{
    QHash<QString, Cost> costs;
    for (const BasketLine &line : lines)
        costs.insert(line.key(), line.number.cost);
    return costs;
}

// The lines as they are now; the rest of the review is still empty.
QCoro::Task<Result<PurchaseReview>> freshen(Session &session, QList<BasketLine> lines, ReviewProgress progress)
{
    const QDateTime now = session.client().serverNow();
    QList<BasketLine> stale = lines;
    stale.removeIf([&now](const BasketLine &line) { return !line.isStale(now); });
    const auto offered = co_await searchAgain(session, stale, progress);
    if (!offered)
        co_return offered.error();
    PurchaseReview review;
    for (const BasketLine &line : std::as_const(lines)) {
        const auto again = offered->value(line.key(), line);
        if (!again)
            review.gone += line.key();
        else
            review.lines += *again;
        if (again && again->number.cost != line.number.cost)
            review.repriced += line.key();
    }
    co_return review;
}

} // namespace

QCoro::Task<Result<QHash<QString, QList<Requirement>>>> requirementsOf(Session &session, QStringList numbers)
{
    QHash<QString, QList<Requirement>> requirements;
    QStringList next; // that no answer has named yet
    for (QStringList left = numbers; !left.isEmpty() || !next.isEmpty();) {
        NumberRequirementsFilter filter;
        filter.phoneNumbers = next + left.mid(0, numbersAtOnce - next.size());
        left = left.mid(numbersAtOnce - next.size());
        const auto page = co_await session.call(api::requirements::ofNumbers, filter);
        if (!page)
            co_return page.error();
        next = filter.phoneNumbers;
        for (const NumberRequirements &asked : page->data) {
            next.removeAll(asked.phoneNumber);
            if (!asked.requirements.isEmpty())
                requirements.insert(asked.phoneNumber, asked.requirements);
        }
        if (next.size() == filter.phoneNumbers.size())
            next.clear(); // asked for by themselves, and not named: nothing is asked of them
    }
    co_return requirements;
}

QCoro::Task<Result<PurchaseReview>> reviewPurchase(Session &session, PurchaseEngine &engine, QList<BasketLine> lines,
    OrderChoices choices, qint64 supersedes, ReviewProgress progress)
{
    const auto fresh = co_await freshen(session, lines, progress);
    if (!fresh)
        co_return fresh.error();
    PurchaseReview review = *fresh;
    const Basket basket(review.lines);
    review.parts = split(review.lines);
    review.totals = basket.totals();
    review.blocking = engine.blocking(basket.numbers());
    review.blocking.removeIf([supersedes](const Intent &intent) { return intent.id == supersedes; });
    if (review.lines.isEmpty())
        co_return review;

    const auto requirements = co_await requirementsOf(session, basket.numbers());
    if (requirements)
        review.requirements = *requirements;
    else
        review.requirementsUnknown = requirements.error();

    const Nothing nothing;
    const auto balance = co_await session.call(api::account::balance, nothing); // and the network is alive
    if (balance)
        review.available = balance->available();

    const auto freezing = engine.confirm(draftOf(review, choices), costsOf(review.lines), supersedes);
    const auto confirmation = co_await later(session, freezing);
    if (!confirmation)
        co_return confirmation.error();
    review.confirmation = *confirmation;
    if (!review.blocking.isEmpty())
        review.confirmation->refusal = refusal::inDoubt(); // whatever else there may be
    co_return review;
}
