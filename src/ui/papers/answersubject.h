// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/answering.h>
#include <flows/ordercontents.h>
#include <models/orderline.h>

#include <optional>

// What answers are asked for: all numbers of a sub-order, or one of them.
struct AnswerSubject
{
    AnswerTarget target{};
    QString subOrderId{};
    QString countryCode{};
    OpenEnum<NumberType> type{};
    QString phoneNumber{}; // one of those that ask
    QString locality{}; // of that one; empty: not known
    bool isOpen = false; // an answer would be taken
    QList<AskedRequirement> asked{}; // with the answers so far; empty: nothing is asked
    OpenEnum<RequirementsStatus> review{}; // of the answers together

    QString draftSubject() const; // where its draft is kept

    // Nothing: the line is an order of several sub-orders, which are asked different things.
    static std::optional<AnswerSubject> of(const OrderLine &line, const OrderContents &contents);
};
