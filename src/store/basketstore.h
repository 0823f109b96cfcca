// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/basket.h>
#include <store/worker.h>

// The baskets on disk, one an account; account is StoredAccount::id.
namespace basketstore {

QFuture<Result<QList<BasketLine>>> load(Worker &state, const QString &account);
QFuture<Result<Done>> save(
    Worker &state, const QString &account, const QList<BasketLine> &lines); // in place of all others

} // namespace basketstore
