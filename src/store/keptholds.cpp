// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptholds.h"

QFuture<Result<QList<KeptHold>>> keptholds::load(Worker &state, const QString &account)
{
    return state.run([account](Database &database) {
        QList<KeptHold> all;
        auto row = database.query(
            "SELECT reservation, keep_until, tried_for FROM kept_hold WHERE account = ? ORDER BY reservation", account);
        while (row.next())
            all += KeptHold{row.text(0), row.time(1), row.time(2)};
        return all;
    });
}

QFuture<Result<Done>> keptholds::save(Worker &state, const QString &account, const KeptHold &kept)
{
    return state.run([account, kept](Database &database) {
        database.run("INSERT INTO kept_hold(account, reservation, keep_until, tried_for) VALUES(?, ?, ?, ?)"
                     " ON CONFLICT(account, reservation) DO UPDATE SET"
                     " keep_until = excluded.keep_until, tried_for = excluded.tried_for",
            account, kept.reservationId, kept.until, kept.triedFor);
    });
}

QFuture<Result<Done>> keptholds::forget(Worker &state, const QString &account, const QString &reservationId)
{
    return state.run([account, reservationId](Database &database) {
        database.run("DELETE FROM kept_hold WHERE account = ? AND reservation = ?", account, reservationId);
    });
}
