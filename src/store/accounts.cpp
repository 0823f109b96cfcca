// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include <core/base32.h>

using namespace Qt::StringLiterals;

std::span<const EnumName<AccountKind>> names(AccountKind)
{
    static constexpr EnumName<AccountKind> table[] = {
        {AccountKind::Sandbox, "sandbox"_L1},
        {AccountKind::Telnyx, "telnyx"_L1},
        {AccountKind::Custom, "custom"_L1},
    };
    return table;
}

std::span<const EnumName<KeyPlace>> names(KeyPlace)
{
    static constexpr EnumName<KeyPlace> table[] = {
        {KeyPlace::Keychain, "keychain"_L1},
        {KeyPlace::Session, "session"_L1},
    };
    return table;
}

QString accounts::newId()
{
    return base32::random(16);
}

QFuture<Result<QList<StoredAccount>>> accounts::load(Worker &state)
{
    return state.run([](Database &database) {
        QList<StoredAccount> all;
        auto row = database.query(
            "SELECT id, kind, name, base_url, key_place, colour, read_only FROM account ORDER BY position");
        while (row.next())
            all.append({row.text(0), OpenEnum<AccountKind>::fromText(row.text(1)), row.text(2), row.text(3),
                OpenEnum<KeyPlace>::fromText(row.text(4)), row.text(5), row.number(6) != 0});
        return all;
    });
}

QFuture<Result<Done>> accounts::save(Worker &state, const QList<StoredAccount> &all)
{
    return state.run([all](Database &database) {
        Transaction transaction(database);
        database.run("DELETE FROM account");
        for (int position = 0; const StoredAccount &account : all)
            database.run("INSERT INTO account(id, position, kind, name, base_url, key_place, colour, read_only)"
                         " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                account.id, position++, account.kind.text(), account.name, account.baseUrl, account.keyPlace.text(),
                account.colour, account.readOnly);
        transaction.commit();
    });
}

// Every table that has accounts, so that a new one is not forgotten here.
static QByteArrayList tablesOfAccounts(Database &database)
{
    QByteArrayList tables;
    auto row =
        database.query("SELECT found.name FROM sqlite_master AS found JOIN pragma_table_info(found.name) AS field"
                       " WHERE found.type = 'table' AND field.name = 'account'");
    while (row.next())
        tables += row.text(0).toLatin1();
    return tables;
}

QFuture<Result<Done>> accounts::forget(Worker &state, const QString &id)
{
    return state.run([id](Database &database) {
        const QByteArray isOurs = " = ?1 OR substr(%, 1, length(?1) + 1) = ?1 || '/'"; // or a part of it: "ID/held"
        Transaction transaction(database);
        for (const QByteArray &table : tablesOfAccounts(database))
            database.run("DELETE FROM " + table + " WHERE account" + QByteArray(isOurs).replace('%', "account"), id);
        database.run("DELETE FROM setting WHERE key" + QByteArray(isOurs).replace('%', "key"), id);
        transaction.commit();
    });
}
