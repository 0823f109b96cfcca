// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderbook.h"

#include <purchase/audit.h>
#include <purchase/token.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString markIn(const QByteArray &body)
{
    return token::markOf(QJsonDocument::fromJson(body).object().value(u"customer_reference"_s).toString());
}

} // namespace

// kill -9 at any instant: nothing is bought twice, nothing that was bought is lost.
class CrashTest : public QObject
{
    Q_OBJECT
private slots:
    void anOrderKilledBeforeItsAnswerIsFoundAndNotSentAgain()
    {
        RawServer server;
        OrderBook book(server);
        book.set({"", OrderBook::Fault::Applied::Yes, {}}); // placed, and never answered
        {
            QProcess buyer;
            start(buyer, server, {u"buy"_s, u"100"_s});
            QTRY_COMPARE_WITH_TIMEOUT(book.posts().size(), 1, 20'000);
            kill(buyer);
        }
        QCOMPARE(stateOf(1), u"sending"_s);
        settle(server);
        QCOMPARE(stateOf(1), u"found"_s);
        QCOMPARE(book.posts().size(), 1);
    }

    void anOrderThatNeverArrivedIsNotSentAfterwards()
    {
        RawServer server;
        OrderBook book(server);
        book.set({"", OrderBook::Fault::Applied::No, {}});
        {
            QProcess buyer;
            start(buyer, server, {u"buy"_s, u"100"_s});
            QTRY_COMPARE_WITH_TIMEOUT(book.posts().size(), 1, 20'000);
            kill(buyer);
        }
        settle(server);
        QCOMPARE(stateOf(1), u"ambiguous"_s);
        QCOMPARE(book.posts().size(), 1);
    }

    void killedAtAnyInstantNothingIsBoughtTwiceOrLost()
    {
        constexpr int kills = 15;
        RawServer server;
        OrderBook book(server);
        for (int i = 0; i < kills; ++i) {
            const qsizetype before = book.posts().size();
            QProcess buyer;
            start(buyer, server, {u"buy"_s, QString::number(1000 + 200 * i)});
            QTRY_VERIFY_WITH_TIMEOUT(book.posts().size() > before, 20'000);
            const qint64 more = QRandomGenerator::global()->bounded(20'000); // microseconds
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < more * 1000) { }
            kill(buyer);
        }
        settle(server);

        QSet<QString> marks;
        for (const QByteArray &body : book.posts())
            marks.insert(markIn(body));
        QCOMPARE(marks.size(), book.posts().size()); // none was sent twice
        Database journal(file(), Database::Durability::Full);
        for (const QString &mark : std::as_const(marks)) {
            QCOMPARE(
                journal.number("SELECT count(*) FROM intent WHERE token = ? AND state IN ('acked', 'found')", mark),
                1); // and each that was bought is known
        }
        journal.check();
        QVERIFY(!audit::verify(journal).brokenAt);
        QVERIFY(book.posts().size() >= kills);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    void start(QProcess &process, const RawServer &server, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(CRASHING_BUYER), QStringList{server.url(), file()} + arguments);
    }
    void kill(QProcess &process)
    {
        process.kill(); // SIGKILL
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
    void settle(const RawServer &server)
    {
        QProcess process;
        start(process, server, {u"settle"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(process.exitCode(), 0);
    }
    QString stateOf(qint64 id)
    {
        Database journal(file(), Database::Durability::Full);
        auto row = journal.query("SELECT state FROM intent WHERE id = ?", id);
        return row.next() ? row.text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
