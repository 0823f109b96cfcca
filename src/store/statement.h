// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <optional>

struct sqlite3_stmt;
class Database;

// One prepared statement with its values. Short-lived: ends before its transaction does. Parameters count from 1,
// columns from 0. Throws DatabaseError.
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int parameter, const QString &value); // a null text is an empty one
    void bind(int parameter, const QByteArray &value);
    void bind(int parameter, const QDateTime &value); // UTC with milliseconds; an invalid time is NULL
    void bind(int parameter, qint64 value);
    void bind(int parameter, std::nullptr_t);
    template <std::integral T>
    void bind(int parameter, T value)
    {
        bind(parameter, qint64(value));
    }
    template <class T>
    void bind(int parameter, const std::optional<T> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, nullptr);
    }

    bool next(); // to the next row; false after the last

    bool isNull(int column) const;
    QString text(int column) const; // empty for NULL
    QByteArray bytes(int column) const;
    QDateTime time(int column) const; // invalid for NULL
    qint64 number(int column) const; // 0 for NULL

private:
    void check(int code) const;

    Database *m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
};
