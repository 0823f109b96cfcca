// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <sandbox/database.h>

#include <sqlite3.h>

#include <utility>

namespace sandbox {

Statement::Statement(Database &database, QByteArray sql)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_statement(database.take(m_sql))
{ }

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_sql, m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
{ }

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database->fail(m_sql);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(
        m_statement, parameter, utf8.constData(), quint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, const QByteArray &value)
{
    const char *bytes = value.isNull() ? "" : value.constData(); // SQLite takes no pointer for NULL, not for empty
    check(sqlite3_bind_blob64(m_statement, parameter, bytes, quint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
}

void Statement::bind(int parameter, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bind(int parameter, const Value &value)
{
    std::visit([&](const auto &alternative) { bind(parameter, alternative); }, value);
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(m_sql);
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QJsonValue Statement::json(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return QJsonValue::Null;
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return sqlite3_column_bytes(m_statement, column);
    default:
        return text(column);
    }
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::name(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

} // namespace sandbox
