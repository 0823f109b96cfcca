// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <faults/faultserver.h>
#include <faults/score.h>
#include <support/sandboxfixture.h>
#include <support/testcertificates.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 120'000;

struct Ended
{
    int code = 0;
    QByteArray said{};
    QByteArray complained{};

    int count(const char *what) const { return QJsonDocument::fromJson(said)[QLatin1StringView(what)].toInt(-1); }
};

} // namespace

// The program with which outsiders check that purchases are safe.
class PurchaseLoadTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"key"_s, "KEY-of-a-test\n");
    }

    void itBuysAsManyAsItIsTold()
    {
        const FaultServer server({.plan = FaultPlan::None});
        const Ended ended = run(server.url(), 5);
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.said, "{\"orders\": 5, \"placed\": 5, \"not_placed\": 0, \"in_doubt\": 0}\n");
        QCOMPARE(server.posts(), 5);
    }

    void itsReportIsTrue_data()
    {
        QTest::addColumn<bool>("hasFilters");
        QTest::newRow("the server filters") << true;
        QTest::newRow("the server gives everything") << false;
    }
    void itsReportIsTrue()
    {
        QFETCH(bool, hasFilters);
        const FaultServer server({.listLagMs = 300, .failingLists = 30, .hasFilters = hasFilters});
        const Ended ended = run(server.url(), 38);
        QCOMPARE(ended.code, 0);
        const Score score = Score::of(server, contents(u"report"_s));
        QCOMPARE(score.orders, 38);
        QVERIFY(score.isPerfect());
        QCOMPARE(score.objects, 26);
        QCOMPARE(ended.count("placed"), 26);
        QCOMPARE(ended.count("not_placed"), 2); // a 429 proves it
        QCOMPARE(ended.count("in_doubt"), 10);
    }

    void aJournalIsNotGoneOnWithByMistake()
    {
        const FaultServer server({.plan = FaultPlan::None});
        QCOMPARE(run(server.url(), 2).code, 0);
        const Ended again = run(server.url(), 4);
        QVERIFY(again.code != 0);
        QVERIFY2(again.complained.contains("--resume"), again.complained.constData());
        QCOMPARE(server.posts(), 2);
        QCOMPARE(run(server.url(), 4, {u"--resume"_s}).count("placed"), 4);
        QCOMPARE(server.posts(), 4);
    }

    void killedAndResumedItBuysNothingAnew()
    {
        const FaultServer server({.plan = FaultPlan::Half});
        for (qint64 posts = 4; posts <= 32; posts += 4) {
            QProcess process;
            process.start(QStringLiteral(LOAD_PROGRAM), arguments(server.url(), 40) + QStringList(u"--resume"_s));
            QTRY_VERIFY_WITH_TIMEOUT(server.posts() >= posts, longestMs);
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        const Ended ended = run(server.url(), 40, {u"--resume"_s});
        QCOMPARE(ended.count("orders"), 40);
        const Score score = Score::of(server, contents(u"report"_s));
        QCOMPARE(score.orders, 40);
        QVERIFY(score.posts <= 40);
        QVERIFY(score.isPerfect());
    }

    void aSecondOneWithTheSameProfileBuysNothing()
    {
        const FaultServer server({.plan = FaultPlan::Half});
        QProcess first;
        first.start(QStringLiteral(LOAD_PROGRAM), arguments(server.url(), 40));
        QTRY_VERIFY_WITH_TIMEOUT(server.posts() > 0, longestMs);
        const Ended second = run(server.url(), 80, {u"--resume"_s});
        QCOMPARE(first.state(), QProcess::Running);
        QVERIFY(second.code != 0);
        QVERIFY2(second.complained.contains("already runs"), second.complained.constData());
        QVERIFY(second.said.isEmpty());
        QVERIFY(first.waitForFinished(longestMs));
        const Score score = Score::of(server, contents(u"report"_s));
        QCOMPARE(score.orders, 40);
        QCOMPARE(score.posts, 40);
        QVERIFY(score.isPerfect());
    }

    void itBuysFromTheServerOfFaults()
    {
        QProcess server;
        server.start(QStringLiteral(FAULTS_PROGRAM), {u"--schedule"_s, u"none"_s});
        QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), longestMs);
        const QString url = QJsonDocument::fromJson(server.readLine())[u"url"_s].toString();
        QCOMPARE(run(url, 3).said, "{\"orders\": 3, \"placed\": 3, \"not_placed\": 0, \"in_doubt\": 0}\n");
        server.kill();
        QVERIFY(server.waitForFinished());
    }

    void itTrustsTheAuthorityThatItIsGiven()
    {
        const FaultServer server({.plan = FaultPlan::None, .security = RawServer::Security::Tls});
        QCOMPARE(run(server.url(), 2).count("not_placed"), 2); // nothing leaves without trust
        QCOMPARE(server.posts(), 0);
        const QString authority = write(u"ca.pem"_s, TestCertificates::authority().certificate.toPem());
        QCOMPARE(run(server.url(), 4, {u"--resume"_s, u"--ca-file"_s, authority}).count("placed"), 2);
        QCOMPARE(server.posts(), 2);
    }

    void itBuysWhatIsOffered()
    {
        SandboxFixture sandbox;
        write(u"key"_s, sandbox.address().key);
        QCOMPARE(run(sandbox.address().url, 3).count("placed"), 3);
    }

    void itSaysWhatIsWrongWithItsOptions()
    {
        const Ended ended = run(u"http://example.org"_s, 1);
        QVERIFY(ended.code != 0);
        QVERIFY(!ended.complained.isEmpty());
        QVERIFY(ended.said.isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
        return file.fileName();
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList arguments(const QString &url, int orders) const
    {
        return {u"--base-url"_s, url, u"--key-file"_s, path(u"key"_s), u"--orders"_s, QString::number(orders),
            u"--profile"_s, path(u"profile"_s), u"--report"_s, path(u"report"_s), u"--time-scale"_s, u"0.005"_s,
            u"--deadline"_s, u"0.5"_s, u"--until-quiet"_s};
    }
    Ended run(const QString &url, int orders, const QStringList &more = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(LOAD_PROGRAM), arguments(url, orders) + more);
        process.waitForFinished(longestMs);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PurchaseLoadTest)
#include "tst_purchaseload.moc"
