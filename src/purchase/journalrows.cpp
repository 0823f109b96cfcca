// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalrows.h"

#include <core/json.h>
#include <purchase/refusal.h>
#include <store/costcolumns.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    Error::Kind kind;
    QLatin1StringView name;
};

constexpr KindName kinds[] = {
    {Error::Kind::Interrupted, "interrupted"_L1},
    {Error::Kind::Offline, "offline"_L1},
    {Error::Kind::Timeout, "timeout"_L1},
    {Error::Kind::Unauthorized, "unauthorized"_L1},
    {Error::Kind::Refused, "refused"_L1},
    {Error::Kind::RateLimited, "rate limited"_L1},
    {Error::Kind::Server, "server"_L1},
    {Error::Kind::Contract, "contract"_L1},
    {Error::Kind::Local, "local"_L1},
};

// "'sending', 'ambiguous'": names of states, which are ours.
QByteArray listOf(bool StateRule::*flag)
{
    QByteArray list;
    for (const StateRule &rule : stateRules()) {
        if (rule.*flag)
            list += (list.isEmpty() ? "'" : ", '") + QByteArray(rule.name) + '\'';
    }
    return list;
}

void readNumbers(Database &journal, Intent &intent)
{
    auto row = journal.query(
        "SELECT number, upfront_u, monthly_u, currency, owned FROM intent_number WHERE intent_id = ? ORDER BY position",
        intent.id);
    while (row.next()) {
        intent.numbers.append({row.text(0), CostColumns::read(row, 1)});
        if (row.number(4))
            intent.alreadyOurs += row.text(0);
    }
}

void readAttempt(Database &journal, Intent &intent)
{
    auto row =
        journal.query("SELECT outcome, error_json FROM attempt WHERE intent_id = ? ORDER BY n DESC LIMIT 1", intent.id);
    if (!row.next())
        return;
    intent.wasSent = row.text(0) != "not_sent"_L1;
    if (!row.isNull(1))
        intent.error = journalrows::errorOf(row.text(1));
}

} // namespace

qint64 journalrows::insert(Database &journal, const FrozenOrder &order, const QDateTime &now)
{
    journal.run("INSERT INTO intent(token, reference, kind, env, account, account_fp, body, body_sha256, state,"
                " confirmed_seq, created_utc) VALUES(?, ?, 'number_order', ?, ?, ?, ?, ?, ?, ?, ?)",
        order.mark(), order.draft.customerReference, order.payer.sandbox ? u"sandbox"_s : u"live"_s,
        order.payer.account, order.payer.keyFingerprint, order.body,
        QCryptographicHash::hash(order.body, QCryptographicHash::Sha256),
        QString::fromLatin1(ruleOf(IntentState::Sending).name), order.sequence, now);
    const qint64 id = journal.lastId();
    for (int position = 0; const PricedNumber &number : order.numbers) {
        const CostColumns cost(number.cost);
        journal.run("INSERT INTO intent_number(intent_id, position, number, upfront_u, monthly_u, currency)"
                    " VALUES(?, ?, ?, ?, ?, ?)",
            id, position++, number.phoneNumber, cost.upfront, cost.monthly, cost.currency);
    }
    journal.run("INSERT INTO attempt(intent_id, n, started_utc) VALUES(?, 1, ?)", id, now);
    return id;
}

Intent journalrows::read(Database &journal, qint64 id)
{
    Intent intent{.id = id};
    auto row = journal.query("SELECT state, reference, mismatch, created_utc, account_fp,"
                             " (SELECT count(*) FROM check_log WHERE intent_id = intent.id AND ok)"
                             " FROM intent WHERE id = ?",
        id);
    if (!row.next())
        return intent;
    intent.state = stateNamed(row.text(0)).value_or(IntentState::Ambiguous);
    intent.reference = row.text(1);
    intent.mismatch = row.text(2);
    intent.createdAt = row.time(3);
    intent.keyFingerprint = row.text(4);
    intent.checks = int(row.number(5));
    readNumbers(journal, intent);
    readAttempt(journal, intent);
    auto seen = journal.query("SELECT remote_id FROM sighting WHERE intent_id = ? ORDER BY id", id);
    while (seen.next())
        intent.orderIds += seen.text(0);
    return intent;
}

QList<qint64> journalrows::openOf(Database &journal, const QString &account)
{
    QList<qint64> ids;
    auto row = journal.query("SELECT id FROM intent WHERE account = ? AND (state IN (" + listOf(&StateRule::isOpen)
            + ") OR state IN (" + listOf(&StateRule::isLookedFor) + ")) ORDER BY id",
        account);
    while (row.next())
        ids += row.number(0);
    return ids;
}

bool journalrows::overlaps(Database &journal, const FrozenOrder &order)
{
    const QByteArray sql = "SELECT count(*) FROM intent_number JOIN intent ON intent.id = intent_id"
                           " WHERE number = ? AND account = ? AND state IN ("
        + listOf(&StateRule::blocks) + ')';
    for (const PricedNumber &number : order.numbers) {
        if (journal.number(sql, number.phoneNumber, order.payer.account) > 0)
            return true;
    }
    return false;
}

void journalrows::moveTo(Database &journal, qint64 id, IntentState state)
{
    const IntentState old = read(journal, id).state;
    if (!canBecome(old, state))
        throw DatabaseError{refusal::badOrder(
            u"%1 → %2"_s.arg(QLatin1StringView(ruleOf(old).name), QLatin1StringView(ruleOf(state).name)))};
    journal.run("UPDATE intent SET state = ? WHERE id = ?", QString::fromLatin1(ruleOf(state).name), id);
}

void journalrows::addSighting(
    Database &journal, qint64 id, const QString &channel, const QString &orderId, const QDateTime &now)
{
    journal.run("INSERT OR IGNORE INTO sighting(intent_id, channel, remote_id, seen_utc) VALUES(?, ?, ?, ?)", id,
        channel, orderId, now);
}

QString journalrows::errorText(const Error &error)
{
    const auto kind =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const auto &entry) { return entry.kind == error.kind; });
    const QJsonObject json{{u"kind"_s, kind->name}, {u"status"_s, error.status}, {u"code"_s, error.code},
        {u"title"_s, error.title}, {u"detail"_s, error.detail}, {u"pointer"_s, error.pointer},
        {u"request_id"_s, error.requestId}, {u"bytes_left"_s, error.bytesLeft}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Error journalrows::errorOf(const QString &text)
{
    Error error{.kind = Error::Kind::Interrupted};
    const auto json = JsonDocument::parse(text.toUtf8());
    if (!json)
        return error;
    const JsonValue root = json->root();
    const auto string = [&](const char *key) { return root[key].string().value_or(QString()); };
    for (const KindName &entry : kinds) {
        if (string("kind") == entry.name)
            error.kind = entry.kind;
    }
    error.status = int(root["status"].integer().value_or(0));
    error.code = string("code");
    error.title = string("title");
    error.detail = string("detail");
    error.pointer = string("pointer");
    error.requestId = string("request_id");
    error.bytesLeft = root["bytes_left"].boolean().value_or(true);
    return error;
}
