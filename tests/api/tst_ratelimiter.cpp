// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/ratelimiter.h>
#include <core/clock.h>

#include <QTest>

#include <memory>

using Lane = RateLimiter::Lane;

namespace {

// Time that moves when the test says so.
class StoppedClock : public Clock
{
public:
    StoppedClock() { Clock::replace(this); }
    ~StoppedClock() override { Clock::replace(nullptr); }
    qint64 elapsedMs() const override { return ms; }

    qint64 ms = 1'000'000;
};

class Visitor : public RateLimiter::Guest
{
public:
    void admitted() override { ++admissions; }
    void turnedAway(const Error &error) override { refusal = error; }

    int admissions = 0;
    std::optional<Error> refusal{};
};

constexpr qint64 longest = 120'000;

} // namespace

// Who may send next.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private slots:
    void sixReadsGoInAtOnce()
    {
        RateLimiter limiter(longest);
        Visitor visitors[8];
        for (Visitor &visitor : visitors)
            limiter.enter(&visitor, Lane::Interactive);
        QCOMPARE(admitted(visitors), 6);
        limiter.leave(&visitors[0]);
        QCOMPARE(visitors[6].admissions, 1);
        QCOMPARE(visitors[7].admissions, 0);
    }

    void twoPlacesAreKeptForInteractiveReads()
    {
        RateLimiter limiter(longest);
        Visitor background[8];
        for (Visitor &visitor : background)
            limiter.enter(&visitor, Lane::Background);
        QCOMPARE(admitted(background), 4);
        Visitor interactive[3];
        for (Visitor &visitor : interactive)
            limiter.enter(&visitor, Lane::Interactive);
        QCOMPARE(admitted(interactive), 2);
        limiter.leave(&background[0]);
        QCOMPARE(admitted(interactive), 3);
        QCOMPARE(admitted(background), 4);
    }

    void writesNeverWaitForReads()
    {
        RateLimiter limiter(longest);
        Visitor reads[8];
        for (Visitor &visitor : reads)
            limiter.enter(&visitor, Lane::Interactive);
        Visitor write;
        limiter.enter(&write, Lane::Write);
        QCOMPARE(write.admissions, 1);
    }

    void writesAreTurnedAwayWhileTheServerHasUsWait()
    {
        RateLimiter limiter(longest);
        limiter.setOpen(false);
        Visitor waiting;
        limiter.enter(&waiting, Lane::Write);
        limiter.pauseFor(2000);
        QCOMPARE(waiting.refusal->kind, Error::Kind::RateLimited);
        Visitor late;
        limiter.enter(&late, Lane::Write);
        QCOMPARE(late.refusal->kind, Error::Kind::RateLimited);
        QVERIFY(!late.refusal->bytesLeft);
        limiter.setOpen(true);
        QCOMPARE(waiting.admissions + late.admissions, 0);
    }

    void noMoreReadsGoInThanTheWindowHas()
    {
        RateLimiter limiter(longest);
        Visitor first;
        limiter.enter(&first, Lane::Interactive, "/a");
        limiter.learn("/a", "50", "2", "60");
        limiter.leave(&first);
        Visitor visitors[4];
        for (Visitor &visitor : visitors)
            limiter.enter(&visitor, Lane::Interactive, "/a");
        QCOMPARE(admitted(visitors), 2);
        limiter.learn("/a", "50", "1", "60"); // it may have counted both, or one
        limiter.leave(&visitors[0]);
        QCOMPARE(admitted(visitors), 2);
        limiter.leave(&visitors[1]);
        QCOMPARE(admitted(visitors), 3);
    }

    void anEmptyWindowStopsNobodyElse()
    {
        RateLimiter limiter(longest);
        limiter.learn("/a", "50", "0", "60");
        Visitor stopped;
        limiter.enter(&stopped, Lane::Interactive, "/a");
        Visitor other;
        limiter.enter(&other, Lane::Interactive, "/b");
        QCOMPARE(stopped.admissions, 0);
        QCOMPARE(other.admissions, 1);
    }

    void nobodyGoesInWhileTheDoorIsClosed()
    {
        RateLimiter limiter(longest);
        limiter.setOpen(false);
        Visitor visitors[2];
        limiter.enter(&visitors[0], Lane::Write);
        limiter.enter(&visitors[1], Lane::Interactive);
        QCOMPARE(admitted(visitors), 0);
        limiter.setOpen(true);
        QCOMPARE(admitted(visitors), 2);
    }

    void readsWaitForTheWindowToReset()
    {
        StoppedClock clock;
        RateLimiter limiter(longest);
        limiter.learn({}, "50", "0", "2");
        QCOMPARE(limiter.limit(), 50);
        QCOMPARE(limiter.remaining(), 0);
        Visitor visitor;
        limiter.enter(&visitor, Lane::Interactive);
        QCOMPARE(visitor.admissions, 0);
        clock.ms += 2000;
        QTRY_COMPARE(visitor.admissions, 1);
    }

    void aWriteWaitsForAWindowThatEndsSoon()
    {
        StoppedClock clock;
        RateLimiter limiter(longest);
        limiter.learn("/a", "50", "0", "2");
        Visitor soon;
        limiter.enter(&soon, Lane::Write, "/a");
        QCOMPARE(soon.admissions, 0);
        QVERIFY(!soon.refusal);
        clock.ms += 2000;
        QTRY_COMPARE(soon.admissions, 1);
        limiter.leave(&soon);

        limiter.setOpen(false);
        Visitor waiting;
        limiter.enter(&waiting, Lane::Write, "/a");
        limiter.learn("/a", "50", "0", "60");
        QCOMPARE(waiting.refusal->kind, Error::Kind::RateLimited);
        limiter.setOpen(true);
        Visitor late;
        limiter.enter(&late, Lane::Write, "/a");
        QCOMPARE(late.refusal->retryAfterMs, 60'000);
        QVERIFY(!late.refusal->bytesLeft);
        Visitor elsewhere;
        limiter.enter(&elsewhere, Lane::Write, "/b");
        QCOMPARE(elsewhere.admissions, 1);
    }

    void oddRateHeadersStopNobody_data()
    {
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<QByteArray>("reset");
        QTest::newRow("no reset") << QByteArray("0") << QByteArray();
        QTest::newRow("reset in words") << QByteArray("0") << QByteArray("soon");
        QTest::newRow("reset in thirty years") << QByteArray("0") << QByteArray("1000000000");
        QTest::newRow("remaining negative") << QByteArray("-1") << QByteArray("60");
        QTest::newRow("remaining in words") << QByteArray("none") << QByteArray("60");
        QTest::newRow("remaining missing") << QByteArray() << QByteArray("60");
        QTest::newRow("several limits") << QByteArray("0, 100") << QByteArray("60");
    }
    void oddRateHeadersStopNobody()
    {
        QFETCH(QByteArray, remaining);
        QFETCH(QByteArray, reset);
        RateLimiter limiter(longest);
        limiter.learn({}, "many", remaining, reset);
        QCOMPARE(limiter.limit(), -1);
        Visitor visitor;
        limiter.enter(&visitor, Lane::Interactive);
        QCOMPARE(visitor.admissions, 1);
    }

    void aPauseBeyondPatienceTurnsReadersAway()
    {
        StoppedClock clock;
        RateLimiter limiter(longest);
        limiter.learn({}, "50", "0", "2");
        Visitor waiting;
        limiter.enter(&waiting, Lane::Background);
        limiter.pauseFor(longest + 1);
        QCOMPARE(waiting.refusal->kind, Error::Kind::RateLimited);
        QCOMPARE(waiting.refusal->retryAfterMs, longest + 1);
        Visitor late;
        limiter.enter(&late, Lane::Interactive);
        QCOMPARE(late.refusal->retryAfterMs, longest + 1);
        QCOMPARE(late.admissions, 0);
    }

    void everybodyWhoWaitsCanBeTurnedAway()
    {
        RateLimiter limiter(longest);
        limiter.setOpen(false);
        Visitor visitors[3];
        for (Visitor &visitor : visitors)
            limiter.enter(&visitor, Lane::Interactive);
        limiter.leave(&visitors[1]);
        limiter.turnAwayAll(Error{.kind = Error::Kind::Unauthorized});
        QVERIFY(visitors[0].refusal && visitors[2].refusal);
        QVERIFY(!visitors[1].refusal);
        limiter.setOpen(true);
        QCOMPARE(admitted(visitors), 0);
    }

private:
    template <std::size_t N>
    static int admitted(const Visitor (&visitors)[N])
    {
        int sum = 0;
        for (const Visitor &visitor : visitors)
            sum += visitor.admissions;
        return sum;
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
