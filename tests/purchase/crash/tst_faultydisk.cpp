// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <simapplication.h>
#include <simulation.h>
#include <sqlite3.h>
#include <support/memoryfolder.h>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;
using Step = FaultyDisk::Step;

namespace {

// How a disk breaks, from its n-th step of one kind on.
struct Fault
{
    const char *name;
    std::optional<Step> step; // nothing: any
    FaultyDisk::Fate fate;
    int length; // so many of its steps; 0: until the file is opened anew
};

const Fault faults[] = {
    {"a write fails", Step::Write, {SQLITE_IOERR_WRITE}, 1},
    {"a write is torn", Step::Write, {SQLITE_IOERR_WRITE, true}, 1},
    {"there is no space for a moment", Step::Write, {SQLITE_FULL}, 1},
    {"there is no space for a while", Step::Write, {SQLITE_FULL}, 30},
    {"an fsync fails", Step::Sync, {SQLITE_IOERR_FSYNC}, 1},
    {"a truncation fails", Step::Truncate, {SQLITE_IOERR_TRUNCATE}, 1},
    {"a read fails", Step::Read, {SQLITE_IOERR_READ}, 1},
    {"the disk is gone until the next start", {}, {SQLITE_IOERR}, 0},
    {"the disk is gone in the middle of a write", {}, {SQLITE_IOERR, true}, 0},
};

// Breaks as it is told, and counts.
class Breaker
{
public:
    FaultyDisk::Fate judge(const Fault &fault, Step step)
    {
        m_isGone = m_isGone && step != Step::Open;
        if (m_isGone)
            return {SQLITE_IOERR};
        if (step == Step::Open || fault.step.value_or(step) != step)
            return {};
        ++steps;
        if (steps < from || steps >= from + std::max(1, fault.length))
            return {};
        m_isGone = fault.length == 0;
        return fault.fate;
    }

    std::atomic<int> from = 0;
    std::atomic<int> steps = 0;

private:
    std::atomic<bool> m_isGone = false;
};

} // namespace

// Every step of the disk fails once, in every way: nothing is sent that the disk does not know, nothing is lost, and
// what the user is told stays true.
class FaultyDiskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"cordboard.*=false"_s); }

    void whicheverStepFailsNothingGoesWrong_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(faults)); ++i)
            QTest::newRow(faults[i].name) << i;
    }
    void whicheverStepFailsNothingGoesWrong()
    {
        QFETCH(int, index);
        const QTemporaryDir folder(memoryFolder() + u"/faultydisk-XXXXXX"_s);
        qint64 intents = 0;
        int steps = 0;
        for (int n = 1; n <= std::max(1, steps); n += stride) {
            Breaker breaker;
            const FaultyDisk disk([&](Step step) { return breaker.judge(faults[index], step); });
            Simulation simulation(seed, false, folder.filePath(QString::number(n)));
            breaker.from = n;
            simulation.live();
            steps = std::max<int>(steps, breaker.steps);
            breaker.from = std::numeric_limits<int>::max() / 2; // it is mended
            const auto tally = simulation.settle();
            QVERIFY2(tally.breaches.isEmpty(),
                qPrintable(u"step %1: %2"_s.arg(QString::number(n), tally.breaches.join(u'\n'))));
            intents += tally.intents;
        }
        qInfo("%d steps of the disk, %lld intents", steps, intents);
        QVERIFY(steps > 0);
    }

private:
    static constexpr quint64 seed = SEED;
    static constexpr int stride = STRIDE; // 1: no step is left out
};

int main(int argc, char *argv[])
{
    const SimApplication app(argc, argv);
    FaultyDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faultydisk.moc"
