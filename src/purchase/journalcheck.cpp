// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalcheck.h"

#include <core/json.h>

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// What the chain says of one purchase.
struct Told
{
    QString state{};
    QString reference{};
    QByteArray bodyHash{}; // empty for one that was never sent from here
};

QByteArray hashOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

QHash<qint64, Told> toldByChain(Database &journal)
{
    QHash<qint64, Told> all;
    auto line = journal.query("SELECT event, data FROM audit ORDER BY seq");
    while (line.next()) {
        const auto json = JsonDocument::parse(line.text(1).toUtf8());
        const auto id = json ? json->root()["purchase"].integer() : std::nullopt;
        if (!id)
            continue;
        Told &told = all[*id];
        told.state = line.text(0);
        told.reference = json->root()["reference"].string().value_or(QString());
        if (const auto body = json->root()["body"].string())
            told.bodyHash = hashOf(body->toUtf8());
    }
    return all;
}

} // namespace

bool journalcheck::agrees(Database &journal)
{
    const auto told = toldByChain(journal);
    qsizetype rows = 0;
    auto row = journal.query("SELECT id, state, reference, body, body_sha256 FROM intent");
    while (row.next()) {
        const auto line = told.constFind(row.number(0));
        const QByteArray body = row.bytes(3);
        const QByteArray hash = body.isEmpty() ? QByteArray() : hashOf(body);
        if (line == told.constEnd() || line->state != row.text(1) || line->reference != row.text(2)
            || line->bodyHash != hash || row.bytes(4) != hash)
            return false;
        ++rows;
    }
    return rows == told.size();
}
