// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <sandbox/spoil.h>

#include <QJsonDocument>
#include <QTest>

#include <support/sandboxfixture.h>
#include <support/wireclient.h>

using namespace Qt::StringLiterals;

class FaultsTest : public QObject
{
    Q_OBJECT

    SandboxFixture m_sandbox{{}, thingRoutes()};

    // What a client hears that creates a thing while this fault is set.
    std::unique_ptr<WireClient> create(const QByteArray &name)
    {
        auto client = std::make_unique<WireClient>(m_sandbox.url());
        client->send(wireRequest("POST", "/things", m_sandbox.url(), m_sandbox.key(), thingNamed(name)));
        return client;
    }
    void set(const QJsonObject &fault) { m_sandbox.setFault("POST", u"/things"_s, fault); }
    bool exists(const QByteArray &name)
    {
        return QJsonDocument(m_sandbox.control("GET", u"/state"_s))
            .toJson()
            .contains(QByteArray("thing " + name + '"'));
    }

private slots:
    void cleanup() { m_sandbox.control("POST", u"/reset"_s); }

    void aStatusComesInsteadOfTheEffect_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("content");
        const QByteArray json = "application/json; charset=utf-8";
        QTest::newRow("429") << 429 << json << QByteArray("10011");
        QTest::newRow("500") << 500 << json << QByteArray("10007");
        QTest::newRow("502") << 502 << QByteArray("text/html") << QByteArray("<h1>502 Bad Gateway</h1>");
        QTest::newRow("503") << 503 << json << QByteArray("10007");
        QTest::newRow("302") << 302 << json << QByteArray();
    }

    void aStatusComesInsteadOfTheEffect()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, content);
        set({{u"kind"_s, u"status"_s}, {u"status"_s, status}, {u"retry_after"_s, 7}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->status(), status);
        QCOMPARE(client->header("content-type"), type);
        QCOMPARE(client->header("retry-after"), "7");
        QVERIFY(client->body().contains(content));
        if (status == 429)
            QCOMPARE(client->header("x-ratelimit-remaining"), "0");
        QVERIFY(!exists("a"));
    }

    void aStatusMayHideAnEffect()
    {
        set({{u"kind"_s, u"status"_s}, {u"status"_s, 504}, {u"stage"_s, u"after"_s}});
        const auto client = create("a");
        QTRY_COMPARE(client->status(), 504);
        QVERIFY(exists("a"));
    }

    void aDropBeforeTheEffectLeavesNothing()
    {
        set({{u"kind"_s, u"drop"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->closed());
        QCOMPARE(client->heard(), "");
        QVERIFY(!exists("a"));
    }

    void aDropAfterTheEffectLeavesIt_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("orderly") << false;
        QTest::newRow("reset") << true;
    }

    void aDropAfterTheEffectLeavesIt()
    {
        QFETCH(bool, reset);
        set({{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}, {u"reset"_s, reset}});
        const auto client = create("a");
        QTRY_VERIFY(client->closed());
        QCOMPARE(client->heard(), "");
        QVERIFY(exists("a"));
        const QByteArray request = wireRequest("POST", "/things", m_sandbox.url(), m_sandbox.key(), thingNamed("b"));
        QCOMPARE(endOfRawConnection(m_sandbox.url(), request), reset ? ECONNRESET : 0);
    }

    void aCutEndsInTheMiddleOfTheBody()
    {
        set({{u"kind"_s, u"cut"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->closed());
        const auto promised = client->header("content-length").toLongLong();
        QCOMPARE(client->body().size(), promised / 2);
        QVERIFY(exists("a"));
    }

    void garbageIsNoHttp()
    {
        set({{u"kind"_s, u"garbage"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->closed());
        QVERIFY(!client->heard().isEmpty());
        QCOMPARE(client->status(), 0);
    }

    void truncatedJsonSaysItIsWhole()
    {
        set({{u"kind"_s, u"truncated"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->status(), 200);
        QVERIFY(QJsonDocument::fromJson(client->body()).isNull());
    }

    void aPageComesWithStatus200()
    {
        set({{u"kind"_s, u"html"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->status(), 200);
        QVERIFY(client->body().startsWith("<html>"));
    }

    void anEmptyAnswerIsStill200()
    {
        set({{u"kind"_s, u"empty"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->status(), 200);
        QCOMPARE(client->header("content-length"), "0");
    }

    void oversizedJsonIsStillJson()
    {
        set({{u"kind"_s, u"oversized"_s}, {u"bytes"_s, 3'000'000}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer() && client->body().size() >= 3'000'000);
        QCOMPARE(QJsonDocument::fromJson(client->body())[u"data"][u"name"], u"a"_s);
    }

    void aFieldGetsAnotherValue()
    {
        set({{u"kind"_s, u"field"_s}, {u"pointer"_s, u"/data/status"_s}, {u"value"_s, u"half-way"_s}});
        set({{u"kind"_s, u"field"_s}, {u"pointer"_s, u"/data/id"_s}, {u"value"_s, 42}});
        set({{u"kind"_s, u"field"_s}, {u"pointer"_s, u"/data/name"_s}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->body(), R"({"data":{"id":42,"status":"half-way"}})");
    }

    void pointersReachIntoLists()
    {
        const QJsonObject json{{u"data"_s, QJsonArray{QJsonObject{{u"a/b"_s, 1}}, 2}}};
        using sandbox::rewritten;
        QCOMPARE(rewritten(json, u"/data/0/a~1b"_s, u"x"_s)[u"data"][0][u"a/b"], u"x"_s);
        QCOMPARE(rewritten(json, u"/data/1"_s, QJsonValue::Undefined)[u"data"].toArray().size(), 1);
        QCOMPARE(rewritten(json, u"/data/7/x"_s, 1), QJsonValue(json));
        QCOMPARE(rewritten(json, u"/none/x"_s, 1), QJsonValue(json));
    }

    void theClockOfTheAnswerMayBeOff()
    {
        set({{u"kind"_s, u"date"_s}, {u"ms"_s, -7'200'000}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QVERIFY2(qAbs(client->date().secsTo(m_sandbox.now()) - 7200) <= 2, client->header("date").constData());
    }

    void aPageShiftsWhilePaging()
    {
        for (const char *name : {"a", "b", "c", "d"}) {
            const auto client = create(name);
            QTRY_COMPARE(client->status(), 200);
        }
        m_sandbox.setFault("GET", u"/things"_s, {{u"kind"_s, u"page_shift"_s}, {u"rows"_s, 1}});
        WireClient client(m_sandbox.url());
        client.send(wireRequest("GET", "/things?page[number]=2&page[size]=2", m_sandbox.url(), m_sandbox.key()));
        QTRY_VERIFY(client.wholeAnswer());
        const QJsonDocument page = QJsonDocument::fromJson(client.body());
        QCOMPARE(page[u"data"][0][u"name"], u"b"_s);
        QCOMPARE(page[u"meta"][u"page_number"], 2);
    }

    void silenceNeverAnswers_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("before") << u"before"_s;
        QTest::newRow("after") << u"after"_s;
    }

    void silenceNeverAnswers()
    {
        QFETCH(QString, stage);
        set({{u"kind"_s, u"silence"_s}, {u"stage"_s, stage}});
        const auto client = create("a");
        QTRY_COMPARE(m_sandbox.heldRequests(), 1);
        QCOMPARE(exists("a"), stage == "after"_L1);
        QVERIFY(!client->closed());
        const int abandoned = m_sandbox.abandonedRequests();
        client->hangUp();
        QTRY_COMPARE(m_sandbox.abandonedRequests(), abandoned + 1);
        QCOMPARE(m_sandbox.heldRequests(), 0);
        QCOMPARE(client->heard(), "");
    }

    void whatIsHeldGoesOnWhenReleased()
    {
        const int fault = m_sandbox.hold(u"/things"_s, "POST");
        const auto first = create("a");
        const auto second = create("b");
        QTRY_COMPARE(m_sandbox.heldRequests(), 2);
        QVERIFY(!exists("a"));
        m_sandbox.release(fault);
        QTRY_COMPARE(first->status(), 200);
        QTRY_COMPARE(second->status(), 200);
        QCOMPARE(m_sandbox.heldRequests(), 0);
        QVERIFY(exists("a") && exists("b"));
    }

    void aDelayIsBeforeOrAfterTheEffect_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("before") << u"before"_s;
        QTest::newRow("after") << u"after"_s;
    }

    void aDelayIsBeforeOrAfterTheEffect()
    {
        QFETCH(QString, stage);
        set({{u"kind"_s, u"delay"_s}, {u"ms"_s, 3'600'000}, {u"stage"_s, stage}});
        const auto client = create("a");
        QTRY_COMPARE(m_sandbox.requestCount("POST", u"/things"_s), 1);
        QCOMPARE(exists("a"), stage == "after"_L1);
        QCOMPARE(client->heard(), "");
    }

    void aDelayEnds()
    {
        set({{u"kind"_s, u"delay"_s}, {u"ms"_s, 1}});
        set({{u"kind"_s, u"delay"_s}, {u"ms"_s, 1}, {u"stage"_s, u"after"_s}});
        const auto client = create("a");
        QTRY_COMPARE(client->status(), 200);
    }

    void theMagicReferenceIsCarriedOutAndNotAnswered()
    {
        WireClient client(m_sandbox.url());
        client.send(wireRequest("POST", "/things", m_sandbox.url(), m_sandbox.key(),
            R"({"name":"a","customer_reference":"mine timeout-after-commit"})"));
        QTRY_COMPARE(m_sandbox.heldRequests(), 1);
        QVERIFY(exists("a"));
        QCOMPARE(client.heard(), "");
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
