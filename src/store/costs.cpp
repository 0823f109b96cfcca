// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "costs.h"

#include <store/costcolumns.h>

QFuture<Result<QHash<QString, BoughtNumber>>> costs::load(Worker &state, const QString &account)
{
    return state.run([account](Database &database) {
        QHash<QString, BoughtNumber> bought;
        auto row = database.query("SELECT number, upfront_u, monthly_u, currency, reference, order_id, bought_at"
                                  " FROM bought WHERE account = ?",
            account);
        while (row.next())
            bought.insert(row.text(0), {CostColumns::read(row, 1), row.text(4), row.text(5), row.time(6)});
        return bought;
    });
}

QFuture<Result<Done>> costs::remember(Worker &state, const QString &account, const QHash<QString, BoughtNumber> &bought)
{
    return state.run([account, bought](Database &database) {
        Transaction transaction(database);
        for (auto it = bought.begin(); it != bought.end(); ++it) {
            const CostColumns cost(it->cost);
            database.run("INSERT OR REPLACE INTO bought(account, number, upfront_u, monthly_u, currency, reference,"
                         " order_id, bought_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                account, it.key(), cost.upfront, cost.monthly, cost.currency, it->reference, it->orderId, it->boughtAt);
        }
        transaction.commit();
    });
}
