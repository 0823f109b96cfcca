// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/audit.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <faults/faultserver.h>
#include <faults/score.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 6; // of the schedule's faults two lose the order and three its answer

struct Point
{
    const char *name;
    int passes; // it is reached so often, at least
};

// Around each thing that a purchase waits for.
constexpr Point points[] = {
    {"before recover", 1},
    {"after recover", 1},
    {"before confirm", orders},
    {"after confirm", orders},
    {"before begin", orders},
    {"after begin", orders},
    {"before sending", orders},
    {"after answer", orders},
    {"before finish", orders},
    {"after finish", orders},
    {"before look", orders},
    {"after look", orders},
    {"before note", orders},
    {"after note", orders},
};

} // namespace

// kill -9 at each point of a purchase, then a new start: nothing is sent twice, nothing is lost, nothing is claimed
// falsely.
class KillPointsTest : public QObject
{
    Q_OBJECT
private slots:
    void killedThereNothingGoesWrong_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("pass");
        for (const Point &point : points) {
            for (const int pass : {1, 3}) {
                if (pass <= point.passes)
                    QTest::addRow("%s, pass %d", point.name, pass) << QByteArray(point.name) << pass;
            }
        }
    }
    void killedThereNothingGoesWrong()
    {
        QFETCH(QByteArray, point);
        QFETCH(int, pass);
        const FaultServer server({.plan = FaultPlan::One, .listLagMs = 50});
        QProcess doomed;
        start(doomed, server.url(), {point, pass});
        QVERIFY(doomed.waitForFinished());
        QCOMPARE(doomed.exitStatus(), QProcess::CrashExit);
        goOnAndJudge(server);
    }

    void killedWhileTheServerReadsNothingGoesWrong_data()
    {
        QTest::addColumn<int>("post");
        for (int post = 1; post <= orders; ++post)
            QTest::addRow("order %d", post) << post;
    }
    void killedWhileTheServerReadsNothingGoesWrong()
    {
        QFETCH(int, post);
        const FaultServer server({.plan = FaultPlan::One});
        QProcess doomed;
        start(doomed, server.url(), {});
        QTRY_VERIFY(server.posts() >= post);
        doomed.kill();
        QVERIFY(doomed.waitForFinished());
        goOnAndJudge(server);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile key(path(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("KEY-of-a-test") > 0);
    }

private:
    struct Doom
    {
        QByteArray point{}; // empty: none
        int pass = 0;
    };

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void start(QProcess &process, const QString &url, const Doom &doom) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KILL_AT"_s, QString::fromLatin1(doom.point));
        environment.insert(u"KILL_PASS"_s, QString::number(doom.pass));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Half a thousandth: an order without a trace is quiet after half a second.
        process.start(QStringLiteral(DOOMED_BUYER),
            {u"--base-url"_s, url, u"--key-file"_s, path(u"key"_s), u"--orders"_s, QString::number(orders),
                u"--profile"_s, path(u"profile"_s), u"--resume"_s, u"--report"_s, path(u"report"_s), u"--deadline"_s,
                u"1"_s, u"--time-scale"_s, u"0.0005"_s, u"--until-quiet"_s});
    }
    void goOnAndJudge(const FaultServer &server) const
    {
        QProcess buyer;
        start(buyer, server.url(), {});
        QVERIFY(buyer.waitForFinished());
        QCOMPARE(buyer.exitCode(), 0);
        QFile report(path(u"report"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const Score score = Score::of(server, report.readAll());
        QCOMPARE(score.orders, orders);
        QVERIFY(score.posts <= orders);
        QVERIFY(score.isPerfect());
        Database journal(path(u"profile/journal.sqlite"_s), Database::Durability::Full);
        journal.check();
        QVERIFY(!audit::verify(journal).brokenAt);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(KillPointsTest)
#include "tst_killpoints.moc"
