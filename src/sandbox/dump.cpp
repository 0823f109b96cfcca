// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <sandbox/database.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QStringList tables(Database &database)
{
    QStringList names;
    auto row = database.query(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (row.next())
        names.append(row.text(0));
    return names;
}

QJsonArray rows(Database &database, const QByteArray &quoted, qint64 limit)
{
    QJsonArray all;
    auto row = database.query("SELECT * FROM " + quoted + " ORDER BY 1 DESC LIMIT ?1", limit);
    while (row.next()) {
        QJsonObject object;
        for (int column = 0; column < row.columns(); ++column)
            object.insert(row.name(column), row.json(column));
        all.append(object);
    }
    return all;
}

} // namespace

QJsonObject dumped(Database &database, const QString &table, qint64 limit)
{
    QJsonObject all;
    for (const QString &name : tables(database)) {
        if (!table.isEmpty() && name != table)
            continue;
        const QByteArray quoted = '"' + name.toUtf8() + '"';
        const qint64 count = database.number("SELECT count(*) FROM " + quoted);
        all.insert(name, QJsonObject{{u"count"_s, count}, {u"rows"_s, rows(database, quoted, limit)}});
    }
    return QJsonObject{{u"tables"_s, all}};
}

} // namespace sandbox
