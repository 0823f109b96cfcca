// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <store/database.h>

#include <sqlite3.h>

#include <utility>

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(&database)
    , m_sql(sql)
    , m_statement(database.takePrepared(sql))
{
    if (m_statement)
        return;
    check(sqlite3_prepare_v3(
        database.m_database, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::~Statement()
{
    if (m_statement)
        m_database->keepPrepared(m_sql, m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
{ }

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database->fail(code);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(
        m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, const QByteArray &value)
{
    check(
        sqlite3_bind_blob64(m_statement, parameter, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int parameter, const QDateTime &value)
{
    if (value.isValid())
        bind(parameter, value.toUTC().toString(Qt::ISODateWithMs));
    else
        bind(parameter, nullptr);
}

void Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(code);
    return code == SQLITE_ROW;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
        sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
