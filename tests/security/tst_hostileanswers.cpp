// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileanswers.h"
#include "peakmemory.h"

#include <api/orders.h>
#include <purchase/buyer.h>
#include <purchase/wording.h>
#include <ui/errortext.h>

#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;

// Each hostile answer meets a read and an order, over real HTTP. Both end, in the right state, with words that somebody
// can act on, and without more memory than an answer may cost.
class HostileAnswersTest : public QObject
{
    Q_OBJECT

    static QList<HostileAnswer> all() { return HostileAnswer::ofTransport() + HostileAnswer::ofBodies(); }

    // Our own share: what the server keeps of its answer, which is here too, does not count.
    static qint64 allowed(const HostileAnswer &hostile)
    {
        constexpr qint64 forOneAnswer = 160LL << 20;
        return forOneAnswer + 4 * hostile.behaviour.bytes.size();
    }

    static int posts(const RawServer &server)
    {
        const auto requests = server.requests();
        return int(std::count_if(
            requests.begin(), requests.end(), [](const SeenRequest &request) { return request.verb == "POST"; }));
    }

    const QList<HostileAnswer> m_all = all();

private slots:
    void aReadEndsInTheRightState_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_all.size(); ++i)
            QTest::newRow(m_all[i].name) << i;
    }
    void aReadEndsInTheRightState()
    {
        QFETCH(qsizetype, index);
        const HostileAnswer &hostile = m_all[index];
        RetryPolicy policy = RawApi::impatient();
        if (hostile.behaviour.bytes.size() > 500'000)
            policy.windowMs = policy.idleMs = 15'000; // Qt takes its time with long lines
        RawApi api(RawServer::Security::Plain, policy);
        api.server.script({hostile.behaviour});
        const PeakMemory memory;

        const auto result = api.call(::api::orders::fetch, Nothing(), u"7"_s);

        QVERIFY2(memory.growth() < allowed(hostile), qPrintable(QString::number(memory.growth() >> 20)));
        QVERIFY(result || result.error().title != "no end"_L1);
        if (hostile.read == HostileAnswer::Read::Value) {
            QVERIFY2(result, result ? "" : qPrintable(result.error().title + result.error().detail));
            QCOMPARE(result->id, u"7"_s);
        } else if (hostile.read == HostileAnswer::Read::Error) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, hostile.kind);
            QVERIFY(!errortext::fact(result.error(), u"Telnyx"_s).isEmpty());
            QVERIFY(!errortext::consequence(result.error()).isEmpty());
        }
        if (hostile.kind == Error::Kind::Unauthorized)
            return; // nothing is sent until there is another key
        api.server.script({RawServer::json(hostile::order)});
        const auto next = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QVERIFY2(next || hostile.name.startsWith("20 "), next ? "" : qPrintable(next.error().title));
    }

    void anOrderIsSentOnceAndEndsInTheRightState_data() { aReadEndsInTheRightState_data(); }
    void anOrderIsSentOnceAndEndsInTheRightState()
    {
        QFETCH(qsizetype, index);
        const HostileAnswer &hostile = m_all[index];
        RawServer server;
        server.script({RawServer::json(R"({"data":[]})"), hostile.behaviour});
        Buyer buyer(server.url());
        QTRY_COMPARE(server.requestCount(), 1); // the account's orders are read at the start
        const PeakMemory memory;

        const auto bought = buyer.buy({u"+13125550100"_s, u"+13125550101"_s});

        QVERIFY2(memory.growth() < allowed(hostile), qPrintable(QString::number(memory.growth() >> 20)));
        QVERIFY(bought);
        QCOMPARE(posts(server), 1);
        if (hostile.read == HostileAnswer::Read::Anyhow)
            QVERIFY(bought->state == IntentState::Ambiguous || bought->state == IntentState::Acked);
        else
            QCOMPARE(bought->state, hostile.write);
        const QString title = wording::title(*bought, u"Telnyx"_s);
        QVERIFY(!title.isEmpty());
        QVERIFY(bought->state != IntentState::Ambiguous || title.contains("may have been placed"_L1));
    }

    // The page has 48 numbers; those of answers have a row each, at least.
    void everyNumberHasARow()
    {
        for (int number = 4; number <= 37; ++number) {
            const QByteArray start = QByteArray::number(number) + ' ';
            QVERIFY2(std::any_of(m_all.begin(), m_all.end(),
                         [&](const HostileAnswer &hostile) { return hostile.name.startsWith(start); }),
                start);
        }
    }
};

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "tst_hostileanswers.moc"
