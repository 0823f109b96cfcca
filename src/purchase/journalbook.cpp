// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalbook.h"

#include <purchase/audit.h>
#include <purchase/budget.h>
#include <purchase/deeds.h>
#include <purchase/journalcheck.h>
#include <purchase/journalrows.h>
#include <purchase/journalschema.h>
#include <purchase/refusal.h>
#include <purchase/steps.h>
#include <purchase/token.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QString user = u"user"_s;
const QString program = u"program"_s;

std::optional<Error> problemOf(
    Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    if (journal.number("SELECT count(*) FROM intent WHERE confirmed_seq = ?", order.sequence) > 0)
        return refusal::used();
    if (journalrows::overlaps(journal, order))
        return refusal::inDoubt();
    if (const auto excess = budget::excess(journal, order, rules, now))
        return refusal::overLimit(*excess);
    return std::nullopt;
}

} // namespace

void JournalBook::opened(Database &journal)
{
    journal.migrate(journalVersions());
    journal.check();
    if (audit::verify(journal).brokenAt || !journalcheck::agrees(journal))
        throw DatabaseError{refusal::journalChanged(journal.file()), true};
    m_sequence = std::max(m_sequence, journal.number("SELECT max(confirmed_seq) FROM intent"));
}

PurchaseStore::Left JournalBook::recover(Database &journal, const Payer &payer, const QDateTime &now)
{
    Transaction transaction(journal);
    steps::giveUp(journal, payer.account, now);
    deeds::giveUp(journal, payer.account, now);
    PurchaseStore::Left left{.intents = journalrows::openOf(journal, payer.account)};
    auto newest = journal.query("SELECT max(created_utc) FROM intent WHERE account = ?", payer.account);
    if (newest.next())
        left.newestAt = newest.time(0);
    auto lags = journal.query("SELECT count(*), max(lag_ms) FROM"
                              " (SELECT lag_ms FROM lag WHERE account = ? ORDER BY id DESC LIMIT ?)",
        payer.account, lagsKept);
    if (lags.next()) {
        left.lags = int(lags.number(0));
        left.worstLagMs = lags.number(1);
    }
    transaction.commit();
    return left;
}

void JournalBook::check(Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    if (m_distrust)
        throw DatabaseError{*m_distrust};
    if (const auto problem = problemOf(journal, order, rules, now))
        throw DatabaseError{*problem};
}

Intent JournalBook::begin(Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now)
{
    Transaction transaction(journal);
    if (order.supersedes)
        steps::supersede(journal, order.supersedes, now);
    check(journal, order, rules, now);
    const qint64 id = journalrows::insert(journal, order, now);
    budget::reserve(journal, id, order, rules, now);
    deeds::openPurchase(journal, id, order, now);
    const Intent intent = journalrows::read(journal, id);
    audit::append(journal, now, user, u"sending"_s,
        {{u"purchase"_s, id}, {u"reference"_s, intent.reference}, {u"by"_s, order.payer.person},
            {u"body"_s, QString::fromUtf8(order.body)}});
    transaction.commit();
    return intent;
}

Intent JournalBook::finish(Database &journal, qint64 id, const Verdict &verdict, const QDateTime &now)
{
    Transaction transaction(journal);
    if (journalrows::stateOf(journal, id) == IntentState::Sending)
        steps::end(journal, id, verdict, now);
    const Intent intent = journalrows::read(journal, id);
    transaction.commit();
    return intent;
}

QList<Intent> JournalBook::note(Database &journal, const QList<PurchaseStore::LookUp> &lookUps, const QDateTime &now)
{
    Transaction transaction(journal);
    QList<Intent> intents;
    for (const PurchaseStore::LookUp &lookUp : lookUps) {
        steps::look(journal, lookUp, now);
        intents += journalrows::read(journal, lookUp.id);
    }
    transaction.commit();
    return intents;
}

void JournalBook::noteLag(Database &journal, const Payer &payer, qint64 lagMs, const QDateTime &now)
{
    journal.run("INSERT INTO lag(account, lag_ms, at_utc) VALUES(?, ?, ?)", payer.account, lagMs, now);
}

Intent JournalBook::settle(Database &journal, qint64 id, IntentState to, const QDateTime &now)
{
    if (to != IntentState::Abandoned && to != IntentState::Found) // all else is for proof, not for anybody's word
        throw DatabaseError{refusal::badStep(ruleOf(to).name)};
    Transaction transaction(journal);
    steps::move(journal, id, to, user, now);
    const Intent intent = journalrows::read(journal, id);
    transaction.commit();
    return intent;
}

QList<Intent> JournalBook::adopt(
    Database &journal, const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now)
{
    Transaction transaction(journal);
    QList<Intent> adopted;
    for (const NumberOrder &order : orders) {
        const QString mark = token::markOf(order.customerReference);
        if (mark.isEmpty())
            continue;
        if (const qint64 known = journal.number("SELECT id FROM intent WHERE token = ?", mark)) {
            if (steps::meet(journal, known, order, now))
                adopted += journalrows::read(journal, known);
            continue;
        }
        const qint64 id = journalrows::insertForeign(journal, payer, order, now);
        deeds::openForeign(journal, id, payer, order);
        audit::append(journal, now, program, u"foreign"_s,
            {{u"purchase"_s, id}, {u"reference"_s, order.customerReference}, {u"orders"_s, QJsonArray{order.id}}});
        adopted += journalrows::read(journal, id);
    }
    transaction.commit();
    return adopted;
}

ChainReport JournalBook::verify(Database &journal, const std::optional<ChainHead> &anchor)
{
    const ChainReport report = audit::verify(journal, anchor);
    if (report.brokenAt)
        m_distrust = refusal::journalChanged(journal.file());
    else if (report.isCut)
        m_distrust = refusal::journalCut(journal.file());
    return report;
}

ChainHead JournalBook::accept(Database &journal, const ChainHead &anchor, const QDateTime &now)
{
    audit::append(journal, now, user, u"accepted"_s,
        {{u"anchor"_s, anchor.sequence}, {u"hash"_s, QString::fromLatin1(anchor.hash.toHex())}});
    m_distrust.reset();
    return audit::head(journal);
}
