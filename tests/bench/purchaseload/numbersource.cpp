// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbersource.h"

#include <api/numbers.h>
#include <core/phone.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

static constexpr qint64 searchLimit = 250;

NumberSource::NumberSource(Client &client, QSet<QString> taken)
    : m_taken(std::move(taken))
    , m_nextMadeUp(QRandomGenerator::global()->bounded(6'000'000)) // not again those of a journal that was put back
    , m_session(client)
{ }

QCoro::Task<PricedNumber> NumberSource::next()
{
    if (m_offered.isEmpty() && m_isOffering) {
        NumberSearch search;
        search.countryCode = u"US"_s;
        search.limit = searchLimit;
        const auto page = co_await m_session.call(api::numbers::search, search);
        for (const AvailableNumber &number : page ? page->data : QList<AvailableNumber>()) {
            if (phone::isE164(number.phoneNumber) && !m_taken.contains(number.phoneNumber))
                m_offered.append({number.phoneNumber, number.cost});
        }
        m_isOffering = !m_offered.isEmpty();
    }
    const PricedNumber number = m_offered.isEmpty() ? madeUp() : m_offered.takeFirst();
    m_taken.insert(number.phoneNumber);
    co_return number;
}

PricedNumber NumberSource::madeUp()
{
    constexpr qint64 first = 13122000000; // Chicago, where exchanges begin with 2
    QString number;
    do
        number = u'+' + QString::number(first + m_nextMadeUp++);
    while (m_taken.contains(number));
    return {number, {}};
}
