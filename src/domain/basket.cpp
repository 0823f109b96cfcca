// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basket.h"

#include <core/phone.h>

#include <algorithm>

using namespace std::chrono_literals;

static constexpr auto freshness = 24h;

bool BasketLine::isStale(const QDateTime &now) const
{
    return !foundAt.isValid() || foundAt.addMSecs(std::chrono::milliseconds(freshness).count()) <= now;
}

Basket::Basket(const QList<BasketLine> &lines)
{
    for (const BasketLine &line : lines)
        add(line);
}

qsizetype Basket::indexOf(const QString &number) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.key() == number; });
    return found == m_lines.end() ? -1 : found - m_lines.begin();
}

const BasketLine *Basket::find(const QString &number) const
{
    const qsizetype index = indexOf(number);
    return index < 0 ? nullptr : &m_lines.at(index);
}

QStringList Basket::numbers() const
{
    QStringList numbers;
    for (const BasketLine &line : m_lines)
        numbers += line.key();
    return numbers;
}

void Basket::add(const BasketLine &line)
{
    const qsizetype index = indexOf(line.key());
    if (index < 0) {
        m_lines.append(line);
        return;
    }
    BasketLine &known = m_lines[index];
    if (!known.foundAt.isValid() || line.foundAt >= known.foundAt) {
        known.number = line.number;
        known.foundAt = line.foundAt;
    }
    if (line.heldUntil.isValid() && (!known.heldUntil.isValid() || line.heldUntil >= known.heldUntil)) {
        known.reservationId = line.reservationId;
        known.heldUntil = line.heldUntil;
    }
}

bool Basket::remove(const QString &number)
{
    return m_lines.removeIf([&](const BasketLine &line) { return line.key() == number; }) > 0;
}

void Basket::setHold(const QString &number, const QString &reservationId, const QDateTime &heldUntil)
{
    const qsizetype index = indexOf(number);
    if (index < 0)
        return;
    m_lines[index].reservationId = reservationId;
    m_lines[index].heldUntil = heldUntil;
}

Totals Basket::totals() const
{
    Totals totals;
    for (const BasketLine &line : m_lines)
        totals.add(line.number.cost);
    return totals;
}

QString countryOf(const AvailableNumber &number)
{
    const QString stated = number.region(RegionType::CountryCode);
    return stated.isEmpty() ? phone::region(number.phoneNumber) : stated;
}

QList<OrderPart> split(const QList<BasketLine> &lines)
{
    QList<OrderPart> parts;
    for (const BasketLine &line : lines) {
        const QString country = countryOf(line.number);
        const auto known = std::find_if(parts.begin(), parts.end(),
            [&](const OrderPart &part) { return part.countryCode == country && part.type == line.number.type; });
        if (known == parts.end())
            parts.append({country, line.number.type, 1});
        else
            ++known->count;
    }
    return parts;
}
