// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/basket.h>
#include <domain/requirement.h>
#include <purchase/engine.h>

#include <functional>

// What the user chose besides the numbers; ids, or empty for none.
struct OrderChoices
{
    QString reference{}; // the user's own words
    QString connectionId{};
    QString messagingProfileId{};
    QString billingGroupId{};
};

// Everything that the user sees before buying.
struct PurchaseReview
{
    QList<BasketLine> lines{}; // what would be ordered, at today's prices
    QStringList gone{}; // a new search no longer offers them
    QStringList repriced{}; // in lines, at another price than in the basket
    QHash<QString, QList<Requirement>> requirements{}; // by number: what its country asks for
    std::optional<Error> requirementsUnknown{}; // they could not be read; buying is possible all the same
    QList<OrderPart> parts{}; // the sub-orders it becomes
    Totals totals{};
    QList<Intent> blocking{}; // earlier orders in doubt: while there are any, the confirmation is refused
    std::optional<Money> available{}; // what the account has left; nothing: it could not be read
    std::optional<Confirmation> confirmation{}; // for PurchaseEngine::place(); nothing when there is nothing to order
};

using ReviewProgress = std::function<void(int searched, int stale)>; // of the lines that are searched again

// supersedes: the Quiet purchase that the user gives up for this one, or 0. Searches stale lines again, asks what their
// countries want, and freezes the order. Fails when a stale line could not be searched, or the journal not be read:
// nothing can be bought then.
QCoro::Task<Result<PurchaseReview>> reviewPurchase(
    Session &session, PurchaseEngine &engine, QList<BasketLine> lines, OrderChoices choices, qint64 supersedes = 0,
    ReviewProgress progress = [](int, int) {});

// What the countries of these numbers ask for, by number; one without an entry is asked for nothing.
QCoro::Task<Result<QHash<QString, QList<Requirement>>>> requirementsOf(Session &session, QStringList numbers);
