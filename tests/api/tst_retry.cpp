// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <api/requirements.h>
#include <api/reservations.h>
#include <api/retry.h>

#include <QTest>

#include <support/rawapi.h>

#include <atomic>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray order = R"({"data":{"id":"7"}})";

QCoro::Task<> fetch(Session &session, QString id, std::optional<Result<NumberOrder>> &result)
{
    result = co_await session.call(api::orders::fetch, Nothing(), id);
}

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

// Reads are tried again where that can help, writes never; what the server says about waiting holds.
class RetryTest : public QObject
{
    Q_OBJECT

private slots:
    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("none") << QByteArray() << qint64(-1);
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(1500);
        QTest::newRow("zero") << QByteArray("0") << qint64(1000);
        QTest::newRow("negative") << QByteArray("-3") << qint64(1000);
        QTest::newRow("text") << QByteArray("soon") << qint64(-1);
        QTest::newRow("huge") << QByteArray("1000000000") << qint64(315'360'000'000);
        QTest::newRow("beyond numbers") << QByteArray("1e300") << qint64(315'360'000'000);
        QTest::newRow("not a number") << QByteArray("nan") << qint64(-1);
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:47 GMT") << qint64(10'000);
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(1000);
        QTest::newRow("broken date") << QByteArray("Sun, 36 Nov 1994 08:49:47 GMT") << qint64(-1);
    }
    void retryAfterIsRead()
    {
        QFETCH(QByteArray, header);
        QTEST(retry::retryAfterMs(header, utc("1994-11-06T08:49:37Z")), "ms");
    }

    void backoffIsFullJitter()
    {
        RetryPolicy policy{.random = [] { return 0.999; }};
        QCOMPARE(retry::backoffMs(policy, 1), 499);
        QCOMPARE(retry::backoffMs(policy, 2), 999);
        QCOMPARE(retry::backoffMs(policy, 3), 1998);
        QCOMPARE(retry::backoffMs(policy, 9), 19'980);
        QCOMPARE(retry::backoffMs(policy, 1'000'000), 19'980);
        policy.random = [] { return 0.0; };
        QCOMPARE(retry::backoffMs(policy, 5), 0);
        policy.random = {};
        for (int i = 0; i < 1000; ++i) {
            const qint64 wait = retry::backoffMs(policy, 3);
            QVERIFY(wait >= 0 && wait < 2000);
        }
    }

    void aReadIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        for (const int status : {408, 425, 429, 500, 502, 503, 504, 520})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {400, 401, 402, 403, 404, 405, 409, 410, 422, 501, 505})
            QTest::addRow("%d", status) << status << false;
    }
    void aReadIsTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(bool, again);
        RawApi api;
        api.server.script({RawServer::json("{}", status), RawServer::json(order)});
        const auto result = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QCOMPARE(bool(result), again);
        QCOMPARE(api.server.requestCount(), again ? 2 : 1);
        if (!again) {
            QCOMPARE(result.error().status, status);
            QCOMPARE(result.error().kind,
                status == 401      ? Kind::Unauthorized
                    : status > 500 ? Kind::Server
                                   : Kind::Refused);
        }
    }

    void aReadIsTriedFourTimes()
    {
        RawApi api;
        api.server.script({RawServer::json(R"({"errors":[{"code":"10007","title":"Unexpected error"}]})", 500)});
        const auto result = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QCOMPARE(api.server.requestCount(), 4);
        QCOMPARE(result.error().kind, Kind::Server);
        QCOMPARE(result.error().code, u"10007"_s);
    }

    void aBackoffBeyondTheWindowEndsTheCall()
    {
        RawApi api(RawServer::Security::Plain,
            {.windowMs = 2000, .baseMs = 60'000, .capMs = 60'000, .random = [] { return 0.9; }});
        api.server.script({RawServer::json("{}", 503)});
        QCOMPARE(api.call(::api::orders::fetch, Nothing(), u"7"_s).error().kind, Kind::Server);
        QCOMPARE(api.server.requestCount(), 1);
    }

    void aWriteIsNeverTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void aWriteIsNeverTriedAgain()
    {
        QFETCH(int, status);
        RawApi api;
        api.server.script({RawServer::json("{}", status, {"Retry-After: 0"}), RawServer::json(order)});
        const auto result = api.call(::api::reservations::create, ReservationDraft());
        QVERIFY(!result);
        QCOMPARE(result.error().status, status);
        QCOMPARE(result.error().retryAfterMs, 1000);
        QCOMPARE(api.server.requestCount(), 1);
    }

    void aLongRetryAfterEndsTheCall()
    {
        RawApi api;
        api.server.script({RawServer::json(
            R"({"errors":[{"code":"10011","title":"Too many requests"}]})", 429, {"Retry-After: 600"})});
        const auto result = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QCOMPARE(result.error().kind, Kind::RateLimited);
        QCOMPARE(result.error().code, u"10011"_s);
        QCOMPARE(result.error().retryAfterMs, 600'000);
        // And the next read does not even ask.
        const auto next = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QCOMPARE(next.error().kind, Kind::RateLimited);
        QVERIFY(next.error().retryAfterMs > 500'000 && next.error().retryAfterMs <= 600'000);
        QCOMPARE(api.server.requestCount(), 1);
        QVERIFY(api.client.status().pausedForMs > 500'000);
        // Nor does a write: what costs money does not go where nobody wants requests.
        const auto write = api.call(::api::reservations::create, ReservationDraft());
        QCOMPARE(write.error().kind, Kind::RateLimited);
        QVERIFY(!write.error().bytesLeft);
        QCOMPARE(api.server.requestCount(), 1);
    }

    void aRetryThatWaitsForAnothersPauseKeepsItsTime()
    {
        RawApi api(RawServer::Security::Plain, {.windowMs = 1500, .baseMs = 400, .random = [] { return 0.9; }});
        std::atomic<int> sevens = 0;
        std::atomic<int> eights = 0;
        api.server.answerWith([&](const SeenRequest &request) {
            if (request.path.endsWith('7'))
                return sevens++ == 0 ? RawServer::json("{}", 503) : RawServer::json(order);
            return eights++ == 0 ? RawServer::json("{}", 429, {"Retry-After: 2"})
                                 : RawServer::json(R"({"data":{"id":"8"}})");
        });
        std::optional<Result<NumberOrder>> seven;
        fetch(api.session, u"7"_s, seven);
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"8"_s));
        QTRY_VERIFY(seven);
        QVERIFY2(*seven, *seven ? "" : qPrintable(seven->error().title));
    }

    void nobodyWaitsAtTheDoorForEver()
    {
        RawApi api(RawServer::Security::Plain,
            {.maxTries = 1, .windowMs = 60'000, .backgroundMs = 300, .longestServerWaitMs = 0});
        api.server.script({Behaviour()}); // says nothing
        std::optional<Result<NumberOrder>> inside[6];
        for (auto &result : inside)
            fetch(api.session, u"7"_s, result);
        QTRY_COMPARE(api.server.requestCount(), 6);
        Session background(api.client, Priority::Background);
        std::optional<Result<NumberOrder>> waiting;
        fetch(background, u"7"_s, waiting);
        QTRY_VERIFY(waiting);
        QCOMPARE(waiting->error().kind, Kind::Timeout);
        QVERIFY(!waiting->error().bytesLeft);
        QCOMPARE(api.server.requestCount(), 6);
    }

    void aShortRetryAfterIsObeyed()
    {
        RawApi api;
        api.server.script({RawServer::json("{}", 429, {"Retry-After: 1"}), RawServer::json(order)});
        qint64 paused = 0;
        connect(&api.client, &Client::statusChanged, this,
            [&] { paused = std::max(paused, api.client.status().pausedForMs); });
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QVERIFY(paused > 0 && paused <= 1000);
        QCOMPARE(api.server.requestCount(), 2);
    }

    void theResetHeaderStandsInForRetryAfter()
    {
        RawApi api;
        api.server.script({RawServer::json("{}", 429, {"x-ratelimit-reset: 300"})});
        QCOMPARE(api.call(::api::orders::fetch, Nothing(), u"7"_s).error().retryAfterMs, 300'000);
    }

    void retryAfterCountsFromTheServersClock()
    {
        RawApi api;
        api.server.script({RawServer::json(
            "{}", 429, {"Date: Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After: Sun, 06 Nov 1994 08:59:37 GMT"})});
        QCOMPARE(api.call(::api::orders::fetch, Nothing(), u"7"_s).error().retryAfterMs, 600'000);
    }

    void theOtherPathIsTriedAndRemembered()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return request.path.startsWith("/v2/phone_numbers_regulatory") ? RawServer::json(R"({"data":[],"meta":{}})")
                                                                           : RawServer::json("{}", 404);
        });
        NumberRequirementsFilter filter;
        filter.phoneNumbers = {u"+41215470622"_s};
        QVERIFY(api.call(::api::requirements::ofNumbers, filter));
        QVERIFY(api.call(::api::requirements::ofNumbers, filter));
        const auto requests = api.server.requests();
        QCOMPARE(requests.size(), 3);
        QVERIFY(requests[0].path.startsWith("/v2/phone_numbers/regulatory_requirements?"));
        QVERIFY(requests[1].path.startsWith("/v2/phone_numbers_regulatory_requirements?"));
        QVERIFY(requests[2].path.startsWith("/v2/phone_numbers_regulatory_requirements?"));
        QVERIFY(requests[1].path.endsWith("filter%5Bphone_number%5D=%2B41215470622"));
    }

    void whenBothPathsFailTheErrorIsTheProvidersOwn()
    {
        RawApi api;
        api.server.script({RawServer::json(R"({"errors":[{"code":"10005","title":"Resource not found"}]})", 404)});
        const auto result = api.call(::api::requirements::ofNumbers, NumberRequirementsFilter());
        QCOMPARE(result.error().code, u"10005"_s);
        QCOMPARE(api.server.requestCount(), 2);
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
