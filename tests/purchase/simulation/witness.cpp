// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "witness.h"

#include <purchase/token.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

void Witness::begun(const Intent &intent)
{
    m_intents.insert(token::markOf(intent.reference), intent);
    if (intent.supersedes)
        m_givenUp.insert(intent.supersedes);
    ++m_tally.intents;
}

void Witness::left(const QByteArray &body)
{
    const QString mark = token::markOf(QJsonDocument::fromJson(body)[u"customer_reference"_s].toString());
    if (!m_intents.contains(mark))
        note(m_tally.lost, u"sent before it was on the disk"_s, mark);
    if (m_left.contains(mark))
        note(m_tally.duplicates, u"sent twice"_s, mark);
    m_left.insert(mark);
}

void Witness::said(const Intent &intent)
{
    m_tally.trace = qHashMulti(m_tally.trace, intent.reference, int(intent.state), intent.checks, intent.nextCheckAt);
    const QString mark = token::markOf(intent.reference);
    const auto objects = m_provider.objectsOf(mark);
    if (intent.state == IntentState::Abandoned)
        m_givenUp.insert(intent.id);
    // Found in the inventory it has no id yet.
    const auto named = [&](const auto &object) {
        return intent.orderIds.isEmpty() || intent.orderIds.contains(object.order.id);
    };
    const bool isPlaced = intent.state == IntentState::Acked || intent.state == IntentState::Found;
    if (isPlaced && std::none_of(objects.begin(), objects.end(), named))
        note(m_tally.claimedFalsely, u"called placed, and is not"_s, mark);
    if (intent.state == IntentState::Rejected && (!objects.isEmpty() || m_provider.mayStillApply(mark)))
        note(m_tally.claimedFalsely, u"called refused, and was placed"_s, mark);
    if (intent.state == IntentState::Duplicate && objects.size() < (m_givenUp.contains(intent.id) ? 1 : 2))
        note(m_tally.claimedFalsely, u"called a duplicate, and is none"_s, mark);
    if (intent.state == IntentState::Foreign)
        note(m_tally.claimedFalsely, u"called foreign, and is ours"_s, mark);
}

// What the user gave up and what others sent again is beyond it.
void Witness::checkLimit(qint64 numbers)
{
    QHash<QDate, qint64> bought;
    for (const auto &[mark, intent] : m_intents.asKeyValueRange()) {
        if (!m_givenUp.contains(intent.id) && !m_provider.objectsOf(mark).isEmpty())
            bought[intent.createdAt.date()] += intent.numbers.size();
    }
    for (const qint64 count : std::as_const(bought)) {
        if (count > numbers)
            note(m_tally.overLimit, u"%1 numbers in a day, %2 allowed"_s.arg(count).arg(numbers), {});
    }
}

void Witness::foundBrokenChain()
{
    note(m_tally.lost, u"the chain is broken"_s, {});
}

void Witness::closeTheBooks(const QList<Intent> &known)
{
    QHash<QString, Intent> byMark;
    for (const Intent &intent : known)
        byMark.insert(token::markOf(intent.reference), intent);
    for (const QString &mark : m_provider.marks()) {
        const auto objects = m_provider.objectsOf(mark);
        if (objects.size() > 1 && !m_provider.wasSentAgain(mark))
            note(m_tally.duplicates, u"applied twice"_s, mark);
        if (objects.isEmpty())
            continue;
        const auto intent = byMark.find(mark);
        const bool isKnown = intent != byMark.end()
            && (intent->state == IntentState::Acked || intent->state == IntentState::Found
                || intent->state == IntentState::Duplicate);
        if (!isKnown)
            note(m_tally.lost, u"exists, and is not known to"_s, mark);
        m_tally.replays += m_provider.wasSentAgain(mark);
        m_tally.replaysSeen += m_provider.wasSentAgain(mark) && isKnown && intent->state == IntentState::Duplicate;
    }
    for (const Intent &intent : known)
        said(intent);
}

void Witness::note(qint64 &count, const QString &what, const QString &mark)
{
    ++count;
    m_tally.breaches += u"%1: %2, %3"_s.arg(what, mark, m_provider.faultOf(mark));
}

void Witness::Tally::add(const Tally &other)
{
    intents += other.intents;
    duplicates += other.duplicates;
    lost += other.lost;
    claimedFalsely += other.claimedFalsely;
    overLimit += other.overLimit;
    replays += other.replays;
    replaysSeen += other.replaysSeen;
    trace += other.trace;
    breaches += other.breaches;
}
