// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

// An exact amount in millionths of one currency. No floating point anywhere: a price is what the provider wrote.
struct Money
{
    qint64 micros = 0;
    QString currency{}; // ISO 4217, upper case

    // Reads a plain decimal ("1.00", "-0.5"). Nothing for an empty or unknown currency, exponents, thousands
    // separators, more than six significant decimals, or what does not fit: such a price is unknown, not zero.
    static std::optional<Money> parse(QStringView decimal, QStringView currency);

    QString
    decimal() const; // "1000.00": as parse() reads it and files keep it, with the decimals of the currency at least
    QString amount() const; // "1,000.00": the same as the user writes figures
    QString text() const; // "USD 1.00"

    std::optional<Money> plus(const Money &other) const; // nothing on overflow or another currency

    bool operator==(const Money &) const = default;
};
Q_DECLARE_METATYPE(Money)

// What one number costs. An absent part is a price the provider did not state.
struct Cost
{
    std::optional<Money> upfront{};
    std::optional<Money> monthly{};

    bool operator==(const Cost &) const = default;
};

// Sums per currency; amounts in different currencies are never added. Counts what has no known price.
class Totals
{
public:
    void add(const Cost &cost);

    QStringList currencies() const; // sorted
    Money upfront(const QString &currency) const;
    Money monthly(const QString &currency) const;
    int unknown() const { return m_unknown; } // numbers without a complete price
    bool overflowed() const { return m_overflowed; }
    bool isEmpty() const { return m_upfront.isEmpty() && m_monthly.isEmpty(); }

    QString upfrontText() const; // "USD 6.00 + GBP 7.20", empty when nothing is known
    QString monthlyText() const;

private:
    void addTo(QMap<QString, Money> &sums, const Money &amount);

    QMap<QString, Money> m_upfront;
    QMap<QString, Money> m_monthly;
    int m_unknown = 0;
    bool m_overflowed = false;
};
