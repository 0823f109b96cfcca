// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketstore.h"

#include <store/costcolumns.h>

#include <QJsonDocument>

static AvailableNumber readNumber(const Statement &row)
{
    AvailableNumber number;
    if (const auto found = JsonDocument::parse(row.text(2).toUtf8())) {
        Drift drift;
        AvailableNumber::schema.read(found->root(), &number, drift);
    }
    number.phoneNumber = row.text(0);
    number.type = OpenEnum<NumberType>::fromText(row.text(1));
    number.cost = CostColumns::read(row, 3);
    return number;
}

static QString foundText(const AvailableNumber &number)
{
    return QString::fromUtf8(QJsonDocument(AvailableNumber::schema.write(&number)).toJson(QJsonDocument::Compact));
}

QFuture<Result<QList<BasketLine>>> basketstore::load(Worker &state, const QString &account)
{
    return state.run([account](Database &database) {
        QList<BasketLine> lines;
        auto row = database.query("SELECT number, type, found, upfront_u, monthly_u, currency, found_at, reservation,"
                                  " held_until FROM basket WHERE account = ? ORDER BY position",
            account);
        while (row.next())
            lines.append({readNumber(row), row.time(6), row.text(7), row.time(8)});
        return lines;
    });
}

QFuture<Result<Done>> basketstore::save(Worker &state, const QString &account, const QList<BasketLine> &lines)
{
    return state.run([account, lines](Database &database) {
        Transaction transaction(database);
        database.run("DELETE FROM basket WHERE account = ?", account);
        for (int position = 0; const BasketLine &line : lines) {
            const CostColumns cost(line.number.cost);
            database.run("INSERT INTO basket(account, position, number, type, found, upfront_u, monthly_u, currency,"
                         " found_at, reservation, held_until) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                account, position++, line.key(), line.number.type.text(), foundText(line.number), cost.upfront,
                cost.monthly, cost.currency, line.foundAt, line.reservationId, line.heldUntil);
        }
        transaction.commit();
    });
}
