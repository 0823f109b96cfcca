// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <api/session.h>

#include <QCoroTask>
#include <QNetworkReply>
#include <QTest>

#include <support/rawserver.h>
#include <support/testcertificates.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using When = Behaviour::When;
using Then = Behaviour::Then;

namespace {

// One way in which an answer does not come, and what may be claimed of it.
struct Fault
{
    const char *name;
    Behaviour behaviour;
    bool complete = false;
    bool allMustArrive = true; // the server read the whole request before it failed
};

QList<Fault> faults()
{
    const QByteArray whole = RawServer::json(R"({"data":{"id":"7"}})").bytes;
    const Behaviour broken = RawServer::answer(502, "text/html", "<html>Bad gateway</html>");
    return {
        {"close", {.then = Then::Close}},
        {"reset", {.then = Then::Reset}},
        {"close before reading", {.then = Then::Close, .when = When::OnConnect}, false, false},
        {"reset before reading", {.then = Then::Reset, .when = When::OnConnect}, false, false},
        {"close after the headers", {.then = Then::Close, .when = When::AfterHeaders}, false, false},
        {"reset after the headers", {.then = Then::Reset, .when = When::AfterHeaders}, false, false},
        {"half a status line", {.bytes = "HTTP/1.", .then = Then::Close}},
        {"headers cut", {.bytes = whole.first(40), .then = Then::Close}},
        {"body cut", {.bytes = whole.chopped(3), .then = Then::Close}},
        {"body cut by a reset", {.bytes = whole.chopped(3), .then = Then::Reset}},
        {"body never ends", {.bytes = whole.chopped(3)}},
        {"drip", {.bytes = whole, .dripMs = 50}},
        {"chunks cut",
            {.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat\r\n", .then = Then::Close}},
        {"garbage", {.bytes = "\x16\x03\x01 what is this\r\n\r\n", .then = Then::Close}},
        {"garbage and silence", {.bytes = "\x16\x03\x01 what is this\r\n\r\n"}},
        {"silence", {}},
        {"100 only", {.bytes = "HTTP/1.1 100 Continue\r\n\r\n"}},
        {"100 and close", {.bytes = "HTTP/1.1 100 Continue\r\n\r\n", .then = Then::Close}},
        {"408 and close", {.bytes = RawServer::json("{}", 408, {"Connection: close"}).bytes, .then = Then::Close},
            true},
        {"400", RawServer::json(R"({"errors":[{"code":"10004","title":"Missing"}]})", 400), true},
        {"402", RawServer::json("{}", 402), true},
        {"422", RawServer::json("{}", 422), true},
        {"422 cut", {.bytes = RawServer::json("{\"errors\":[]}", 422).bytes.chopped(3), .then = Then::Close}},
        {"500", RawServer::json("{}", 500), true},
        {"502 in HTML", broken, true},
        {"503 with Retry-After", RawServer::json("{}", 503, {"Retry-After: 0"}), true},
        {"429 with Retry-After", RawServer::json("{}", 429, {"Retry-After: 0"}), true},
        {"401 Basic", RawServer::json("{}", 401, {"WWW-Authenticate: Basic realm=\"x\""}), true},
        {"401 NTLM", RawServer::json("{}", 401, {"WWW-Authenticate: NTLM"}), true},
        {"401 Negotiate", RawServer::json("{}", 401, {"WWW-Authenticate: Negotiate"}), true},
        {"407", RawServer::json("{}", 407, {"Proxy-Authenticate: Basic realm=\"x\""})},
        {"307 to itself", RawServer::json("{}", 307, {"Location: /v2/again"})},
        {"308 to another host", RawServer::json("{}", 308, {"Location: http://127.0.0.2:9/"})},
    };
}

struct Write
{
    const char *name;
    Verb verb;
    QByteArray body;
};

QList<Write> writes()
{
    return {
        {"POST", Verb::Post, R"({"phone_numbers":[{"phone_number":"+13125550100"}]})"},
        {"POST of 300 kB", Verb::Post, "{\"customer_reference\":\"" + QByteArray(300'000, 'x') + "\"}"},
        {"POST without a body", Verb::Post, ""},
        {"PATCH", Verb::Patch, R"({"customer_reference":"a"})"},
        {"DELETE with a body", Verb::Delete, "{}"},
        {"DELETE", Verb::Delete, ""},
    };
}

// One write against a server of its own; several run at the same time, because silence takes its time.
struct Trial
{
    Trial(const Write &write, const Fault &fault, bool tls)
        : write(write)
        , fault(fault)
        , server(tls ? RawServer::Security::Tls : RawServer::Security::Plain)
        , client({.baseUrl = *BaseUrl::parse(server.url()),
                     .authorities = {TestCertificates::authority().certificate},
                     .retry = {.writeMs = 1000}},
              Secret("KEY-of-a-test"))
        , session(client)
    { }

    QCoro::Task<> read()
    {
        server.script({RawServer::json(R"({"data":{"id":"7"}})")});
        const auto order = co_await session.call(api::orders::fetch, Nothing(), u"7"_s);
        isWarm = bool(order);
    }

    QCoro::Task<> send()
    {
        requestsBefore = server.requestCount();
        connectionsBefore = server.connectionCount();
        server.script({fault.behaviour, RawServer::json(R"({"data":{"id":"second"}})")});
        answer = co_await session.sendOnce(write.verb, "/number_orders", write.body);
    }

    const Write write;
    const Fault fault;
    RawServer server;
    Client client;
    Session session;
    int requestsBefore = 0;
    int connectionsBefore = 0;
    bool isWarm = false;
    std::optional<RawAnswer> answer{};
};

using Trials = std::vector<std::unique_ptr<Trial>>;

} // namespace

// Whatever happens to a write, the server sees it once.
class OneShotTest : public QObject
{
    Q_OBJECT

private slots:
    void aWriteIsSentOnce_data()
    {
        QTest::addColumn<qsizetype>("fault");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("warm");
        for (qsizetype fault = 0; fault < faults().size(); ++fault) {
            for (const bool tls : {false, true}) {
                for (const bool warm : {false, true})
                    QTest::addRow("%s, %s, %s", faults()[fault].name, tls ? "TLS" : "HTTP", warm ? "warm" : "cold")
                        << fault << tls << warm;
            }
        }
    }

    void aWriteIsSentOnce()
    {
        QFETCH(qsizetype, fault);
        QFETCH(bool, tls);
        QFETCH(bool, warm);
        Trials trials;
        for (const Write &write : writes())
            trials.push_back(std::make_unique<Trial>(write, faults()[fault], tls));
        if (warm) {
            for (const auto &trial : trials)
                trial->read();
            QTRY_VERIFY(std::all_of(trials.begin(), trials.end(), [](const auto &trial) { return trial->isWarm; }));
        }
        for (const auto &trial : trials)
            trial->send();
        QTRY_VERIFY(
            std::all_of(trials.begin(), trials.end(), [](const auto &trial) { return trial->answer.has_value(); }));
        for (const auto &trial : trials) {
            check(*trial);
            if (QTest::currentTestFailed())
                QFAIL(trial->write.name);
        }
    }

    void aRefusedConnectionProvesThatNothingLeft_data()
    {
        QTest::addColumn<qsizetype>("write");
        for (qsizetype write = 0; write < writes().size(); ++write)
            QTest::addRow("%s", writes()[write].name) << write;
    }

    void aRefusedConnectionProvesThatNothingLeft()
    {
        QFETCH(qsizetype, write);
        const QString url = RawServer().url(); // and it is gone
        Client client({.baseUrl = *BaseUrl::parse(url)}, Secret("KEY-of-a-test"));
        Session session(client);
        std::optional<RawAnswer> answer;
        send(session, writes()[write], answer);
        QTRY_VERIFY(answer);
        QVERIFY(!answer->bytesLeft);
        QVERIFY(!answer->complete);
        QCOMPARE(answer->kind, Error::Kind::Offline);
    }

    void anUntrustedCertificateProvesThatNothingLeft()
    {
        RawServer server(RawServer::Security::Tls);
        Client client({.baseUrl = *BaseUrl::parse(server.url())}, Secret("KEY-of-a-test"));
        Session session(client);
        std::optional<RawAnswer> answer;
        send(session, writes().constFirst(), answer);
        QTRY_VERIFY(answer);
        QVERIFY(!answer->bytesLeft);
        QCOMPARE(answer->kind, Error::Kind::Offline);
        QVERIFY(!answer->detail.isEmpty());
        QCOMPARE(server.requestCount(), 0);
    }

    // Guards the tests above: the same fault, sent the way Qt's manual says, arrives more than once.
    void withoutTheDeviceQtSendsAgain()
    {
        RawServer server;
        server.script({{.then = Behaviour::Then::Close}});
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(server.url()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(server.requestCount() > 1);
    }

private:
    static QCoro::Task<> send(Session &session, Write write, std::optional<RawAnswer> &answer)
    {
        answer = co_await session.sendOnce(write.verb, "/number_orders", write.body);
    }

    static void check(const Trial &trial)
    {
        const auto requests = trial.server.requests().sliced(trial.requestsBefore);
        QVERIFY(requests.size() <= 1);
        if (trial.fault.behaviour.when == When::OnConnect && trial.answer->complete) {
            // Nothing had been written yet, so Qt was free to connect again.
            QCOMPARE(requests.size(), 1);
            QVERIFY(requests.constFirst().complete);
            return;
        }
        QCOMPARE(trial.answer->complete, trial.fault.complete);
        QVERIFY(trial.answer->bytesLeft);
        if (trial.fault.allMustArrive) {
            QCOMPARE(requests.size(), 1);
            QCOMPARE(trial.server.connectionCount() - trial.connectionsBefore, 1);
            QVERIFY(requests.constFirst().complete);
            QCOMPARE(requests.constFirst().body, trial.write.body);
            QCOMPARE(
                requests.constFirst().headers.value("content-length"), QByteArray::number(trial.write.body.size()));
        }
    }
};

QTEST_GUILESS_MAIN(OneShotTest)
#include "tst_oneshot.moc"
