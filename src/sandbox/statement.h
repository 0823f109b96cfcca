// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

struct sqlite3_stmt;

namespace sandbox {

class Database;

// A value bound to a statement whose shape is only known at run time.
using Value = std::variant<std::nullptr_t, qint64, double, QString>;

// A prepared statement on loan from its database, which keeps it for the next time. Short-lived: ends before the
// transaction does. Parameters count from 1, columns from 0. Throws DatabaseError.
class Statement
{
public:
    Statement(Database &database, QByteArray sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int parameter, const QString &value);
    void bind(int parameter, const QByteArray &value); // as a blob
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, std::nullptr_t);
    void bind(int parameter, const Value &value);

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
    void reset(); // to run it again; what was bound stays

    bool isNull(int column) const;
    QString text(int column) const; // empty for null
    QByteArray utf8(int column) const;
    QByteArray bytes(int column) const; // of a blob
    qint64 number(int column) const; // 0 for null
    double real(int column) const;
    QJsonValue json(int column) const; // by the type of what is stored; of a blob, how long it is
    int columns() const;
    QString name(int column) const;

private:
    void check(int code) const;

    Database *m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
};

} // namespace sandbox
