// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/clock.h>

#include <QTest>

namespace {

// A machine whose clock and whose time since start move only by hand.
class TestClock : public Clock
{
public:
    TestClock() { Clock::replace(this); }
    ~TestClock() override { Clock::replace(nullptr); }
    QDateTime now() const override { return local; }
    qint64 elapsedMs() const override { return elapsed; }

    QDateTime local{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    qint64 elapsed = 5'000;
};

const QDateTime noon(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void theRealClockMovesOnly()
    {
        const qint64 before = Clock::instance().elapsedMs();
        QVERIFY(Clock::instance().elapsedMs() >= before);
        QCOMPARE(Clock::instance().now().timeSpec(), Qt::UTC);
    }

    void untilTheServerSpokeItIsTheLocalTime()
    {
        const TestClock clock;
        const ServerClock server;
        QCOMPARE(server.now(), clock.local);
    }

    void theServersTimeRunsOnWithTheMachine()
    {
        TestClock clock;
        ServerClock server;
        server.learn(noon, 4'000, 5'000);
        // In the middle of the exchange it was noon and, on average, half a second.
        QCOMPARE(server.now(), noon.addMSecs(500 + 500));
        clock.elapsed += 60'000; // asleep or awake
        QCOMPARE(server.now(), noon.addMSecs(61'000));
    }

    void theLocalClockDoesNotMatter()
    {
        TestClock clock;
        ServerClock server;
        server.learn(noon, 5'000, 5'000);
        const QDateTime before = server.now();
        clock.local = clock.local.addYears(-5);
        QCOMPARE(server.now(), before);
    }

    void aSlowAnswerDoesNotSpoilAGoodOne()
    {
        TestClock clock;
        ServerClock server;
        server.learn(noon, 5'000, 5'010);
        const QDateTime good = server.now();
        server.learn(noon.addSecs(2), 5'000, 12'000); // says the same within its seven seconds
        QCOMPARE(server.now(), good);
    }

    void aServerThatChangedItsMindIsBelieved()
    {
        TestClock clock;
        ServerClock server;
        server.learn(noon, 5'000, 5'010);
        server.learn(noon.addSecs(3600), 5'000, 5'500);
        QVERIFY(server.now() > noon.addSecs(3590));
    }

    void nonsenseTeachesNothing()
    {
        const TestClock clock;
        ServerClock server;
        server.learn(QDateTime(), 1, 2);
        server.learn(noon, 10, 5);
        QCOMPARE(server.now(), clock.local);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
