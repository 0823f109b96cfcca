// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/audit.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <faults/faultserver.h>
#include <faults/score.h>
#include <support/memoryfolder.h>

using namespace Qt::StringLiterals;

namespace {

// As many as a test can afford; more on demand: KILLS=1000 tst_thousandkills.
const int kills = qEnvironmentVariableIsSet("KILLS") ? qEnvironmentVariableIntValue("KILLS") : KILLS;
constexpr int ordersAKill = 3;

} // namespace

// kill -9 at random instants of thousands of orders, any of which may go wrong by itself too.
class ThousandKillsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsBoughtTwiceLostOrClaimedFalsely()
    {
        const QTemporaryDir folder(memoryFolder() + u"/thousandkills-XXXXXX"_s);
        QFile key(folder.filePath(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("KEY-of-a-test") > 0);
        key.close();
        const FaultServer server({.plan = FaultPlan::Half, .listLagMs = 500, .failingLists = 5});
        const QStringList arguments{u"--base-url"_s, server.url(), u"--key-file"_s, key.fileName(), u"--orders"_s,
            QString::number(kills * ordersAKill), u"--profile"_s, folder.filePath(u"profile"_s), u"--resume"_s,
            u"--report"_s, folder.filePath(u"report"_s), u"--deadline"_s, u"0.1"_s, u"--time-scale"_s, u"0.01"_s,
            u"--until-quiet"_s, u"--settle"_s, u"600"_s};

        QRandomGenerator random(1);
        double lifeMs = 200; // on average as long as its share of the orders takes, on this machine at this time
        for (int killed = 0; killed < kills;) {
            QProcess doomed;
            doomed.start(QStringLiteral(LOAD_PROGRAM), arguments);
            // Where it is then, nobody knows: starting, between two orders, or in the middle of one.
            doomed.waitForFinished(int(random.bounded(2 * lifeMs)));
            doomed.kill();
            doomed.waitForFinished();
            killed += doomed.exitStatus() == QProcess::CrashExit;
            lifeMs = std::clamp(lifeMs * (server.posts() < qsizetype(ordersAKill) * killed ? 1.1 : 0.9), 10.0, 2000.0);
        }
        QProcess last;
        last.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        last.start(QStringLiteral(LOAD_PROGRAM), arguments);
        QVERIFY(last.waitForFinished(-1));
        QCOMPARE(last.exitCode(), 0);

        QFile report(folder.filePath(u"report"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const Score score = Score::of(server, report.readAll());
        qInfo("%d kills, %lld orders, %lld sent, %lld exist; %lld duplicates, %lld lost, %lld false, %lld in doubt",
            kills, score.orders, score.posts, score.objects, score.duplicates, score.lost, score.falseSuccess,
            score.inDoubt);
        QCOMPARE(score.orders, kills * ordersAKill);
        QVERIFY(score.posts <= score.orders);
        QVERIFY(score.isPerfect());
        Database journal(folder.filePath(u"profile/journal.sqlite"_s), Database::Durability::Full);
        journal.check();
        QVERIFY(!audit::verify(journal).brokenAt);
    }
};

QTEST_GUILESS_MAIN(ThousandKillsTest)
#include "tst_thousandkills.moc"
