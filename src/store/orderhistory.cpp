// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderhistory.h"

using namespace Qt::StringLiterals;

namespace {

// As they stand in the table.
enum Stored { Status, Review, Deadline };

QString timeText(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODate);
}

SeenChange changeIn(const Statement &row)
{
    const auto what = Stored(row.number(0));
    SeenChange change{.number = row.text(1),
        .was = row.text(2),
        .is = row.text(3),
        .seenAt = QDateTime::fromMSecsSinceEpoch(row.number(4), Qt::UTC)};
    if (what == Review)
        change.what = SeenChange::What::Review;
    if (what == Deadline) {
        change.what = SeenChange::What::Deadline;
        change.was = timeText(change.was.toLongLong());
        change.is = timeText(change.is.toLongLong());
    }
    return change;
}

} // namespace

QFuture<Result<QList<SeenChange>>> orderhistory::load(Worker &state, const QString &account, const QString &subOrderId)
{
    return state.run([account, subOrderId](Database &database) {
        QList<SeenChange> changes;
        auto row = database.query("SELECT what, number, was, became, seen FROM seen_change"
                                  " WHERE account = ? AND sub_order_id = ? ORDER BY id",
            account, subOrderId);
        while (row.next())
            changes += changeIn(row);
        return changes;
    });
}

void orderhistory::note(Database &database, const QString &account, const SubOrder &subOrder, const QDateTime &now)
{
    database.run("INSERT INTO seen_change(account, sub_order_id, what, number, was, became, seen)"
                 " SELECT account, id, ?, '', status, ?, ? FROM seen_sub_order"
                 " WHERE account = ? AND id = ? AND status <> ?",
        int(Status), subOrder.status.text(), now.toMSecsSinceEpoch(), account, subOrder.id, subOrder.status.text());
}

void orderhistory::note(Database &database, const QString &account, const OrderNumber &number, const QDateTime &now)
{
    const QString review = number.requirementsStatus.text();
    database.run("INSERT INTO seen_change(account, sub_order_id, what, number, was, became, seen)"
                 " SELECT account, sub_order_id, ?, number, review, ?, ? FROM seen_number"
                 " WHERE account = ? AND id = ? AND review <> ?",
        int(Review), review, now.toMSecsSinceEpoch(), account, number.id, review);
    if (!number.deadline.isValid())
        return; // none runs any more: the review says why
    const qint64 deadline = number.deadline.toMSecsSinceEpoch();
    database.run("INSERT INTO seen_change(account, sub_order_id, what, number, was, became, seen)"
                 " SELECT account, sub_order_id, ?, number, CAST(deadline AS TEXT), ?, ? FROM seen_number"
                 " WHERE account = ? AND id = ? AND deadline <> ?",
        int(Deadline), QString::number(deadline), now.toMSecsSinceEpoch(), account, number.id, deadline);
}

void orderhistory::forget(Database &database, const QString &account)
{
    database.run("DELETE FROM seen_change WHERE account = ?", account);
}

void orderhistory::forget(Database &database, const QString &account, const QString &orderId)
{
    database.run("DELETE FROM seen_change WHERE account = ? AND sub_order_id IN"
                 " (SELECT id FROM seen_sub_order WHERE account = ? AND order_id = ?)",
        account, account, orderId);
}
