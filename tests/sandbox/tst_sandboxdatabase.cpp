// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/clock.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/meta.h>

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sandbox;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

    static QString messageOf(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const DatabaseError &error) {
            return QString::fromUtf8(error.what());
        }
        return {};
    }

private slots:
    void valuesComeBackAsTheyWere()
    {
        Database database(u":memory:"_s, false);
        database.execute("CREATE TABLE t (a, b, c, d)");
        database.run("INSERT INTO t VALUES (?1, ?2, ?3, ?4)", u"ä'\"%"_s, 1LL << 62, 0.5, std::optional<QString>());
        auto row = database.query("SELECT * FROM t");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"ä'\"%"_s);
        QCOMPARE(row.number(1), 1LL << 62);
        QCOMPARE(row.real(2), 0.5);
        QVERIFY(row.isNull(3));
        QVERIFY(!row.next());
    }

    void theSameStatementMayRunInsideItself()
    {
        Database database(u":memory:"_s, false);
        setMeta(database, u"a"_s, u"b"_s);
        auto outer = database.query("SELECT value FROM meta WHERE name = ?1", u"a"_s);
        QVERIFY(outer.next());
        auto inner = database.query("SELECT value FROM meta WHERE name = ?1", u"none"_s);
        QVERIFY(!inner.next());
        QCOMPARE(outer.text(0), u"b"_s);
    }

    void whatIsNotCommittedIsGone()
    {
        Database database(u":memory:"_s, false);
        {
            Transaction transaction(database);
            setMeta(database, u"a"_s, u"b"_s);
        }
        QVERIFY(!meta(database, u"a"_s));
    }

    void errorsSayWhatWentWrong()
    {
        Database database(u":memory:"_s, false);
        QVERIFY(messageOf([&] { database.execute("SELECT * FROM nowhere"); }).contains(u"nowhere"_s));
        QVERIFY(messageOf([&] {
            database.run("INSERT INTO meta VALUES (?1, ?2)", u"x"_s, nullptr);
        }).contains(u"NOT NULL"_s));
    }

    void aStateOutlivesItsDatabase()
    {
        const QTemporaryDir folder;
        {
            Database database(folder.filePath(u"deep/state"_s), false);
            setMeta(database, u"a"_s, u"b"_s);
        }
        const QString file = folder.filePath(u"deep/state/sandbox.sqlite"_s);
        QCOMPARE(
            QFileInfo(file).permissions() & 0x0fff, QFile::Permissions(QFile::ReadUser | QFile::WriteUser) & 0x0fff);
        QCOMPARE(meta(*std::make_unique<Database>(folder.filePath(u"deep/state"_s), false), u"a"_s), u"b"_s);
        QCOMPARE(meta(*std::make_unique<Database>(folder.filePath(u"deep/state"_s), true), u"a"_s), std::nullopt);
    }

    void twoDontShareAState()
    {
        const QTemporaryDir folder;
        const Database first(folder.path(), false);
        QVERIFY(messageOf([&] { Database second(folder.path(), false); }).contains(u"in use"_s));
    }

    void aStateOfAnotherVersionIsRefusedUnlessFresh()
    {
        const QTemporaryDir folder;
        std::make_unique<Database>(folder.path(), false)->execute("PRAGMA user_version = 7");
        QVERIFY(messageOf([&] { Database(folder.path(), false); }).contains(u"--fresh"_s));
        QVERIFY(messageOf([&] { Database(folder.path(), true); }).isEmpty());
    }

    void aStateOfAnotherVersionCanBePutAside()
    {
        const QTemporaryDir folder;
        {
            Database database(folder.path(), false);
            QCOMPARE(database.oldFile(), QString());
            setMeta(database, u"a"_s, u"b"_s);
            database.execute("PRAGMA user_version = 7");
        }
        const QString old = folder.filePath(u"sandbox.sqlite.old"_s);
        {
            Database database(folder.path(), false, true);
            QCOMPARE(database.oldFile(), old);
            QVERIFY(!meta(database, u"a"_s));
            setMeta(database, u"a"_s, u"new"_s);
        }
        QVERIFY(QFileInfo(old).size() > 0);
        Database database(folder.path(), false, true);
        QCOMPARE(database.oldFile(), QString());
        QCOMPARE(meta(database, u"a"_s), u"new"_s);
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sandbox.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(!messageOf([&] { Database(folder.path(), false); }).isEmpty());
    }

    void aFolderThatCantBeMadeIsRefused()
    {
        QVERIFY(messageOf([&] { Database(u"/proc/none/state"_s, false); }).contains(u"/proc/none/state"_s));
    }

    void clearingLeavesEmptyTables()
    {
        const QTemporaryDir folder;
        Database database(folder.path(), false);
        setMeta(database, u"a"_s, u"b"_s);
        database.clear();
        QVERIFY(!meta(database, u"a"_s));
        setMeta(database, u"a"_s, u"c"_s);
        QCOMPARE(meta(database, u"a"_s), u"c"_s);
    }

    void idsAreTheSameForASeedAndNeverTwice()
    {
        Database database(u":memory:"_s, false);
        Ids ids(5);
        Ids same(5);
        Ids other(6);
        const QString first = ids.uuid();
        QCOMPARE(same.uuid(), first);
        QVERIFY(other.uuid() != first);
        QVERIFY(QRegularExpression(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s)
                    .match(first)
                    .hasMatch());
        QCOMPARE(ids.decimal().size(), 19);
        ids.save(database);
        Ids later(5);
        later.load(database);
        QVERIFY(later.uuid() != first);
    }

    void theClockKeepsItsOffset()
    {
        Database database(u":memory:"_s, false);
        SandboxClock clock;
        const qint64 before = clock.now();
        clock.advance(3'600'000);
        QVERIFY(clock.now() >= before + 3'600'000);
        clock.save(database);
        SandboxClock later;
        later.load(database);
        QVERIFY(later.now() >= before + 3'600'000);
    }

    void aClockAtSpeedZeroStandsStill()
    {
        SandboxClock clock;
        clock.setSpeed(0);
        clock.set(1'000);
        QCOMPARE(clock.now(), 1'000);
        clock.advance(5);
        QCOMPARE(clock.now(), 1'005);
        QCOMPARE(isoMicros(clock.now()), u"1970-01-01T00:00:01.005000Z"_s);
    }

    void timesAreWrittenAsQtWouldWriteThem()
    {
        for (const qint64 ms :
            {0LL, 1'769'853'600'000LL, 1'709'164'799'999LL, 951'782'400'007LL, 253'402'300'799'999LL, -1LL})
            QCOMPARE(isoMillis(ms), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
    }

    void timesAreReadInAllTheSpellings()
    {
        for (const char *text : {"2026-01-31T10:00:00Z", "2026-01-31T10:00:00.000Z", "2026-01-31T10:00:00.000000Z",
                 "2026-01-31T10:00:00", "2026-01-31T10:00Z", "2026-01-31T11:00:00+01:00", "2026-01-31T10:00:00-00:00"})
            QCOMPARE(fromIso(QString::fromLatin1(text)), 1'769'853'600'000);
        QCOMPARE(fromIso(u"tomorrow"_s), -1);
        QCOMPARE(fromIso(u"2026-13-31T10:00:00Z"_s), -1);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_sandboxdatabase.moc"
