// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spendtext.h"

#include <core/phone.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct SpendWords
{
    Q_DECLARE_TR_FUNCTIONS(SpendText)
};

const QString anyCurrency = u"USD"_s; // two decimals, as most have

bool isCountry(const QString &code)
{
    return code.size() == 2 && phone::callingCode(code) > 0;
}

bool isCurrency(const QString &code)
{
    return Money::parse(u"1", code).has_value();
}

} // namespace

std::optional<qint64> spendtext::countOf(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,7}$"_s);
    const QString trimmed = text.trimmed();
    return digits.match(trimmed).hasMatch() ? std::optional(trimmed.toLongLong()) : std::nullopt;
}

std::optional<qint64> spendtext::amountOf(const QString &text)
{
    static const QRegularExpression decimalComma(u"^\\d+,\\d{1,2}$"_s); // three digits might be thousands
    QString plain = text.trimmed();
    if (plain.contains(decimalComma))
        plain.replace(u',', u'.');
    const auto money = Money::parse(plain, anyCurrency);
    return money && money->micros >= 0 ? std::optional(money->micros) : std::nullopt;
}

QString spendtext::amountText(qint64 micros)
{
    return Money{micros, anyCurrency}.decimal();
}

std::optional<QStringList> spendtext::countriesOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList codes = text.toUpper().split(between, Qt::SkipEmptyParts);
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        if (!isCountry(code))
            return std::nullopt;
    }
    return codes;
}

QList<LimitProblem> spendtext::problemsOf(const TypedLimit &limit)
{
    using enum LimitProblem::Field;
    QList<LimitProblem> problems;
    const QString country = limit.country.trimmed().toUpper();
    if (!country.isEmpty() && !isCountry(country))
        problems +=
            LimitProblem{Country, SpendWords::tr("%1 is no country: two letters, or nothing for all.").arg(country)};
    const QString currency = limit.currency.trimmed().toUpper();
    if (!currency.isEmpty() && !isCurrency(currency))
        problems += LimitProblem{
            Currency, SpendWords::tr("%1 is no currency: three letters, or nothing for any.").arg(currency)};
    if (!limit.numbers.trimmed().isEmpty() && !countOf(limit.numbers))
        problems += LimitProblem{Numbers, SpendWords::tr("Numbers are counted in whole figures.")};
    for (const auto &[field, text] : {std::pair(Upfront, limit.upfront), std::pair(Monthly, limit.monthly)}) {
        if (!text.trimmed().isEmpty() && !amountOf(text))
            problems += LimitProblem{field, SpendWords::tr("%1 is no amount: write it as 100.00.").arg(text.trimmed())};
    }
    if (QString(limit.numbers + limit.upfront + limit.monthly).trimmed().isEmpty())
        problems += LimitProblem{
            Empty, SpendWords::tr("This limit limits nothing: give a count or an amount, or take it away.")};
    return problems;
}

SpendLimit spendtext::limitOf(const TypedLimit &limit)
{
    return {limit.span, limit.country.trimmed().toUpper(), limit.currency.trimmed().toUpper(), countOf(limit.numbers),
        amountOf(limit.upfront), amountOf(limit.monthly)};
}

TypedLimit spendtext::typed(const SpendLimit &limit)
{
    const auto amount = [](const std::optional<qint64> &micros) { return micros ? amountText(*micros) : QString(); };
    return {limit.span, limit.country, limit.currency, limit.numbers ? QString::number(*limit.numbers) : QString(),
        amount(limit.upfront), amount(limit.monthly)};
}
