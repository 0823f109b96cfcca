// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include <purchase/audit.h>
#include <purchase/deeds.h>
#include <purchase/journalrows.h>
#include <purchase/refusal.h>

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
    case Verdict::Outcome::Refused:
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

} // namespace

// The new state of a purchase, with its line in the chain.
void steps::move(Database &journal, qint64 id, IntentState state, const QString &actor, const QDateTime &now)
{
    journalrows::moveTo(journal, id, state);
    deeds::movePurchase(journal, id, state, now);
    const Intent intent = journalrows::read(journal, id);
    audit::append(journal, now, actor, QString::fromLatin1(ruleOf(state).name),
        {{u"purchase"_s, id}, {u"reference"_s, intent.reference},
            {u"orders"_s, QJsonArray::fromStringList(intent.orderIds)}});
}

// A process that is gone left it in flight: its bytes may have left.
void steps::giveUp(Database &journal, const QString &account, const QDateTime &now)
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

void steps::end(Database &journal, qint64 id, const Verdict &verdict, const QDateTime &now)
{
    const bool acked = verdict.outcome == Verdict::Outcome::Acked;
    journal.run("UPDATE attempt SET outcome = ?, bytes_left = ?, http_status = ?, x_request_id = ?, ended_utc = ?,"
                " error_json = ? WHERE intent_id = ? AND outcome IS NULL",
        nameOf(verdict.outcome), nameOf(verdict.bytesLeft), verdict.status, verdict.requestId, now,
        acked ? std::optional<QString>() : journalrows::errorText(verdict.error), id);
    journal.run("UPDATE intent SET mismatch = ? WHERE id = ?", verdict.mismatch, id);
    if (acked)
        journalrows::addSighting(journal, id, u"answer"_s, verdict.orderId, now);
    move(journal, id, stateAfter(verdict.outcome), program, now);
}

void steps::look(Database &journal, const PurchaseStore::LookUp &lookUp, const QDateTime &now)
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
    for (const QString &number : lookUp.alreadyOurs)
        journal.run("UPDATE intent_number SET owned = 1 WHERE intent_id = ? AND number = ?", id, number);
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
    } else if (lookUp.ends && *state == IntentState::Ambiguous) {
        journal.run("UPDATE intent SET on_sale_again = ? WHERE id = ?", lookUp.onSaleAgain, id);
        move(journal, id, *lookUp.ends, program, now);
    }
}

// An order with the mark of one whose end was known: its name, when it was found in the inventory; a second one, which
// something on the way has sent; or the first, when that end was a refusal.
bool steps::meet(Database &journal, qint64 id, const NumberOrder &order, const QDateTime &now)
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
void steps::supersede(Database &journal, qint64 id, const QDateTime &now)
{
    const auto state = journalrows::stateOf(journal, id);
    if (state != IntentState::Quiet)
        throw DatabaseError{refusal::notQuiet()};
    move(journal, id, IntentState::Reissued, user, now);
}
