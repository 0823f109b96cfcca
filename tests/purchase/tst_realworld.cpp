// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/clock.h>
#include <purchase/journal.h>
#include <purchase/realworld.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A machine that slept: its clock has gone on, its timers have not.
class WakingClock : public Clock
{
public:
    WakingClock() { Clock::replace(this); }
    ~WakingClock() override { Clock::replace(nullptr); }
    qint64 elapsedMs() const override { return Clock::elapsedMs() + sleptMs; }

    qint64 sleptMs = 0;
};

} // namespace

// Purchases in the time of a real machine.
class RealWorldTest : public QObject
{
    Q_OBJECT
private slots:
    void whatFellDueInASleepIsNotWaitedForAgain()
    {
        constexpr qint64 hourMs = 3'600'000;
        WakingClock clock;
        const QTemporaryDir folder;
        Client client({.baseUrl = *BaseUrl::parse(u"http://127.0.0.1:1/v2"_s)}, Secret("KEY"));
        Journal journal(folder.filePath(u"journal.sqlite"_s));
        const auto world = realWorld(client, journal);
        const auto hour = world.time->after(hourMs);
        const auto twoHours = world.time->after(2 * hourMs);
        clock.sleptMs += hourMs;
        QTRY_VERIFY(hour.isFinished());
        QVERIFY(!twoHours.isFinished());
    }

    void whatIsDueAtOnceIsNotEarly()
    {
        Client client({.baseUrl = *BaseUrl::parse(u"http://127.0.0.1:1/v2"_s)}, Secret("KEY"));
        const QTemporaryDir folder;
        Journal journal(folder.filePath(u"journal.sqlite"_s));
        const auto world = realWorld(client, journal);
        const qint64 begun = world.time->elapsedMs();
        const auto passed = world.time->after(50);
        QTRY_VERIFY(passed.isFinished());
        QVERIFY(world.time->elapsedMs() - begun >= 50);
    }
};

QTEST_GUILESS_MAIN(RealWorldTest)
#include "tst_realworld.moc"
