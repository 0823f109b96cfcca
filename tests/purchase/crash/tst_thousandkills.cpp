// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/audit.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <faults/faultserver.h>
#include <faults/score.h>
#include <support/memoryfolder.h>

using namespace Qt::StringLiterals;

namespace {

// As many as a test can afford; others on demand: KILLS=10000 tst_thousandkills.
const int kills = qEnvironmentVariableIsSet("KILLS") ? qEnvironmentVariableIntValue("KILLS") : KILLS;
const int consoles = std::min(kills, 25); // at once: each by itself mostly waits
constexpr int ordersAKill = 3;

} // namespace

// A console with a profile and a provider of its own, of which any order may go wrong by itself too. It is killed and
// started again as often as it is told, then it lives to its end.
class DoomedConsole : public QObject
{
    Q_OBJECT
public:
    DoomedConsole(const QString &folder, int kills, quint32 seed)
        : m_folder(folder)
        , m_kills(kills)
        , m_random(seed)
    {
        QFile key(path(u"key"_s));
        [&] { QVERIFY(QDir().mkpath(folder) && key.open(QIODevice::WriteOnly) && key.write("KEY-of-a-test") > 0); }();
        m_death.setSingleShot(true);
        m_death.setTimerType(Qt::PreciseTimer);
        connect(&m_death, &QTimer::timeout, &m_process, &QProcess::kill);
        connect(&m_process, &QProcess::finished, this, &DoomedConsole::goOn);
    }

    void live()
    {
        // Where it is then, nobody knows: starting, between two orders, or in the middle of one.
        if (m_killed < m_kills)
            m_death.start(int(m_random.bounded(2 * m_lifeMs)));
        else
            m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(LOAD_PROGRAM),
            {u"--base-url"_s, m_server.url(), u"--key-file"_s, path(u"key"_s), u"--orders"_s,
                QString::number(m_kills * ordersAKill), u"--profile"_s, path(u"profile"_s), u"--resume"_s,
                u"--report"_s, path(u"report"_s), u"--deadline"_s, u"0.1"_s, u"--time-scale"_s, u"0.01"_s,
                u"--until-quiet"_s, u"--settle"_s, u"600"_s});
    }

    bool hasEnded() const { return m_hasEnded; }
    int exitCode() const { return m_process.exitCode(); }
    Score score() const
    {
        QFile report(path(u"report"_s));
        return report.open(QIODevice::ReadOnly) ? Score::of(m_server, report.readAll()) : Score();
    }
    QString journalFile() const { return path(u"profile/journal.sqlite"_s); }

private:
    void goOn(int, QProcess::ExitStatus status)
    {
        m_death.stop();
        m_hasEnded = m_killed == m_kills;
        if (m_hasEnded)
            return;
        m_killed += status == QProcess::CrashExit;
        const double pace = m_server.posts() < qsizetype(ordersAKill) * m_killed ? 1.1 : 0.9;
        m_lifeMs = std::clamp(m_lifeMs * pace, 10.0, 2000.0);
        live();
    }
    QString path(const QString &name) const { return m_folder + u'/' + name; }

    const QString m_folder;
    const int m_kills;
    const FaultServer m_server{{.plan = FaultPlan::Half, .listLagMs = 500, .failingLists = 5}};
    QRandomGenerator m_random;
    double m_lifeMs = 200; // on average as long as its share of the orders takes, on this machine at this time
    int m_killed = 0;
    bool m_hasEnded = false;
    QTimer m_death;
    QProcess m_process; // last: it ends before what it uses
};

// kill -9 at random instants of thousands of orders.
class ThousandKillsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsBoughtTwiceLostOrClaimedFalsely()
    {
        const QTemporaryDir folder(memoryFolder() + u"/thousandkills-XXXXXX"_s);
        std::vector<std::unique_ptr<DoomedConsole>> all;
        for (int i = 0; i < consoles; ++i) {
            const int share = kills / consoles + (i < kills % consoles);
            all.push_back(std::make_unique<DoomedConsole>(folder.filePath(QString::number(i)), share, i + 1));
            all.back()->live();
        }
        Score sum;
        for (const auto &console : all) {
            QTRY_VERIFY_WITH_TIMEOUT(console->hasEnded(), 3'600'000);
            QCOMPARE(console->exitCode(), 0);
            const Score score = console->score();
            QVERIFY(score.isPerfect());
            sum.orders += score.orders;
            sum.posts += score.posts;
            sum.objects += score.objects;
            sum.inDoubt += score.inDoubt;
            Database journal(console->journalFile(), Database::Durability::Full);
            journal.check();
            QVERIFY(!audit::verify(journal).brokenAt);
        }
        qInfo("%d kills, %lld orders, %lld sent, %lld exist, %lld in doubt", kills, sum.orders, sum.posts, sum.objects,
            sum.inDoubt);
        QCOMPARE(sum.orders, kills * ordersAKill);
        QVERIFY(sum.posts <= sum.orders);
    }
};

QTEST_GUILESS_MAIN(ThousandKillsTest)
#include "tst_thousandkills.moc"
