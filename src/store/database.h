// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <store/statement.h>

#include <QHash>
#include <QList>

struct sqlite3;
struct sqlite3_stmt;

// SQLite refused. Thrown on the thread that owns the database and turned into a Result by the Worker: it never reaches
// anybody else.
struct DatabaseError
{
    Error error{}; // kind Local, in words a user can act on
    bool poisoned = false; // the file or its disk can no longer be trusted: close it, and open it anew before more work
};

// One SQLite file, ours alone: readable by its owner only and locked against every other program while it is open.
// Belongs to one thread. Everything throws DatabaseError.
class Database
{
public:
    enum class Durability {
        Normal, // survives the end of the process; a power cut may take the last changes
        Full, // what is committed is on the disk
    };

    Database(const QString &file, Durability durability); // makes the file when it is missing
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // Brings the tables to the newest version: one script a version, the first makes them. Refuses a file that a newer
    // version of the program wrote.
    void migrate(const QList<QByteArray> &scripts);
    void check(); // reads the whole file; throws when it is damaged

    void execute(const QByteArray &sql); // one or more statements without parameters

    template <class... Values>
    Statement query(const QByteArray &sql, const Values &...values)
    {
        Statement statement(*this, sql);
        [[maybe_unused]] int parameter = 0;
        (statement.bind(++parameter, values), ...);
        return statement;
    }

    // Runs it to the end; how many rows it changed.
    template <class... Values>
    qint64 run(const QByteArray &sql, const Values &...values)
    {
        auto statement = query(sql, values...);
        while (statement.next()) { }
        return changes();
    }

    // First column of the first row as a number, 0 without rows: for counts.
    template <class... Values>
    qint64 number(const QByteArray &sql, const Values &...values)
    {
        auto statement = query(sql, values...);
        return statement.next() ? statement.number(0) : 0;
    }

    qint64 lastId() const; // of the row inserted last
    const QString &file() const { return m_file; }

private:
    friend class Statement;
    sqlite3_stmt *takePrepared(const QByteArray &sql); // nullptr: it has to be prepared
    void keepPrepared(const QByteArray &sql, sqlite3_stmt *statement); // for the next time
    void harden();
    qint64 changes() const;
    [[noreturn]] void fail(int code) const;

    QString m_file;
    sqlite3 *m_database = nullptr;
    QMultiHash<QByteArray, sqlite3_stmt *> m_prepared; // by text: preparing takes longer than most of them run
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
