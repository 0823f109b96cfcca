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

// Sums per currency; amounts in different currencies are never added. Counts what has no known price, on each side by
// itself, so that no sum of a part passes for the price of all.
class Totals
{
public:
    void add(const Cost &cost);

    QStringList currencies() const; // sorted
    std::optional<Money> upfront(const QString &currency) const; // of the known prices; nothing: none is known
    std::optional<Money> monthly(const QString &currency) const;
    int unknown() const { return m_unknown; } // numbers without a complete price
    int unknownUpfront() const { return m_upfront.unknown; }
    int unknownMonthly() const { return m_monthly.unknown; }
    bool overflowed() const { return m_overflowed; }
    bool isEmpty() const { return m_upfront.sums.isEmpty() && m_monthly.sums.isEmpty(); } // nothing is known

    QString upfrontText() const; // "GBP 7.20 + USD 6.00", "USD 4.00 + 10 unknown", "unknown"; empty for no numbers
    QString monthlyText() const;

private:
    struct Side
    {
        QMap<QString, Money> sums{};
        int unknown = 0;

        std::optional<Money> sum(const QString &currency) const;
        QString text() const;
    };
    void addTo(Side &side, const std::optional<Money> &amount);

    Side m_upfront;
    Side m_monthly;
    int m_unknown = 0;
    bool m_overflowed = false;
};
