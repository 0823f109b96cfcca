// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalrows.h"

#include <core/json.h>
#include <purchase/budget.h>
#include <purchase/refusal.h>
#include <purchase/token.h>
#include <store/costcolumns.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

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

// Purchases by id, in the order of their ids. condition: on the table intent, with one parameter.
template <class Value>
QMap<qint64, Intent> readWhere(Database &journal, const QByteArray &condition, const Value &value)
{
    QMap<qint64, Intent> intents;
    auto row =
        journal.query("SELECT id, state, reference, mismatch, created_utc, account_fp, on_sale_again, supersedes,"
                      " (SELECT count(*) FROM check_log WHERE intent_id = intent.id AND ok)"
                      " FROM intent WHERE "
                + condition,
            value);
    while (row.next()) {
        Intent &intent = intents[row.number(0)];
        intent.id = row.number(0);
        intent.state = stateNamed(row.text(1)).value_or(IntentState::Ambiguous);
        intent.reference = row.text(2);
        intent.mismatch = row.text(3);
        intent.createdAt = row.time(4);
        intent.keyFingerprint = row.text(5);
        intent.onSaleAgain = row.number(6) != 0;
        intent.supersedes = row.number(7);
        intent.checks = int(row.number(8));
    }
    return intents;
}

void readNumbers(Statement row, QMap<qint64, Intent> &intents)
{
    while (row.next()) {
        Intent &intent = intents[row.number(0)];
        intent.numbers.append({row.text(1), CostColumns::read(row, 2)});
        if (row.number(5))
            intent.alreadyOurs += row.text(1);
    }
}

void readAttempts(Statement row, QMap<qint64, Intent> &intents)
{
    while (row.next()) {
        Intent &intent = intents[row.number(0)];
        intent.wasSent = row.text(1) != "not_sent"_L1;
        intent.wasRefused = row.text(1) == "rejected"_L1;
        intent.endedAt = row.time(3);
        if (!row.isNull(2))
            intent.error = journalrows::errorOf(row.text(2));
    }
}

template <class Value>
QMap<qint64, Intent> readAll(Database &journal, const QByteArray &condition, const Value &value)
{
    auto intents = readWhere(journal, condition, value);
    const auto query = [&](const QByteArray &columns, const QByteArray &order) {
        return journal.query("SELECT intent_id, " + columns + " WHERE intent_id IN (SELECT id FROM intent WHERE "
                + condition + ") ORDER BY " + order,
            value);
    };
    readNumbers(
        query("number, upfront_u, monthly_u, currency, owned FROM intent_number", "intent_id, position"), intents);
    readAttempts(query("outcome, error_json, ended_utc FROM attempt", "intent_id, n"), intents);
    auto seen = query("remote_id FROM sighting", "id");
    while (seen.next())
        intents[seen.number(0)].orderIds += seen.text(1);
    return intents;
}

} // namespace

qint64 journalrows::insert(Database &journal, const FrozenOrder &order, const QDateTime &now)
{
    journal.run("INSERT INTO intent(token, reference, kind, env, account, account_fp, body, body_sha256, state,"
                " confirmed_seq, created_utc, supersedes) VALUES(?, ?, 'number_order', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order.mark(), order.draft.customerReference, order.payer.sandbox ? u"sandbox"_s : u"live"_s,
        order.payer.account, order.payer.keyFingerprint, order.body,
        QCryptographicHash::hash(order.body, QCryptographicHash::Sha256),
        QString::fromLatin1(ruleOf(IntentState::Sending).name), order.sequence, now,
        order.supersedes ? std::optional(order.supersedes) : std::nullopt);
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

// It was never confirmed here: its sequence is below all that were.
qint64 journalrows::insertForeign(Database &journal, const Payer &payer, const NumberOrder &order, const QDateTime &now)
{
    journal.run("INSERT INTO intent(token, reference, kind, env, account, account_fp, body, body_sha256, state,"
                " confirmed_seq, created_utc) VALUES(?, ?, 'number_order', ?, ?, ?, x'', x'', 'foreign',"
                " (SELECT min(0, coalesce(min(confirmed_seq), 0)) - 1 FROM intent), ?)",
        token::markOf(order.customerReference), order.customerReference, payer.sandbox ? u"sandbox"_s : u"live"_s,
        payer.account, payer.keyFingerprint, order.createdAt.isValid() ? order.createdAt : now);
    const qint64 id = journal.lastId();
    for (int position = 0; const OrderNumber &number : order.phoneNumbers)
        journal.run("INSERT INTO intent_number(intent_id, position, number) VALUES(?, ?, ?)", id, position++,
            number.phoneNumber);
    addSighting(journal, id, u"orders"_s, order.id, now);
    return id;
}

Intent journalrows::read(Database &journal, qint64 id)
{
    return readAll(journal, "id = ?", id).value(id, Intent{.id = id});
}

QList<Intent> journalrows::openOf(Database &journal, const QString &account)
{
    const QByteArray states = listOf(&StateRule::isOpen) + ", " + listOf(&StateRule::isLookedFor) + ", 'found'";
    return readAll(journal,
        "account = ? AND state IN (" + states
            + ") AND (state <> 'found' OR NOT EXISTS (SELECT 1 FROM sighting WHERE intent_id = intent.id))",
        account)
        .values();
}

std::optional<IntentState> journalrows::stateOf(Database &journal, qint64 id)
{
    auto row = journal.query("SELECT state FROM intent WHERE id = ?", id);
    return row.next() ? stateNamed(row.text(0)) : std::nullopt;
}

bool journalrows::overlaps(Database &journal, const FrozenOrder &order)
{
    // A CROSS JOIN goes by the number first: there may be ten thousand that block.
    const QByteArray sql = "SELECT count(*) FROM intent_number CROSS JOIN intent ON intent.id = intent_id"
                           " WHERE number = ? AND account = ? AND intent.id <> ? AND state IN ("
        + listOf(&StateRule::blocks) + ')';
    for (const PricedNumber &number : order.numbers) {
        if (journal.number(sql, number.phoneNumber, order.payer.account, order.supersedes) > 0)
            return true;
    }
    return false;
}

void journalrows::moveTo(Database &journal, qint64 id, IntentState state)
{
    const auto old = stateOf(journal, id);
    if (!old || !canBecome(*old, state))
        throw DatabaseError{refusal::badStep(ruleOf(state).name)};
    journal.run("UPDATE intent SET state = ? WHERE id = ?", QString::fromLatin1(ruleOf(state).name), id);
    budget::moveTo(journal, id, ruleOf(state).budget);
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
        {u"request_id"_s, error.requestId}, {u"bytes_left"_s, error.bytesLeft}, {u"from_server"_s, error.fromServer},
        {u"further"_s, QJsonArray::fromStringList(error.further)}};
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
    error.fromServer = root["from_server"].boolean().value_or(false);
    root["further"].eachItem([&error](JsonValue line) { error.further += line.string().value_or(QString()); });
    return error;
}
