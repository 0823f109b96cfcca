// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsPerUnit = 1'000'000;
constexpr int maxDecimals = 6;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int currencyDecimals(const QString &currency)
{
    static const QStringList none{
        u"JPY"_s, u"KRW"_s, u"CLP"_s, u"VND"_s, u"ISK"_s, u"PYG"_s, u"UGX"_s, u"XAF"_s, u"XOF"_s};
    static const QStringList three{u"BHD"_s, u"JOD"_s, u"KWD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

// The digits of "12.5" scaled to micros: "12" "500000". Nothing when a digit beyond the sixth decimal matters.
std::optional<qint64> scaled(QStringView whole, QStringView decimals)
{
    while (decimals.size() > maxDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > maxDecimals)
        return std::nullopt;
    qint64 micros = 0;
    const auto push = [&micros](int digit) {
        return !__builtin_mul_overflow(micros, qint64(10), &micros)
            && !__builtin_add_overflow(micros, qint64(digit), &micros);
    };
    for (const QStringView part : {whole, decimals}) {
        for (const QChar c : part) {
            if (!isAsciiDigit(c) || !push(c.unicode() - u'0'))
                return std::nullopt;
        }
    }
    for (qsizetype i = decimals.size(); i < maxDecimals; ++i) {
        if (!push(0))
            return std::nullopt;
    }
    return micros;
}

} // namespace

std::optional<Money> Money::parse(QStringView decimal, QStringView currency)
{
    if (currency.size() != 3
        || !std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return std::nullopt;
    const bool negative = decimal.startsWith(u'-');
    if (negative)
        decimal = decimal.sliced(1);
    const auto point = decimal.indexOf(u'.');
    const QStringView whole = point < 0 ? decimal : decimal.first(point);
    const QStringView decimals = point < 0 ? QStringView() : decimal.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && decimals.isEmpty()))
        return std::nullopt;
    const auto micros = scaled(whole, decimals);
    if (!micros)
        return std::nullopt;
    return Money{negative ? -*micros : *micros, currency.toString()};
}

QString Money::decimal() const
{
    // Unsigned, so that the most negative value has a magnitude too.
    const quint64 magnitude = micros < 0 ? 0 - quint64(micros) : quint64(micros);
    QString decimals = QString::number(magnitude % microsPerUnit).rightJustified(maxDecimals, u'0');
    const int least = currencyDecimals(currency);
    while (decimals.size() > least && decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = (micros < 0 ? u"-"_s : QString()) + QString::number(magnitude / microsPerUnit);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

QString Money::amount() const
{
    const QString plain = decimal();
    const qsizetype point = plain.indexOf(u'.');
    QString text = point < 0 ? plain : plain.first(point);
    const QLocale locale; // so that it stands beside counts, which are grouped by the same signs
    for (qsizetype i = text.size() - 3; i > (micros < 0 ? 1 : 0); i -= 3)
        text.insert(i, locale.groupSeparator());
    return point < 0 ? text : text + locale.decimalPoint() + plain.sliced(point + 1);
}

QString Money::text() const
{
    return currency + u' ' + amount();
}

std::optional<Money> Money::plus(const Money &other) const
{
    qint64 sum = 0;
    if (currency != other.currency || __builtin_add_overflow(micros, other.micros, &sum))
        return std::nullopt;
    return Money{sum, currency};
}

void Totals::add(const Cost &cost)
{
    if (!cost.upfront || !cost.monthly)
        ++m_unknown;
    addTo(m_upfront, cost.upfront);
    addTo(m_monthly, cost.monthly);
}

void Totals::addTo(Side &side, const std::optional<Money> &amount)
{
    if (!amount) {
        ++side.unknown;
        return;
    }
    auto &sum = side.sums[amount->currency];
    sum.currency = amount->currency;
    if (const auto next = sum.plus(*amount))
        sum = *next;
    else
        m_overflowed = true;
}

QStringList Totals::currencies() const
{
    QStringList all = m_upfront.sums.keys() + m_monthly.sums.keys();
    all.removeDuplicates();
    all.sort();
    return all;
}

std::optional<Money> Totals::upfront(const QString &currency) const
{
    return m_upfront.sum(currency);
}

std::optional<Money> Totals::monthly(const QString &currency) const
{
    return m_monthly.sum(currency);
}

std::optional<Money> Totals::Side::sum(const QString &currency) const
{
    const auto known = sums.constFind(currency);
    if (known != sums.cend())
        return *known;
    return unknown > 0 ? std::nullopt : std::optional(Money{0, currency});
}

QString Totals::Side::text() const
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += sum.text();
    if (unknown > 0 && parts.isEmpty())
        return QCoreApplication::translate("Money", "unknown");
    if (unknown > 0)
        parts += QCoreApplication::translate("Money", "%n unknown", "prices", unknown);
    return parts.join(u" + "_s);
}

QString Totals::upfrontText() const
{
    return m_upfront.text();
}

QString Totals::monthlyText() const
{
    return m_monthly.text();
}
