// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/statement.h>

#include <QHash>
#include <QList>

#include <stdexcept>

struct sqlite3;

namespace sandbox {

// SQLite refused: the disk is full, the file is in use or broken. Ends the request with a 500, never the server.
struct DatabaseError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

// The sandbox's memory: one SQLite file, or none. What is committed survives the death of the process.
// One thread only. Everything throws DatabaseError.
class Database
{
public:
    // folder: made when missing, or ":memory:". Refuses a folder another sandbox works on, or one whose tables are of
    // another version, unless fresh, or putAside: then its file gets another name. Creates the tables of
    // resources/sandbox/schema.sql when there are none.
    Database(const QString &folder, bool fresh, bool putAside = false);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString oldFile() const { return m_oldFile; } // what was put aside; empty: nothing
    void clear(); // back to empty tables
    void execute(const QByteArray &sql); // one or more statements without parameters

    template <class... Values>
    Statement query(const QByteArray &sql, const Values &...values)
    {
        Statement statement(*this, sql);
        [[maybe_unused]] int parameter = 0;
        (statement.bind(++parameter, values), ...);
        return statement;
    }
    Statement query(const QByteArray &sql, const QList<Value> &values);

    // Runs it to the end; how many rows it changed.
    template <class... Values>
    qint64 run(const QByteArray &sql, const Values &...values)
    {
        auto statement = query(sql, values...);
        while (statement.next()) { }
        return changes();
    }

    // First column of the first row as a number, 0 without rows: for counts and sums.
    template <class... Values>
    qint64 number(const QByteArray &sql, const Values &...values)
    {
        auto statement = query(sql, values...);
        return statement.next() ? statement.number(0) : 0;
    }

private:
    friend class Statement;
    void open();
    void close();
    void createTables();
    bool isOfAnotherVersion();
    void moveAside();
    qint64 changes() const;
    sqlite3_stmt *take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);
    void dropStatements();
    [[noreturn]] void fail(const QByteArray &doing) const;

    const QString m_folder;
    const QString m_file;
    QString m_oldFile;
    sqlite3 *m_database = nullptr;
    QHash<QByteArray, QList<sqlite3_stmt *>> m_idle;
};

// Everything or nothing: rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace sandbox
