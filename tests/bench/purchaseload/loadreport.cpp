// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadreport.h"

#include <purchase/states.h>
#include <store/database.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString placed = u"placed"_s;
const QString notPlaced = u"not_placed"_s;
const QString inDoubt = u"in_doubt"_s;

QString outcomeOf(const QString &state)
{
    const auto known = stateNamed(state);
    // Foreign: bought with this profile before an old copy of its journal was put back.
    if (known == IntentState::Acked || known == IntentState::Found || known == IntentState::Foreign)
        return placed;
    return known == IntentState::Rejected ? notPlaced : inDoubt;
}

LoadReport readFrom(Database &journal)
{
    LoadReport report;
    const bool isBegun = journal.number("SELECT count(*) FROM sqlite_master WHERE name = 'intent'") > 0;
    if (!isBegun)
        return report;
    auto row = journal.query("SELECT reference, state, (SELECT remote_id FROM sighting WHERE intent_id = intent.id"
                             " ORDER BY sighting.id LIMIT 1) FROM intent ORDER BY id");
    while (row.next())
        report.orders.append({row.text(0), outcomeOf(row.text(1)), row.text(2)});
    auto number = journal.query("SELECT number FROM intent_number");
    while (number.next())
        report.numbers.insert(number.text(0));
    return report;
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<LoadReport> LoadReport::read(const QString &journalFile)
{
    if (!QFileInfo::exists(journalFile))
        return LoadReport();
    try {
        Database journal(journalFile, Database::Durability::Full);
        return readFrom(journal);
    } catch (const DatabaseError &refused) {
        return refused.error;
    }
}

QByteArray LoadReport::summary() const
{
    const auto count = [this](const QString &outcome) {
        return qint64(
            std::count_if(orders.begin(), orders.end(), [&](const Order &order) { return order.outcome == outcome; }));
    };
    // By hand: QJsonObject sorts its keys, and people read this line.
    return "{\"orders\": " + QByteArray::number(orders.size()) + ", \"placed\": " + QByteArray::number(count(placed))
        + ", \"not_placed\": " + QByteArray::number(count(notPlaced))
        + ", \"in_doubt\": " + QByteArray::number(count(inDoubt)) + "}\n";
}

QByteArray LoadReport::lines() const
{
    QByteArray lines;
    for (const Order &order : orders)
        lines += line({{u"reference"_s, order.reference}, {u"state"_s, order.outcome}, {u"order_id"_s, order.orderId}});
    return lines;
}
