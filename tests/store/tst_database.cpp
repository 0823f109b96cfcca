// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int mode(const QString &file)
{
    struct stat info
    { };
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

void makeTable(Database &database)
{
    database.migrate({"CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"});
}

qint64 noteCount(Database &database)
{
    return database.number("SELECT count(*) FROM note");
}

void addNote(Database &database, const QString &body)
{
    database.run("INSERT INTO note(body) VALUES(?)", body);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"test.sqlite"_s);
    }

    void theFileAndItsLogAreForTheirOwnerOnly()
    {
        const auto old = ::umask(022);
        Worker worker(m_file, Database::Durability::Full, makeTable);
        QVERIFY(answerOf(worker.run([](Database &database) { addNote(database, u"a"_s); })));
        ::umask(old);

        QCOMPARE(mode(m_file), 0600);
        QCOMPARE(mode(m_file + u"-wal"_s), 0600);
    }

    void aFileThatOthersCanReadIsClosedToThem()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0644), 0);

        Worker worker(m_file, Database::Durability::Normal, makeTable);
        QVERIFY(answerOf(worker.run(noteCount)));

        QCOMPARE(mode(m_file), 0600);
    }

    void aLinkInPlaceOfTheFileIsRefused()
    {
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), m_file));
        Worker worker(m_file, Database::Durability::Normal, makeTable);

        QVERIFY(!answerOf(worker.run(noteCount)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
    }

    void whatWasCommittedIsThereNextTime()
    {
        {
            Worker worker(m_file, Database::Durability::Full, makeTable);
            worker.run([](Database &database) { addNote(database, u"Zürich\n☎"_s); });
        }
        Worker worker(m_file, Database::Durability::Full, makeTable);
        const auto body = answerOf(worker.run([](Database &database) {
            auto row = database.query("SELECT body FROM note");
            return row.next() ? row.text(0) : QString();
        }));
        QVERIFY(body);
        QCOMPARE(*body, u"Zürich\n☎"_s);
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        Worker worker(m_file, Database::Durability::Full, makeTable);
        const auto result = answerOf(worker.run([](Database &database) {
            Transaction transaction(database);
            addNote(database, u"lost"_s);
            database.execute("this is not SQL");
            transaction.commit();
        }));
        QVERIFY(!result);
        QCOMPARE(*answerOf(worker.run(noteCount)), 0);
    }

    void whoeverStopsWaitingDoesNotStopTheWork()
    {
        Worker worker(m_file, Database::Durability::Full, makeTable);
        auto future = worker.run([](Database &database) { addNote(database, u"kept"_s); });
        future.cancel();
        QCOMPARE(*answerOf(worker.run(noteCount)), 1);
    }

    void aSecondProgramIsRefusedInPlainWords()
    {
        Worker first(m_file, Database::Durability::Full, makeTable);
        QVERIFY(answerOf(first.run([](Database &database) { addNote(database, u"a"_s); })));

        Worker second(m_file, Database::Durability::Full, makeTable);
        const auto refused = answerOf(second.run(noteCount));

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Local);
        QVERIFY2(refused.error().title.contains("in use"_L1), qPrintable(refused.error().title));
    }

    void aFullDiskIsSaidAndTheFileStaysWhole()
    {
        Worker worker(m_file, Database::Durability::Full, makeTable);
        QVERIFY(answerOf(worker.run([](Database &database) { database.execute("PRAGMA max_page_count = 3"); })));
        const auto refused =
            answerOf(worker.run([](Database &database) { addNote(database, QString(100'000, u'x')); }));

        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("disk is full"_L1), qPrintable(refused.error().title));
        QVERIFY(refused.error().detail.contains(m_file));
        QVERIFY(!refused.error().bytesLeft);
        QCOMPARE(*answerOf(worker.run(noteCount)), 0);
        QVERIFY(answerOf(worker.run([](Database &database) { database.check(); })));
    }

    void aFolderThatCantBeWrittenIsSaid()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        Worker worker(m_file, Database::Durability::Full, makeTable);
        const auto refused = answerOf(worker.run(noteCount));
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("can't be written"_L1), qPrintable(refused.error().title));
    }

    void aFileThatIsNoDatabaseIsSaidToBeDamaged()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();

        Worker worker(m_file, Database::Durability::Full, makeTable);
        const auto refused = answerOf(worker.run(noteCount));

        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("damaged"_L1), qPrintable(refused.error().title));
        QCOMPARE(QFile(m_file).size(), 8192); // left as it was, for whoever wants to rescue it
    }

    void aFlippedPageIsFoundByTheCheck()
    {
        {
            Worker worker(m_file, Database::Durability::Full, makeTable);
            worker.run([](Database &database) { addNote(database, QString(20'000, u'x')); });
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(4096, '\xff'));
        file.close();

        Worker worker(m_file, Database::Durability::Full, [](Database &database) { database.check(); });
        const auto refused = answerOf(worker.run(noteCount));
        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("damaged"_L1), qPrintable(refused.error().title));
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        {
            Worker newer(m_file, Database::Durability::Full, [](Database &database) {
                database.migrate(
                    {"CREATE TABLE note(id INTEGER PRIMARY KEY)", "CREATE TABLE more(id INTEGER PRIMARY KEY)"});
            });
            QVERIFY(answerOf(newer.run(noteCount)));
        }
        Worker worker(m_file, Database::Durability::Full, makeTable);
        const auto refused = answerOf(worker.run(noteCount));
        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("newer version"_L1), qPrintable(refused.error().title));
    }

    void aFailedMigrationChangesNothing()
    {
        {
            Worker worker(m_file, Database::Durability::Full, makeTable);
            QVERIFY(answerOf(worker.run([](Database &database) { addNote(database, u"a"_s); })));
        }
        {
            Worker worker(m_file, Database::Durability::Full, [](Database &database) {
                database.migrate({"", "DELETE FROM note; CREATE TABLE note(id INTEGER)"});
            });
            QVERIFY(!answerOf(worker.run(noteCount)));
        }
        Worker worker(m_file, Database::Durability::Full, makeTable);
        QCOMPARE(*answerOf(worker.run(noteCount)), 1);
    }

    void otherFilesCantBeAttached()
    {
        Worker worker(m_file, Database::Durability::Full, makeTable);
        const QByteArray attach = "ATTACH '" + m_folder->filePath(u"other.sqlite"_s).toUtf8() + "' AS other";
        QVERIFY(!answerOf(worker.run([attach](Database &database) { database.execute(attach); })));
    }

    void theDatabaseIsHardened_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<qint64>("value");
        QTest::newRow("functions in the schema are not trusted") << QByteArray("trusted_schema") << qint64(0);
        QTest::newRow("cells are checked") << QByteArray("cell_size_check") << qint64(1);
        QTest::newRow("the file is not mapped") << QByteArray("mmap_size") << qint64(0);
        QTest::newRow("references are kept") << QByteArray("foreign_keys") << qint64(1);
    }
    void theDatabaseIsHardened()
    {
        QFETCH(QByteArray, pragma);
        QFETCH(qint64, value);
        Worker worker(m_file, Database::Durability::Full, makeTable);
        const auto answer =
            answerOf(worker.run([pragma](Database &database) { return database.number("PRAGMA " + pragma); }));
        QVERIFY(answer);
        QCOMPARE(*answer, value);
    }

    void whatNoSqlOfOursDoesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("to rewrite the schema")
            << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'");
        QTest::newRow("to load a library") << QByteArray("SELECT load_extension('/tmp/x.so')");
        QTest::newRow("a name for a text") << QByteArray("SELECT \"no such column\"");
    }
    void whatNoSqlOfOursDoesIsRefused()
    {
        QFETCH(QByteArray, sql);
        Worker worker(m_file, Database::Durability::Full, makeTable);
        QVERIFY(!answerOf(worker.run([sql](Database &database) { database.execute(sql); })));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
