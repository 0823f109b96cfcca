// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <sandbox/resource.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int keptStatements = 300;

constexpr auto inMemory = ":memory:"_L1;

QString fileIn(const QString &folder)
{
    return folder == inMemory ? folder : QDir(folder).filePath(u"sandbox.sqlite"_s);
}

// A number that changes whenever the tables do, so that nobody has to remember to count; comments and blanks are free.
qint64 version(const QByteArray &schema)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    const QString tables = QString::fromUtf8(schema).remove(comment).simplified();
    const QByteArray hash = QCryptographicHash::hash(tables.toUtf8(), QCryptographicHash::Sha1);
    return 1 + hash.left(3).toHex().toInt(nullptr, 16);
}

} // namespace

Database::Database(const QString &folder, bool fresh, bool putAside)
    : m_folder(folder)
    , m_file(fileIn(folder))
{
    try {
        open();
        if (putAside && !fresh && isOfAnotherVersion())
            moveAside();
        if (fresh)
            clear();
        else
            createTables();
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::open()
{
    if (m_folder != inMemory) {
        if (!QDir().mkpath(m_folder))
            throw DatabaseError("the folder " + m_folder.toStdString() + " can't be made");
        QFile(m_file).open(
            QIODevice::ReadWrite | QIODevice::Append); // ours alone, before SQLite makes -wal and -shm alike
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    }
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(QFile::encodeName(m_file).constData(), &m_database, flags, nullptr) != SQLITE_OK)
        fail("opening " + m_file.toUtf8());
    // NORMAL with a write-ahead log: what is committed survives the end of the process, and only a power cut takes it.
    execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;");
}

void Database::close()
{
    dropStatements();
    sqlite3_close_v2(m_database);
    m_database = nullptr;
}

bool Database::isOfAnotherVersion()
{
    const qint64 found = number("PRAGMA user_version");
    return found != 0 && found != version(resource(u"schema.sql"_s));
}

void Database::moveAside()
{
    close(); // and with it the write-ahead log
    const QString aside = m_file + u".old"_s;
    QFile::remove(aside);
    if (!QFile::rename(m_file, aside))
        throw DatabaseError("the state of another version can't be renamed to " + aside.toStdString());
    m_oldFile = aside;
    open();
}

void Database::createTables()
{
    if (isOfAnotherVersion())
        throw DatabaseError("the state was written by another version of the sandbox: start it with --fresh");
    if (number("PRAGMA user_version") != 0)
        return;
    const QByteArray sql = resource(u"schema.sql"_s);
    Transaction transaction(*this);
    execute(sql + ";PRAGMA user_version = " + QByteArray::number(version(sql)));
    transaction.commit();
}

void Database::clear()
{
    dropStatements();
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_RESET_DATABASE, 1, 0);
    const int code = sqlite3_exec(m_database, "VACUUM", nullptr, nullptr, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_RESET_DATABASE, 0, 0);
    if (code != SQLITE_OK)
        fail("starting over");
    createTables();
}

void Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

Statement Database::query(const QByteArray &sql, const QList<Value> &values)
{
    Statement statement(*this, sql);
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i + 1, values.at(i));
    return statement;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_database);
}

sqlite3_stmt *Database::take(const QByteArray &sql)
{
    if (auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->isEmpty())
        return idle->takeLast();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(
            m_database, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        fail(sql);
    return statement;
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() < keptStatements || m_idle.contains(sql))
        m_idle[sql].append(statement);
    else
        sqlite3_finalize(statement);
}

void Database::dropStatements()
{
    for (const auto &statements : std::as_const(m_idle)) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    m_idle.clear();
}

void Database::fail(const QByteArray &doing) const
{
    if (sqlite3_errcode(m_database) == SQLITE_BUSY)
        throw DatabaseError("the state is in use by another sandbox");
    throw DatabaseError(std::string(sqlite3_errmsg(m_database)) + " (" + doing.left(200).toStdString() + ")");
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.execute("BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const DatabaseError &) {
        // SQLite has rolled back by itself, as it does when the disk is full
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace sandbox
