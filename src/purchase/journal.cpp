// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <purchase/audit.h>
#include <purchase/journalrows.h>
#include <purchase/journalschema.h>
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

void writeLookUp(Database &journal, qint64 id, const PurchaseStore::LookUp &lookUp, const QDateTime &now)
{
    const bool ok = bool(lookUp.orderIds);
    const QStringList ids = ok ? *lookUp.orderIds : QStringList();
    journal.run("INSERT INTO check_log(intent_id, channel, ok, rows, at_utc) VALUES(?, 'orders', ?, ?, ?)", id, ok,
        ids.size(), now);
    for (const QString &order : ids)
        journalrows::addSighting(journal, id, u"orders"_s, order, now);
    if (ids.size() == 1) {
        journal.run("UPDATE intent SET mismatch = ? WHERE id = ?", lookUp.mismatch, id);
        move(journal, id, IntentState::Found, program, now);
    } else if (ids.size() > 1) {
        move(journal, id, IntentState::Duplicate, program, now);
    } else if (ok && lookUp.wasLast) {
        move(journal, id, IntentState::Quiet, program, now);
    }
}

} // namespace

Journal::Journal(const QString &file)
    : m_worker(file, Database::Durability::Full, [this](Database &journal) { opened(journal); })
{ }

void Journal::opened(Database &journal)
{
    journal.migrate(journalVersions());
    journal.check();
    if (!audit::isWhole(journal))
        throw DatabaseError{refusal::journalChanged(journal.file()), true};
    m_sequence = std::max(m_sequence, journal.number("SELECT max(confirmed_seq) FROM intent"));
}

QFuture<Result<qint64>> Journal::nextSequence()
{
    return m_worker.run([this](Database &) { return ++m_sequence; });
}

QFuture<Result<QList<Intent>>> Journal::recover(const Payer &payer, const QDateTime &now)
{
    return m_worker.run([account = payer.account, now](Database &journal) {
        Transaction transaction(journal);
        giveUp(journal, account, now);
        QList<Intent> intents;
        for (const qint64 id : journalrows::openOf(journal, account))
            intents += journalrows::read(journal, id);
        transaction.commit();
        return intents;
    });
}

QFuture<Result<Intent>> Journal::begin(const FrozenOrder &order, const QDateTime &now)
{
    return m_worker.run([order, now](Database &journal) {
        Transaction transaction(journal);
        if (journal.number("SELECT count(*) FROM intent WHERE confirmed_seq = ?", order.sequence) > 0)
            throw DatabaseError{refusal::used()};
        if (journalrows::overlaps(journal, order))
            throw DatabaseError{refusal::inDoubt()};
        const qint64 id = journalrows::insert(journal, order, now);
        const Intent intent = journalrows::read(journal, id);
        audit::append(journal, now, user, u"sending"_s,
            {{u"purchase"_s, id}, {u"reference"_s, intent.reference}, {u"body"_s, QString::fromUtf8(order.body)}});
        transaction.commit();
        return intent;
    });
}

QFuture<Result<Intent>> Journal::finish(qint64 id, const Verdict &verdict, const QDateTime &now)
{
    return m_worker.run([id, verdict, now](Database &journal) {
        Transaction transaction(journal);
        if (journalrows::read(journal, id).state == IntentState::Sending)
            writeVerdict(journal, id, verdict, now);
        const Intent intent = journalrows::read(journal, id);
        transaction.commit();
        return intent;
    });
}

QFuture<Result<Intent>> Journal::note(qint64 id, const LookUp &lookUp, const QDateTime &now)
{
    return m_worker.run([id, lookUp, now](Database &journal) {
        Transaction transaction(journal);
        if (ruleOf(journalrows::read(journal, id).state).isLookedFor)
            writeLookUp(journal, id, lookUp, now);
        const Intent intent = journalrows::read(journal, id);
        transaction.commit();
        return intent;
    });
}

QFuture<Result<Intent>> Journal::abandon(qint64 id, const QDateTime &now)
{
    return m_worker.run([id, now](Database &journal) {
        Transaction transaction(journal);
        move(journal, id, IntentState::Abandoned, user, now);
        const Intent intent = journalrows::read(journal, id);
        transaction.commit();
        return intent;
    });
}
