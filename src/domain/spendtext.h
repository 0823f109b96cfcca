// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spendrules.h>

// Limits as somebody types them. What is empty is not limited.
struct TypedLimit
{
    OpenEnum<SpendSpan> span{};
    QString country{}; // "DE"
    QString currency{}; // "EUR"
    QString numbers{}; // "50"
    QString upfront{}; // "100.00"
    QString monthly{};
};

// What is wrong with one field of it.
struct LimitProblem
{
    enum class Field { Country, Currency, Numbers, Upfront, Monthly, Empty };

    Field field = Field::Empty;
    QString text{};
};

namespace spendtext {

QList<LimitProblem> problemsOf(const TypedLimit &limit); // in the order of its fields
SpendLimit limitOf(const TypedLimit &limit); // of one without a problem
TypedLimit typed(const SpendLimit &limit);

std::optional<qint64> countOf(const QString &text); // nothing for what is no whole number
std::optional<qint64> amountOf(const QString &text); // millionths; nothing for what is no amount from 0 on
QString amountText(qint64 micros); // "100.00"
std::optional<QStringList> countriesOf(const QString &text); // "us, CA": nothing when one is no country's code

} // namespace spendtext
