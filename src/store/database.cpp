// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <store/storetext.h>

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPrepared = 100;

// Ours alone before SQLite opens it: its -wal file takes over the permissions.
void makeFilePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        throw DatabaseError{storetext::systemError(path, errno)};
    struct stat info
    { };
    const bool ours = ::fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == ::geteuid();
    const bool closed = ours && ((info.st_mode & 077) == 0 || ::fchmod(file, 0600) == 0);
    ::close(file);
    if (!closed)
        throw DatabaseError{storetext::notOurs(path)};
}

// After these nothing that is in memory can be believed to be on the disk.
bool poisons(int code)
{
    switch (code & 0xff) {
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return true;
    }
    return false;
}

} // namespace

Database::Database(const QString &file, Durability durability)
    : m_file(file)
{
    makeFilePrivate(file);
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
    try {
        const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_database, flags, nullptr);
        if (code != SQLITE_OK)
            fail(code);
        harden();
        // Exclusive: a lease on the file that no other program gets while we hold it, and no memory shared with
        // anybody.
        execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;");
        execute(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    } catch (...) {
        sqlite3_close_v2(m_database);
        throw;
    }
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_database);
}

sqlite3_stmt *Database::takePrepared(const QByteArray &sql)
{
    return m_prepared.take(sql);
}

void Database::keepPrepared(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement); // what went wrong with it was told when it ran
    if (m_prepared.size() >= mostPrepared) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_clear_bindings(statement);
    m_prepared.insert(sql, statement);
}

void Database::harden()
{
    sqlite3_extended_result_codes(m_database, 1);
    for (const int on : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        sqlite3_db_config(m_database, on, 1, nullptr);
    for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
             SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(m_database, off, 0, nullptr);
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_database, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}

void Database::migrate(const QList<QByteArray> &scripts)
{
    const qint64 version = number("PRAGMA user_version");
    if (version > scripts.size())
        throw DatabaseError{storetext::tooNew(m_file)};
    if (version == scripts.size())
        return;
    Transaction transaction(*this);
    for (qint64 next = version; next < scripts.size(); ++next)
        execute(scripts.at(next));
    execute("PRAGMA user_version = " + QByteArray::number(scripts.size()));
    transaction.commit();
}

void Database::check()
{
    // Not the quick one: it does not see that an index lacks what its table has.
    auto answer = query("PRAGMA integrity_check(1)");
    if (!answer.next() || answer.text(0) != "ok"_L1)
        throw DatabaseError{storetext::sqliteError(m_file, SQLITE_CORRUPT, answer.text(0)), true};
}

void Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_database);
}

void Database::fail(int code) const
{
    // A quota, or a limit on the size of files, is a full disk too. SQLite knows only ENOSPC, and does not keep the
    // system's own code (sqlite3_system_errno) of what fails in a commit.
    const int system = (code & 0xff) == SQLITE_IOERR ? errno : 0;
    const bool isFull = system == ENOSPC || system == EDQUOT || system == EFBIG;
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_database));
    throw DatabaseError{storetext::sqliteError(m_file, isFull ? SQLITE_FULL : code, message), poisons(code)};
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const DatabaseError &) {
        // SQLite has rolled back by itself, as it does when the disk is full.
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}
