// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <core/clock.h>

#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> fetch(Session &session, std::optional<Result<NumberOrder>> &result)
{
    result = co_await session.call(api::orders::fetch, Nothing(), u"7"_s);
}

// Time that the test lets run ahead.
class LaterClock : public Clock
{
public:
    LaterClock() { Clock::replace(this); }
    ~LaterClock() override { Clock::replace(nullptr); }
    qint64 elapsedMs() const override { return Clock::elapsedMs() + aheadMs; }

    qint64 aheadMs = 0;
};

} // namespace

// A host that is down is not asked several times more for each of many reads.
class RetryBudgetTest : public QObject
{
    Q_OBJECT

private slots:
    // Each by itself would be tried four times.
    void manyReadsOfAHostThatIsDownShareTheirRetries()
    {
        RawApi api;
        api.server.script({RawServer::json("{}", 503)});
        constexpr int reads = 100;
        std::optional<Result<NumberOrder>> results[reads];
        for (auto &result : results)
            fetch(api.session, result);
        for (auto &result : results)
            QTRY_VERIFY(result);
        const RetryPolicy policy;
        const int most = policy.retriesKept + reads * policy.retriesPerHundred / 100;
        const int retries = api.server.requestCount() - reads;
        QVERIFY2(retries > policy.retriesKept && retries <= most, qPrintable(QString::number(retries)));
        QCOMPARE(results[reads - 1]->error().kind, Error::Kind::Server);
    }

    void retriesComeBackWithTime()
    {
        LaterClock clock;
        RawApi api(RawServer::Security::Plain, {.baseMs = 0, .retriesPerHundred = 0, .retriesKept = 1});
        api.server.script({RawServer::json("{}", 503)});
        const auto requests = [&] {
            const int before = api.server.requestCount();
            [[maybe_unused]] const auto failed = api.call(::api::orders::fetch, Nothing(), u"7"_s);
            return api.server.requestCount() - before;
        };
        QCOMPARE(requests(), 2);
        QCOMPARE(requests(), 1);
        clock.aheadMs += RetryPolicy().retryRefillMs;
        QCOMPARE(requests(), 2);
        clock.aheadMs += 100 * RetryPolicy().retryRefillMs; // and no more than are kept
        QCOMPARE(requests(), 2);
        QCOMPARE(requests(), 1);
    }

    void whatTheServerAsksForNeedsNoRetryLeft()
    {
        RawApi api(RawServer::Security::Plain, {.retriesPerHundred = 0, .retriesKept = 0});
        api.server.script({RawServer::json("{}", 429, {"Retry-After: 1"}), RawServer::json(R"({"data":{"id":"7"}})")});
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
    }
};

QTEST_GUILESS_MAIN(RetryBudgetTest)
#include "tst_retrybudget.moc"
