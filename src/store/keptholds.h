// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>

// A reservation that is to be extended by itself.
struct KeptHold
{
    QString reservationId{};
    QDateTime until{}; // no extension begins once it is held until then; the server's time
    QDateTime triedFor{}; // the expiry that an extension was last sent for; invalid: none was

    bool operator==(const KeptHold &) const = default;
};

// Those on disk; account is StoredAccount::id.
namespace keptholds {

QFuture<Result<QList<KeptHold>>> load(Worker &state, const QString &account);
QFuture<Result<Done>> save(Worker &state, const QString &account, const KeptHold &kept); // in place of the one before
QFuture<Result<Done>> forget(Worker &state, const QString &account, const QString &reservationId);

} // namespace keptholds
