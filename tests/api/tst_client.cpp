// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <api/reservations.h>
#include <core/log.h>

#include <QSignalSpy>
#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using State = ClientStatus::State;

namespace {

const QByteArray order = R"({"data":{"id":"7"}})";

QCoro::Task<> fetch(Session &session, QList<Error> &errors)
{
    const auto result = co_await session.call(api::orders::fetch, Nothing(), u"7"_s);
    if (!result)
        errors += result.error();
}

} // namespace

// What an account's client promises: the key, the server's time, its own state.
class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void aBaseUrlIsHttpsOrThisMachine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("telnyx") << u"https://api.telnyx.com/v2"_s << u"https://api.telnyx.com/v2"_s;
        QTest::newRow("slashes") << u" https://api.telnyx.com/v2// "_s << u"https://api.telnyx.com/v2"_s;
        QTest::newRow("port") << u"https://gateway.example:8443/telnyx/v2"_s
                              << u"https://gateway.example:8443/telnyx/v2"_s;
        QTest::newRow("no path") << u"https://api.telnyx.com"_s << u"https://api.telnyx.com"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/v2"_s << u"http://127.0.0.1:8080/v2"_s;
        QTest::newRow("loopback 2") << u"http://127.1.2.3/v2"_s << u"http://127.1.2.3/v2"_s;
        QTest::newRow("loopback IPv6") << u"http://[::1]:8080/v2"_s << u"http://[::1]:8080/v2"_s;
        QTest::newRow("localhost") << u"http://localhost:8080/v2"_s << u"http://localhost:8080/v2"_s;
        QTest::newRow("plain http") << u"http://api.telnyx.com/v2"_s << u""_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/v2"_s << u""_s;
        QTest::newRow("localhost of others") << u"http://localhost.evil.example/v2"_s << u""_s;
        QTest::newRow("any address") << u"http://0.0.0.0:80/v2"_s << u""_s;
        QTest::newRow("user") << u"https://api.telnyx.com@evil.example/v2"_s << u""_s;
        QTest::newRow("user and password") << u"https://a:b@api.telnyx.com/v2"_s << u""_s;
        QTest::newRow("empty user") << u"https://@api.telnyx.com/v2"_s << u""_s;
        QTest::newRow("query") << u"https://api.telnyx.com/v2?x=1"_s << u""_s;
        QTest::newRow("fragment") << u"https://api.telnyx.com/v2#x"_s << u""_s;
        QTest::newRow("no scheme") << u"api.telnyx.com/v2"_s << u""_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
        QTest::newRow("ftp") << u"ftp://api.telnyx.com"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a space") << u"https://api.telnyx .com"_s << u""_s;
    }
    void aBaseUrlIsHttpsOrThisMachine()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto url = BaseUrl::parse(text);
        QCOMPARE(bool(url), !kept.isEmpty());
        if (url) {
            QCOMPARE(url->text(), kept);
            QVERIFY(url->isOrigin(url->with("/number_orders?a=b")));
        } else {
            QVERIFY(!url.error().title.isEmpty());
        }
    }

    void theKeyHasOneOrigin()
    {
        const BaseUrl base = *BaseUrl::parse(u"https://api.telnyx.com/v2"_s);
        QVERIFY(base.isOrigin(QUrl(u"https://api.telnyx.com/v2/balance"_s)));
        QVERIFY(!base.isOrigin(QUrl(u"http://api.telnyx.com/v2/balance"_s)));
        QVERIFY(!base.isOrigin(QUrl(u"https://api.telnyx.com:8443/v2/balance"_s)));
        QVERIFY(!base.isOrigin(QUrl(u"https://api.telnyx.com.evil.example/v2/balance"_s)));
        QVERIFY(!base.isOrigin(QUrl(u"https://api.telnyx.com@evil.example/v2/balance"_s)));
        QVERIFY(!base.isOrigin(QUrl(u"https://key@api.telnyx.com/v2/balance"_s)));
    }

    void aRedirectTakesTheKeyNowhere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectTakesTheKeyNowhere()
    {
        QFETCH(int, status);
        RawServer thief;
        RawApi api;
        const QByteArray location =
            "Location: http://localhost:" + QByteArray::number(thief.port()) + "/v2/number_orders";
        api.server.script({RawServer::json("", status, {location})});
        const auto read = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QCOMPARE(read.error().kind, Kind::Contract);
        QVERIFY(read.error().title.contains(u"localhost"));
        const auto write = api.call(::api::reservations::create, ReservationDraft());
        QCOMPARE(write.error().kind, Kind::Contract);
        QVERIFY(write.error().title.contains(u"localhost"));
        QCOMPARE(api.server.requestCount(), 2);
        QCOMPARE(thief.connectionCount(), 0);
    }

    void cookiesAreNotKept()
    {
        RawApi api;
        api.server.script({RawServer::json(order, 200, {"Set-Cookie: session=1; Path=/"})});
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QVERIFY(!api.server.requests().last().headers.contains("cookie"));
    }

    void readsKeepTheirConnectionAndWritesDoNot()
    {
        RawApi api;
        api.server.script({RawServer::json(order)});
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QCOMPARE(api.server.connectionCount(), 1);
        QVERIFY(api.sendOnce(Verb::Post, "{}").isSuccess());
        QVERIFY(api.sendOnce(Verb::Post, "{}").isSuccess());
        QCOMPARE(api.server.connectionCount(), 3);
    }

    void anOtherAuthorityIsNotTrusted()
    {
        RawServer server(RawServer::Security::Tls);
        Client client({.baseUrl = *BaseUrl::parse(server.url()), .retry = RawApi::impatient()}, Secret(RawApi::key));
        Session session(client);
        QList<Error> errors;
        fetch(session, errors);
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, Kind::Offline);
        QVERIFY(!errors.first().detail.isEmpty());
        QCOMPARE(server.requestCount(), 0);
    }

    void aTrustedAuthorityIsEnough()
    {
        RawApi api(RawServer::Security::Tls);
        api.server.script({RawServer::json(order)});
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
    }

    void aRefusedKeyStopsAllTraffic()
    {
        RawApi api;
        api.server.script({RawServer::json(R"({"errors":[{"code":"10009","title":"Authentication failed"}]})", 401)});
        QSignalSpy refused(&api.client, &Client::keyRefused);
        const auto first = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QCOMPARE(first.error().kind, Kind::Unauthorized);
        QCOMPARE(first.error().code, u"10009"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(api.client.status().state, State::KeyRefused);

        QCOMPARE(api.call(::api::orders::fetch, Nothing(), u"7"_s).error().kind, Kind::Unauthorized);
        const RawAnswer write = api.sendOnce(Verb::Post, "{}");
        QCOMPARE(write.kind, Kind::Unauthorized);
        QVERIFY(!write.complete);
        QVERIFY(!write.bytesLeft);
        QCOMPARE(api.server.requestCount(), 1);

        api.server.script({RawServer::json(order)});
        api.client.setKey(Secret("KEY-that-is-better"));
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QCOMPARE(api.server.requests().last().headers.value("authorization"), "Bearer KEY-that-is-better");
        QCOMPARE(api.client.status().state, State::Connected);
        QCOMPARE(refused.size(), 1);
    }

    void aRefusedKeyEndsWhatWaits()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &) { return RawServer::json("{}", 401); });
        QList<Error> errors;
        for (int i = 0; i < 20; ++i)
            fetch(api.session, errors);
        QTRY_COMPARE(errors.size(), 20);
        for (const Error &error : errors)
            QCOMPARE(error.kind, Kind::Unauthorized);
        QVERIFY(api.server.requestCount() <= 6);
    }

    void aLateRefusalOfTheOldKeySaysNothingAboutTheNewOne()
    {
        RawApi api;
        Behaviour slow = RawServer::json("{}", 401);
        slow.dripMs = 1;
        api.server.script({slow});
        QList<Error> errors;
        fetch(api.session, errors);
        QTRY_COMPARE(api.server.requestCount(), 1);
        api.client.setKey(Secret("KEY-that-is-better"));
        QTRY_COMPARE(errors.size(), 1);
        QVERIFY(api.client.status().state != State::KeyRefused);
    }

    void theServersTimeIsLearnt()
    {
        RawApi api;
        QVERIFY(qAbs(api.client.serverNow().secsTo(QDateTime::currentDateTimeUtc())) < 60);
        api.server.script({RawServer::json(order, 200, {"Date: Sun, 06 Nov 1994 08:49:37 GMT"})});
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        const QDateTime date(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QVERIFY(qAbs(date.msecsTo(api.client.serverNow())) < 30'000);
    }

    void theStatusTellsHowItIs()
    {
        QString gone;
        {
            RawApi api;
            QSignalSpy changed(&api.client, &Client::statusChanged);
            QCOMPARE(api.client.status().state, State::Unknown);
            api.server.script({RawServer::json(
                order, 200, {"x-ratelimit-limit: 50", "x-ratelimit-remaining: 49", "x-ratelimit-reset: 1"})});
            QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
            const ClientStatus status = api.client.status();
            QCOMPARE(status.state, State::Connected);
            QCOMPARE(status.rateLimit, 50);
            QCOMPARE(status.rateRemaining, 49);
            QCOMPARE(status.requestsInFlight, 0);
            QVERIFY(status.lastSyncAt.isValid());
            QTRY_VERIFY(!changed.isEmpty());
            gone = api.server.url();
        }
        Client client({.baseUrl = *BaseUrl::parse(gone), .retry = RawApi::impatient()}, Secret(RawApi::key));
        Session session(client);
        QList<Error> errors;
        fetch(session, errors);
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, Kind::Offline);
        QVERIFY(!errors.first().bytesLeft);
        QCOMPARE(client.status().state, State::Offline);
        QVERIFY(client.status().since.isValid());
    }

    void aServerOfWebPagesIsNoConnection()
    {
        RawApi api;
        const QByteArray page = "<html>Sign in to the hotel</html>";
        api.server.script({RawServer::answer(200, "text/html; charset=utf-8", page),
            RawServer::answer(404, "text/html", page), RawServer::json(order)});
        for (const State state : {State::Unreadable, State::Unreadable, State::Connected}) {
            QCOMPARE(bool(api.call(::api::orders::fetch, Nothing(), u"7"_s)), state == State::Connected);
            QCOMPARE(api.client.status().state, state);
        }
    }

    void theKeyIsNeverLogged()
    {
        QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);
        static QStringList lines;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { lines += text; });
        RawApi api;
        api.server.script({RawServer::json(order)});
        const bool ok = bool(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(ok);
        QCOMPARE(lines.filter(u"GET /number_orders/{id} 200"_s).size(), 1);
        QVERIFY(lines.filter(QString::fromLatin1(RawApi::key)).isEmpty());
    }

    void driftIsCountedAndLosesNothing()
    {
        RawApi api;
        api.server.script({RawServer::json(
            R"({"data":[{"id":"1","status":"on_hold"},{"id":"2","phone_numbers_count":"three"}],"meta":{"total_results":2}})")});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"data\\[0\\].status"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"data\\[1\\].phone_numbers_count"_s));
        const auto page = api.call(::api::orders::list, OrderFilter());
        QVERIFY(page);
        QCOMPARE(page->data.size(), 2);
        QCOMPARE(page->data[0].status.text(), u"on_hold"_s);
        QCOMPARE(page->data[1].id, u"2"_s);
        QCOMPARE(api.client.driftLog(),
            (QStringList{u"GET /number_orders data[0].status: an unknown value"_s,
                u"GET /number_orders data[1].phone_numbers_count: no whole number"_s}));
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
