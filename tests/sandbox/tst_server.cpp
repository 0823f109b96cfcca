// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <support/sandboxfixture.h>
#include <support/wireclient.h>

using namespace Qt::StringLiterals;

class ServerTest : public QObject
{
    Q_OBJECT

    SandboxFixture m_sandbox{{}, thingRoutes()};

    QByteArray request(
        const QByteArray &method, const QByteArray &path, const QByteArray &json = {}, const QByteArray &headers = {})
    {
        return wireRequest(method, path, m_sandbox.url(), m_sandbox.key(), json, headers);
    }

private slots:
    void answersWithEverythingAClientMayLookFor()
    {
        WireClient client(m_sandbox.url());
        client.send(request("GET", "/things/7"));
        QTRY_VERIFY(client.wholeAnswer());
        QCOMPARE(client.status(), 200);
        QCOMPARE(client.body(), R"({"data":{"id":"7"}})");
        QCOMPARE(client.header("content-type"), "application/json; charset=utf-8");
        QCOMPARE(client.header("x-ratelimit-limit"), "1000");
        QVERIFY(client.header("x-ratelimit-remaining").toInt() > 0);
        QCOMPARE(client.header("x-ratelimit-reset"), "1");
        QCOMPARE(client.header("connection"), "keep-alive");
        QCOMPARE(client.header("access-control-allow-origin"), "");
        QVERIFY2(client.date().isValid() && qAbs(client.date().secsTo(m_sandbox.now())) <= 2,
            client.header("date").constData());
    }

    void aConnectionServesManyRequests()
    {
        WireClient client(m_sandbox.url());
        for (int i = 1; i <= 3; ++i) {
            client.send(request("GET", "/things/7"));
            QTRY_COMPARE(client.answers(), i);
        }
        QVERIFY(!client.closed());
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        WireClient client(m_sandbox.url());
        client.send(
            request("GET", "/things/1") + request("POST", "/things", R"({"name":"p"})") + request("GET", "/things/3"));
        QTRY_COMPARE(client.answers(), 3);
        QTRY_VERIFY(client.heard().endsWith(R"({"data":{"id":"3"}})"));
        QVERIFY(client.heard().indexOf(R"("id":"1")") < client.heard().indexOf(R"("name":"p")"));
    }

    void aRequestMayComeInPieces()
    {
        WireClient client(m_sandbox.url());
        const QByteArray bytes = request("POST", "/things", R"({"name":"pieces"})");
        for (const char byte : bytes) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(client.wholeAnswer());
        QCOMPARE(client.status(), 200);
    }

    void closesWhenAskedTo()
    {
        WireClient client(m_sandbox.url());
        client.send(request("GET", "/things/7", {}, "Connection: close\r\n"));
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.header("connection"), "close");
        QVERIFY(client.wholeAnswer());
    }

    void aClientThatWaitsIsAskedForItsBody()
    {
        WireClient client(m_sandbox.url());
        const QByteArray json = R"({"name":"patient"})";
        QByteArray bytes = request("POST", "/things", json, "Expect: 100-continue\r\n");
        client.send(bytes.chopped(json.size()));
        QTRY_COMPARE(client.heard(), "HTTP/1.1 100 Continue\r\n\r\n");
        client.send(json);
        QTRY_VERIFY(client.heard().contains(R"("name":"patient")"));
    }

    void headHasNoBody()
    {
        WireClient client(m_sandbox.url());
        client.send(request("HEAD", "/things") + request("GET", "/things/7"));
        QTRY_VERIFY(client.heard().endsWith(R"({"data":{"id":"7"}})"));
        QCOMPARE(client.status(), 405);
        QVERIFY(client.body().startsWith("HTTP/1.1 200"));
    }

    void theSmugglingShapesEndTheConnection()
    {
        WireClient client(m_sandbox.url());
        client.send(request("POST", "/things", {}, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n"
            + request("POST", "/things", R"({"name":"smuggled"})"));
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.status(), 400);
        QCOMPARE(client.answers(), 1);
    }

    void aBodyTooLargeIsRefusedAndTheAnswerArrives()
    {
        WireClient client(m_sandbox.url());
        client.send(request("POST", "/things", QByteArray(SandboxLimits().bodyBytes + 1, ' ')));
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.status(), 413);
        QVERIFY(!client.header("x-request-id").isEmpty()); // as on every other answer
        QVERIFY(!client.header("x-ratelimit-limit").isEmpty());
    }

    void aBodyJustSmallEnoughIsTaken()
    {
        WireClient client(m_sandbox.url());
        const QByteArray json = R"({"name":"large"})";
        client.send(request("POST", "/things", json + QByteArray(SandboxLimits().bodyBytes - json.size(), ' ')));
        QTRY_COMPARE(client.status(), 200);
    }

    void theProgramsErrorIsA500AndLeavesNothing()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nowhere"_s));
        WireClient client(m_sandbox.url());
        client.send(request("POST", "/things/fail", R"({})"));
        QTRY_COMPARE(client.status(), 500);
        QVERIFY(client.body().contains("10007"));
        QVERIFY(!QJsonDocument(m_sandbox.control("GET", u"/state"_s)).toJson().contains("thing half"));
    }

    void aRefusedRequestLeavesNothing()
    {
        WireClient client(m_sandbox.url());
        client.send(request("POST", "/things", R"({"name":"forbidden"})"));
        QTRY_COMPARE(client.status(), 403);
        QVERIFY(!QJsonDocument(m_sandbox.control("GET", u"/state"_s)).toJson().contains("thing forbidden"));
    }

    void qtsOwnClientIsServed()
    {
        QNetworkAccessManager manager;
        QNetworkRequest wanted(QUrl(m_sandbox.url().toString() + u"/things"_s));
        wanted.setRawHeader("Authorization", "Bearer " + m_sandbox.key());
        wanted.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(wanted, R"({"name":"qt"})"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(QJsonDocument::fromJson(reply->readAll())[u"data"][u"name"], u"qt"_s);
    }

    void theRateLimitIsKept()
    {
        SandboxFixture slow({.rateLimit = 2}, thingRoutes());
        WireClient client(slow.url());
        const QByteArray get = wireRequest("GET", "/things/7", slow.url(), slow.key());
        client.send(get + get + get + get + get + get);
        QTRY_COMPARE(client.answers(), 6);
        QVERIFY(client.heard().contains("HTTP/1.1 429 "));
        QVERIFY(client.heard().contains("\"code\":\"10011\""));
        QVERIFY(
            client.heard().contains("x-ratelimit-limit: 2\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset: 1\r\n"));
    }

    void silentConnectionsAreClosed()
    {
        SandboxFixture hasty({.limits = {.idleMs = 50, .requestMs = 50}}, thingRoutes());
        WireClient nothing(hasty.url());
        WireClient half(hasty.url());
        half.send("GET /v2/things HTTP/1.1\r\nHost:");
        QTRY_VERIFY(nothing.closed());
        QTRY_VERIFY(half.closed());
        QCOMPARE(nothing.heard(), "");
        QCOMPARE(half.status(), 408);
    }

    void tooManyConnectionsAreTurnedAway()
    {
        SandboxFixture small({.limits = {.connections = 1}}, thingRoutes());
        WireClient first(small.url());
        first.send(wireRequest("GET", "/things/7", small.url(), small.key()));
        QTRY_COMPARE(first.status(), 200);
        WireClient second(small.url());
        QTRY_VERIFY(second.closed());
        QCOMPARE(second.status(), 503);
        first.hangUp();
        QTRY_COMPARE(small.control("GET", u"/state"_s)[u"data"][u"counters"][u"open"], 0);
        WireClient third(small.url());
        third.send(wireRequest("GET", "/things/7", small.url(), small.key()));
        QTRY_COMPARE(third.status(), 200);
    }

    void everyStartHasItsOwnKeys()
    {
        const SandboxFixture other({}, thingRoutes());
        QVERIFY(other.key() != m_sandbox.key());
        QVERIFY(other.key().size() >= 43); // 256 bits
        QVERIFY(other.key() != other.address().controlKey);
    }

    void aTakenPortIsReported()
    {
        EmbeddedSandbox second({.port = quint16(m_sandbox.url().port())});
        QSignalSpy failed(&second, &EmbeddedSandbox::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QString::number(m_sandbox.url().port())));
    }

    void stoppingAtAnyMomentIsClean()
    {
        for (int i = 0; i < 5; ++i) {
            auto brief = std::make_unique<SandboxFixture>(SandboxSettings{}, thingRoutes());
            brief->hold(u"*"_s);
            WireClient client(brief->url());
            client.send(wireRequest("GET", "/things/7", brief->url(), brief->key()));
            QTRY_COMPARE(brief->heldRequests(), 1);
            brief.reset();
            QTRY_VERIFY(client.closed());
            const EmbeddedSandbox neverUp({}); // gone before it has started
        }
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
