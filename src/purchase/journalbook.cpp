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
#include <purchase/token.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QString user = u"user"_s;
const QString program = u"program"_s;

QString nameOf(Verdict::Outcome outcome)
{
    switch (outcome) {
    case Verdict::Outcome::NotSent:
        return u"not_sent"_s;
    case Verdict::Outcome::Rejected:
        return u"rejected"_s;
    case Verdict::Outcome::Acked:
        return u"acked"_s;
    case Verdict::Outcome::Ambiguous:
        break;
    }
    return u"ambiguous"_s;
}

QString nameOf(Verdict::BytesLeft bytes)
{
    switch (bytes) {
    case Verdict::BytesLeft::None:
        return u"none"_s;
    case Verdict::BytesLeft::All:
        return u"all"_s;
    case Verdict::BytesLeft::Maybe:
        break;
    }
    return u"maybe"_s;
}

// The new state of a purchase, with its line in the chain.
void move(Database &journal, qint64 id, IntentState state, const QString &actor, const QDateTime &now)
{
    journalrows::moveTo(journal, id, state);
    deeds::movePurchase(journal, id, state, now);
    const Intent intent = journalrows::read(journal, id);
    audit::append(journal, now, actor, QString::fromLatin1(ruleOf(state).name),
        {{u"purchase"_s, id}, {u"reference"_s, intent.reference},
            {u"orders"_s, QJsonArray::fromStringList(intent.orderIds)}});
}

// A process that is gone left it in flight: its bytes may have left.
void giveUp(Database &journal, const QString &account, const QDateTime &now)
{
    QList<qint64> ids;
    auto row = journal.query("SELECT intent_id FROM attempt JOIN intent ON intent.id = intent_id"
                             " WHERE outcome IS NULL AND account = ? ORDER BY intent_id",
        account);
    while (row.next())
        ids += row.number(0);
    const QString error = journalrows::errorText({.kind = Error::Kind::Interrupted});
    for (const qint64 id : std::as_const(ids)) {
        journal.run("UPDATE attempt SET outcome = 'ambiguous', bytes_left = 'maybe', ended_utc = ?, error_json = ?"
                    " WHERE intent_id = ? AND outcome IS NULL",
            now, error, id);
        move(journal, id, IntentState::Ambiguous, program, now);
    }
}

void writeVerdict(Database &journal, qint64 id, const Verdict &verdict, const QDateTime &now)
{
    const bool acked = verdict.outcome == Verdict::Outcome::Acked;
    journal.run("UPDATE attempt SET outcome = ?, bytes_left = ?, http_status = ?, x_request_id = ?, ended_utc = ?,"
                " error_json = ? WHERE intent_id = ? AND outcome IS NULL",
        nameOf(verdict.outcome), nameOf(verdict.bytesLeft), verdict.status, verdict.requestId, now,
        acked ? std::optional<QString>() : journalrows::errorText(verdict.error), id);
    for (const QString &number : verdict.alreadyOurs)
        journal.run("UPDATE intent_number SET owned = 1 WHERE intent_id = ? AND number = ?", id, number);
    journal.run("UPDATE intent SET mismatch = ? WHERE id = ?", verdict.mismatch, id);
    if (acked)
        journalrows::addSighting(journal, id, u"answer"_s, verdict.orderId, now);
    move(journal, id, stateAfter(verdict.outcome), program, now);
}

void writeLookUp(Database &journal, const PurchaseStore::LookUp &lookUp, const QDateTime &now)
{
    const qint64 id = lookUp.id;
    const auto state = journalrows::stateOf(journal, id);
    const bool isNameless =
        state == IntentState::Found && journal.number("SELECT count(*) FROM sighting WHERE intent_id = ?", id) == 0;
    if (!state || (!ruleOf(*state).isLookedFor && *state != IntentState::Rejected && !isNameless))
        return;
    const bool ok = bool(lookUp.orderIds);
    const QStringList ids = ok ? *lookUp.orderIds : QStringList();
    journal.run("INSERT INTO check_log(intent_id, channel, ok, rows, at_utc) VALUES(?, ?, ?, ?, ?)", id, lookUp.channel,
        ok, ids.size(), now);
    const bool byHand = lookUp.channel == user;
    for (const QString &order : ids) {
        if (byHand
            && journal.number("SELECT count(*) FROM sighting WHERE remote_id = ? AND intent_id <> ?", order, id) > 0)
            throw DatabaseError{refusal::otherPurchase()};
        journalrows::addSighting(journal, id, lookUp.channel, order, now);
    }
    const bool isThere = !ids.isEmpty() || lookUp.isPlaced;
    if (ids.size() > 1 || (isThere && *state == IntentState::Reissued)) {
        move(journal, id, IntentState::Duplicate, program, now);
    } else if (isThere) {
        journal.run("UPDATE intent SET mismatch = ? WHERE id = ?", lookUp.mismatch, id);
        if (!isNameless)
            move(journal, id, IntentState::Found, byHand ? user : program, now);
    } else if (ok && lookUp.endsQuiet && *state == IntentState::Ambiguous) {
        journal.run("UPDATE intent SET on_sale_again = ? WHERE id = ?", lookUp.onSaleAgain, id);
        move(journal, id, IntentState::Quiet, program, now);
    }
}

// An order with the mark of one whose end was known: its name, when it was found in the inventory; a second one, which
// something on the way has sent; or the first, when that end was a refusal.
bool noteAnother(Database &journal, qint64 id, const NumberOrder &order, const QDateTime &now)
{
    const auto state = journalrows::stateOf(journal, id);
    const qint64 others =
        journal.number("SELECT count(*) FROM sighting WHERE intent_id = ? AND remote_id <> ?", id, order.id);
    const qint64 same =
        journal.number("SELECT count(*) FROM sighting WHERE intent_id = ? AND remote_id = ?", id, order.id);
    const bool isRejected = state == IntentState::Rejected;
    if ((state != IntentState::Acked && state != IntentState::Found && !isRejected) || same > 0)
        return false;
    journalrows::addSighting(journal, id, u"orders"_s, order.id, now);
    if (others > 0) {
        move(journal, id, IntentState::Duplicate, program, now);
        return true;
    }
    const QString difference = mismatch(phoneNumbers(journalrows::read(journal, id).numbers), order);
    journal.run("UPDATE intent SET mismatch = ? WHERE id = ?", difference, id);
    if (isRejected)
        move(journal, id, IntentState::Found, program, now);
    return true;
}

// The purchase that the user gives up for another: in the same transaction, so that never both are counted as open.
void supersede(Database &journal, qint64 id, const QDateTime &now)
{
    const auto state = journalrows::stateOf(journal, id);
    if (state != IntentState::Quiet)
        throw DatabaseError{refusal::notQuiet()};
    move(journal, id, IntentState::Reissued, user, now);
}

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
    giveUp(journal, payer.account, now);
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
        supersede(journal, order.supersedes, now);
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
        writeVerdict(journal, id, verdict, now);
    const Intent intent = journalrows::read(journal, id);
    transaction.commit();
    return intent;
}

QList<Intent> JournalBook::note(Database &journal, const QList<PurchaseStore::LookUp> &lookUps, const QDateTime &now)
{
    Transaction transaction(journal);
    QList<Intent> intents;
    for (const PurchaseStore::LookUp &lookUp : lookUps) {
        writeLookUp(journal, lookUp, now);
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
    Transaction transaction(journal);
    move(journal, id, to, user, now);
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
            if (noteAnother(journal, known, order, now))
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
