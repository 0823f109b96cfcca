// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <QJsonDocument>
#include <QTest>

#include <support/sandboxfixture.h>
#include <support/wireclient.h>

using namespace Qt::StringLiterals;

class ControlTest : public QObject
{
    Q_OBJECT

    SandboxFixture m_sandbox{{}, thingRoutes()};

    std::unique_ptr<WireClient> send(const QByteArray &method, const QByteArray &path, const QByteArray &json = {})
    {
        QByteArray bytes = wireRequest(method, path, m_sandbox.url(), m_sandbox.address().controlKey, json);
        bytes.replace(" /v2", " /control");
        auto client = std::make_unique<WireClient>(m_sandbox.url());
        client->send(bytes);
        return client;
    }
    std::unique_ptr<WireClient> create(const QByteArray &name)
    {
        auto client = std::make_unique<WireClient>(m_sandbox.url());
        client->send(wireRequest("POST", "/things", m_sandbox.url(), m_sandbox.key(), thingNamed(name)));
        return client;
    }

    QJsonObject webhook() { return m_sandbox.control("GET", u"/webhook"_s)[u"data"].toObject(); }

private slots:
    void cleanup() { m_sandbox.control("POST", u"/reset"_s); }

    void theClockIsReadAndMoved()
    {
        const QDateTime before = m_sandbox.now();
        const auto moved = send("POST", "/clock", R"({"advance_ms": 1860000, "speed": 0})");
        QTRY_VERIFY(moved->wholeAnswer());
        QCOMPARE(moved->status(), 200);
        QVERIFY(before.msecsTo(m_sandbox.now()) >= 1'860'000);
        const auto set = send("POST", "/clock", R"({"set": "2030-01-01T00:00:00Z"})");
        QTRY_VERIFY(set->wholeAnswer());
        QCOMPARE(set->body(), R"({"data":{"now":"2030-01-01T00:00:00.000Z","speed":0}})");
        QTRY_COMPARE(send("GET", "/clock")->closed(), false);
    }

    void theClockIsInEveryAnswer()
    {
        m_sandbox.control("POST", u"/clock"_s, {{u"set"_s, u"2030-01-01T00:00:00Z"_s}, {u"speed"_s, 0}});
        const auto client = create("a");
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->header("date"), "Tue, 01 Jan 2030 00:00:00 GMT");
    }

    void theClockRefusesNonsense()
    {
        for (const char *json : {R"({"advance_ms":"soon"})", R"({"advance_ms":1e300})", R"({"set":"later"})",
                 R"({"set":"9999-12-31T23:59:50Z"})", R"({"set":1})", R"({"speed":-1})", R"({"speed":1e9})",
                 R"({"speed":"fast"})"}) {
            const auto client = send("POST", "/clock", json);
            QTRY_VERIFY(client->wholeAnswer());
            QCOMPARE(client->status(), 422);
        }
    }

    void faultsAreSetListedAndRemoved()
    {
        const auto set =
            send("POST", "/faults", R"({"kind":"status","status":500,"method":"post","path":"/things","first":1})");
        QTRY_VERIFY(set->wholeAnswer());
        QCOMPARE(set->status(), 201);
        const int id = QJsonDocument::fromJson(set->body())[u"data"][u"id"].toInt();
        const auto met = create("a");
        QTRY_COMPARE(met->status(), 500);
        const auto unmet = create("a");
        QTRY_COMPARE(unmet->status(), 200);
        const QJsonObject listed = m_sandbox.control("GET", u"/faults"_s)[u"data"][0].toObject();
        QCOMPARE(listed[u"method"], u"POST"_s);
        QCOMPARE(listed[u"matched"], 2);
        QCOMPARE(listed[u"struck"], 1);
        const auto removed = send("DELETE", "/faults/" + QByteArray::number(id));
        QTRY_COMPARE(removed->status(), 204);
        QVERIFY(m_sandbox.control("GET", u"/faults"_s)[u"data"].toArray().isEmpty());
        const auto again = send("DELETE", "/faults/" + QByteArray::number(id));
        QTRY_COMPARE(again->status(), 404);
    }

    void aWrongFaultIsExplained_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("pointer");
        QTest::newRow("out of range") << QByteArray(R"({"kind":"status","status":7})") << QByteArray("/status");
        QTest::newRow("a text") << QByteArray(R"({"kind":"status","first":"1"})") << QByteArray("/first");
        QTest::newRow("a number") << QByteArray(R"({"kind":"drop","reset":1})") << QByteArray("/reset");
        QTest::newRow("unknown") << QByteArray(R"({"kind":"drop","often":1})") << QByteArray("/often");
    }

    void aWrongFaultIsExplained()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, pointer);
        const auto client = send("POST", "/faults", json);
        QTRY_VERIFY(client->wholeAnswer());
        QCOMPARE(client->status(), 422);
        QVERIFY2(client->body().contains(QByteArray("\"pointer\":\"" + pointer + '"')), client->body().constData());
        QVERIFY(m_sandbox.control("GET", u"/faults"_s)[u"data"].toArray().isEmpty());
    }

    void requestsAreCountedAndListed()
    {
        m_sandbox.setFault("POST", u"/things"_s, {{u"kind"_s, u"status"_s}, {u"first"_s, 1}});
        const auto refused = create("a");
        QTRY_COMPARE(refused->status(), 503);
        const auto done = create("a");
        QTRY_COMPARE(done->status(), 200);
        QCOMPARE(m_sandbox.requestCount("POST", u"/things"_s), 2);
        QCOMPARE(m_sandbox.requestCount({}, u"*"_s), 2);
        QCOMPARE(m_sandbox.requestCount("GET", u"*"_s), 0);
        const QJsonArray log = m_sandbox.control("GET", u"/requests"_s)[u"data"].toArray();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].toObject(),
            (QJsonObject{{u"number"_s, log[0][u"number"]}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/things"_s},
                {u"query"_s, u""_s}, {u"effect"_s, false}, {u"status"_s, 503}}));
        QCOMPARE(log[1][u"effect"], true);
        m_sandbox.control("DELETE", u"/requests"_s);
        QCOMPARE(m_sandbox.requestCount({}, u"*"_s), 0);
    }

    void theStateShowsTheTables()
    {
        const auto client = create("seen");
        QTRY_COMPARE(client->status(), 200);
        const QJsonObject meta =
            m_sandbox.control("GET", u"/state?table=meta&limit=1"_s)[u"data"][u"tables"][u"meta"].toObject();
        QVERIFY(meta[u"count"].toInt() > 1);
        QCOMPARE(meta[u"rows"].toArray().size(), 1);
        QCOMPARE(meta[u"rows"][0][u"name"], u"thing seen"_s);
    }

    void startingOverForgetsEverything()
    {
        const auto first = create("a");
        QTRY_VERIFY(first->wholeAnswer());
        m_sandbox.hold(u"*"_s);
        m_sandbox.advanceClock(3'600'000);
        const auto held = create("b");
        QTRY_COMPARE(m_sandbox.heldRequests(), 1);
        m_sandbox.control("POST", u"/reset"_s);
        QTRY_COMPARE(m_sandbox.heldRequests(), 0);
        QVERIFY(!QJsonDocument(m_sandbox.control("GET", u"/state"_s)).toJson().contains("thing a"));
        QCOMPARE(m_sandbox.requestCount({}, u"*"_s), 0);
        QVERIFY(qAbs(m_sandbox.now().secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const auto again = create("a");
        QTRY_COMPARE(again->status(), 200);
    }

    void aNumberIsTakenAwayUnderSomebodysNose()
    {
        SandboxFixture real;
        const auto found = [&real] {
            WireClient client(real.url());
            client.send(wireRequest(
                "GET", "/available_phone_numbers?filter[country_code]=US&filter[limit]=1", real.url(), real.key()));
            [&] { QTRY_VERIFY(client.wholeAnswer()); }();
            return QJsonDocument::fromJson(client.body())[u"data"][0][u"phone_number"].toString();
        };
        const QString number = found();
        QVERIFY2(number.startsWith(u"+1"_s), qPrintable(number));
        real.control("POST", u"/numbers/take"_s, {{u"phone_number"_s, number}});
        QVERIFY(found() != number);
    }

    void onlyTheProvidersNumbersAreTaken()
    {
        const auto malformed = send("POST", "/numbers/take", R"({"phone_number":"312 555 0100"})");
        QTRY_COMPARE(malformed->status(), 422);
        const auto unknown = send("POST", "/numbers/take", R"({"phone_number":"+9991234567"})");
        QTRY_COMPARE(unknown->status(), 404);
    }

    void eventsAreSentOnThisMachineOnly()
    {
        for (const char *url : {"http://192.0.2.1:8745/", "https://127.0.0.1:8745/", "http://127.0.0.1/",
                 "http://127.0.0.1.example.com:80/", "hooks"}) {
            const auto refused = send("POST", "/webhook", QByteArray("{'url':'").replace('\'', '"') + url + "\"}");
            QTRY_COMPARE(refused->status(), 422);
        }
        QCOMPARE(webhook()[u"url"].toString(), QString());
        m_sandbox.control("POST", u"/webhook"_s, {{u"url"_s, u"http://127.0.0.1:8745"_s}});
        QCOMPARE(webhook()[u"url"].toString(), u"http://127.0.0.1:8745/"_s);
        const auto unreadable = send("POST", "/webhook", R"({"url":8745})");
        QTRY_COMPARE(unreadable->status(), 422);
        QCOMPARE(webhook()[u"url"].toString(), u"http://127.0.0.1:8745/"_s);
        QCOMPARE(QByteArray::fromBase64(webhook()[u"public_key"].toString().toLatin1()).size(), 32);
        m_sandbox.control("POST", u"/reset"_s);
        QCOMPARE(webhook()[u"url"].toString(), QString());
    }

    void theControlObeysNoFault()
    {
        m_sandbox.setFault({}, u"*"_s, {{u"kind"_s, u"silence"_s}});
        const auto client = send("GET", "/clock");
        QTRY_COMPARE(client->status(), 200);
    }

    void readingTheControlChangesNothing()
    {
        for (const char *path : {"/reset", "/numbers/take", "/faults/1"}) {
            const auto client = send("GET", path);
            QTRY_VERIFY(client->wholeAnswer());
            QVERIFY(client->status() == 404 || client->status() == 405);
        }
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_control.moc"
