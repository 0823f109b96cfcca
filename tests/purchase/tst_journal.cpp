// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <purchase/audit.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QStringList numbers{u"+13125550100"_s, u"+13125550101"_s};

// As long as it lives, no file of this process may grow: the nearest thing to a full disk that needs no privileges.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{.rlim_cur = 1, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

int mode(const QString &file)
{
    struct stat info
    { };
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

} // namespace

// What the disk does to purchases.
class JournalTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theJournalIsForItsOwnerOnly()
    {
        QVERIFY(m_buyer->buy(numbers));
        QCOMPARE(mode(m_buyer->journalFile()), 0600);
        QCOMPARE(mode(m_buyer->journalFile() + u"-wal"_s), 0600);
    }

    void theBytesThatWereSentAreInIt()
    {
        QVERIFY(m_buyer->buy(numbers));
        m_buyer->stop();
        Database journal(m_buyer->journalFile(), Database::Durability::Full);
        auto row = journal.query("SELECT body, state, account_fp FROM intent");
        QVERIFY(row.next());
        QCOMPARE(row.bytes(0), m_book->posts().first());
        QCOMPARE(row.text(1), u"acked"_s);
        QVERIFY(!row.text(2).contains("KEY"_L1));
        QCOMPARE(journal.number("SELECT count(*) FROM attempt WHERE outcome = 'acked' AND http_status = 200"), 1);
        QCOMPARE(journal.number("SELECT sum(upfront_u) FROM intent_number"), 2'000'000);
        QVERIFY(!audit::verify(journal).brokenAt);
        QCOMPARE(journal.number("SELECT count(*) FROM audit"), 2); // sending, acked
    }

    void onAFullDiskNothingIsSent()
    {
        const auto confirmation = m_buyer->confirm(numbers);
        QVERIFY(confirmation);
        {
            const FullDisk full;
            const auto placed = answerOf(m_buyer->engine().place(*confirmation));
            QVERIFY(!placed);
            QCOMPARE(placed.error().kind, Error::Kind::Local);
            QVERIFY(!placed.error().bytesLeft);
            QVERIFY2(placed.error().title.contains("disk is full"_L1), qPrintable(placed.error().title));
            QVERIFY2(placed.error().detail.contains(m_buyer->journalFile()), qPrintable(placed.error().detail));
        }
        QCOMPARE(m_book->posts().size(), 0);
        QVERIFY(m_buyer->engine().open().isEmpty());
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Acked); // there is space again
        QCOMPARE(m_book->posts().size(), 1);
    }

    void aJournalThatCouldNotBeReadIsTriedAgain()
    {
        m_buyer->stop();
        {
            const FullDisk full; // not even a new journal
            QVERIFY(QFile::remove(m_buyer->journalFile()));
            const auto started = m_buyer->restart();
            QVERIFY(!started);
            const auto bought = m_buyer->buy(numbers);
            QVERIFY(!bought);
            QVERIFY2(bought.error().title.contains("disk is full"_L1), qPrintable(bought.error().title));
        }
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Acked);
    }

    void anOutcomeThatCantBeWrittenIsShownAndStopsOtherOrders()
    {
        m_book->set({"", OrderBook::Fault::Applied::Yes, {}}); // no answer before the deadline
        const auto confirmation = m_buyer->confirm(numbers);
        const auto other = m_buyer->confirm({u"+13125550199"_s});
        const auto placing = m_buyer->engine().place(*confirmation);
        QTRY_COMPARE(m_book->posts().size(), 1);
        {
            const FullDisk full;
            const auto placed = answerOf(placing);
            QVERIFY(placed);
            QCOMPARE(placed->state, IntentState::Ambiguous);
            QVERIFY(!placed->recorded);
            QVERIFY(!answerOf(m_buyer->engine().place(*other)));
            QCOMPARE(m_book->posts().size(), 1);
        }
        m_buyer->time().pass(60'000);
        QTRY_VERIFY(m_buyer->last().recorded);
        m_buyer->time().pass(1000);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
        m_book->setOk();
        QCOMPARE(m_buyer->buy({u"+13125550199"_s})->state, IntentState::Acked);
    }

    void aSecondProgramGetsNoJournal()
    {
        QVERIFY(m_buyer->buy(numbers));
        Journal second(m_buyer->journalFile());
        const auto refused = answerOf(second.nextSequence());
        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("in use"_L1), qPrintable(refused.error().title));
    }

    void aChangedChainStopsPurchases_data()
    {
        QTest::addColumn<QByteArray>("change");
        const QByteArray open = "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;";
        QTest::newRow("another text") << QByteArray(open + "UPDATE audit SET data = '{}' WHERE seq = 1");
        QTest::newRow("a line is missing") << QByteArray(open + "DELETE FROM audit WHERE seq = 2");
        QTest::newRow("another time") << QByteArray(open + "UPDATE audit SET at_utc = '' WHERE seq = 2");
        QTest::newRow("another state") << QByteArray("UPDATE intent SET state = 'found' WHERE id = 1");
        QTest::newRow("another reference") << QByteArray("UPDATE intent SET reference = 'x' WHERE id = 1");
        QTest::newRow("another body") << QByteArray("UPDATE intent SET body = x'00' WHERE id = 2");
        QTest::newRow("a purchase is missing")
            << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM intent WHERE id = 2");
    }
    void aChangedChainStopsPurchases()
    {
        QFETCH(QByteArray, change);
        QVERIFY(m_buyer->buy(numbers));
        QVERIFY(m_buyer->buy({u"+13125550199"_s}));
        m_buyer->stop();
        {
            Database journal(m_buyer->journalFile(), Database::Durability::Full);
            journal.execute(change);
        }
        const auto started = m_buyer->restart();
        QVERIFY(!started);
        QVERIFY2(started.error().title.contains("changed from outside"_L1), qPrintable(started.error().title));
        const auto bought = m_buyer->buy({u"+13125550198"_s});
        QVERIFY(!bought);
        QCOMPARE(bought.error().title, started.error().title);
        QCOMPARE(m_book->posts().size(), 2);
    }

    void theDatabaseItselfRefusesASecondLiveAttempt()
    {
        QVERIFY(m_buyer->buy(numbers));
        m_buyer->stop();
        Database journal(m_buyer->journalFile(), Database::Durability::Full);
        QVERIFY_THROWS_EXCEPTION(
            DatabaseError, journal.execute("INSERT INTO attempt(intent_id, n, started_utc) VALUES(1, 2, '')"));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, journal.execute("UPDATE intent SET state = 'rejected'"));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, journal.execute("DELETE FROM audit"));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, journal.execute("UPDATE audit SET event = 'acked'"));
    }

    void theDatabaseItselfRefusesAnotherAttemptWhileARefusalIsMadeSureOf()
    {
        m_book->set({"", OrderBook::Fault::Applied::No, RawServer::json(R"({"errors":[{"code":"20100"}]})", 402)});
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        m_buyer->stop();
        Database journal(m_buyer->journalFile(), Database::Durability::Full);
        QVERIFY_THROWS_EXCEPTION(
            DatabaseError, journal.execute("INSERT INTO attempt(intent_id, n, started_utc) VALUES(1, 2, '')"));
    }

    void purchasesOfAccountsAreApart()
    {
        m_book->set({"", OrderBook::Fault::Applied::No, {.then = Behaviour::Then::Close}});
        QVERIFY(m_buyer->buy(numbers));
        const auto other = answerOf(m_buyer->journal().recover({u"other"_s, {}, false}, QDateTime()));
        QVERIFY(other);
        QVERIFY(other->intents.isEmpty());
    }

    void sequencesGoOnAfterARestart()
    {
        const auto before = m_buyer->confirm(numbers)->order.sequence;
        QVERIFY(m_buyer->buy(numbers));
        QVERIFY(m_buyer->restart());
        QVERIFY(m_buyer->confirm({u"+13125550199"_s})->order.sequence > before);
    }

private:
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
