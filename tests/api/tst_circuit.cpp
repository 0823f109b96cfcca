// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <api/reservations.h>
#include <core/clock.h>

#include <QTest>

#include <support/rawapi.h>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qint64 openMs = 15'000;
const QByteArray order = R"({"data":{"id":"7"}})";
const Behaviour fails = RawServer::json("{}", 503);
const Behaviour works = RawServer::json(order);

// Time that the test lets run ahead.
class AheadClock : public Clock
{
public:
    AheadClock() { Clock::replace(this); }
    ~AheadClock() override { Clock::replace(nullptr); }
    qint64 elapsedMs() const override { return Clock::elapsedMs() + aheadMs; }

    qint64 aheadMs = 0;
};

} // namespace

// No order leaves for a host of which half of what is read fails: it would only end in doubt.
class CircuitTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<AheadClock>();
        m_api = std::make_unique<RawApi>(RawServer::Security::Plain, RetryPolicy{.maxTries = 1, .idleMs = 1000});
    }
    void cleanup()
    {
        m_api.reset();
        m_clock.reset();
    }

    void anOrderIsNotSentToAHostThatFails()
    {
        read(fails, 10);
        m_api->server.script({works});
        const RawAnswer answer = m_api->sendOnce(Verb::Post, "{}");
        QVERIFY(!answer.bytesLeft);
        QVERIFY(!answer.complete);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.kind, Kind::Local); // the words are ours, not the server's
        QVERIFY(answer.detail.contains(u"nothing was sent"));
        QCOMPARE(m_api->server.requestCount(), 10);
    }

    void whatCostsNothingIsSentAllTheSame()
    {
        read(fails, 10);
        m_api->server.script({works});
        QVERIFY(m_api->call(::api::orders::fetch, Nothing(), u"7"_s));
        QVERIFY(m_api->call(::api::reservations::create, ReservationDraft()));
        QCOMPARE(m_api->server.requestCount(), 12);
    }

    void halfOfTenAreEnoughAndFewerAreNot_data()
    {
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("bad");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("nine") << 0 << 9 << true;
        QTest::newRow("half") << 5 << 5 << false;
        QTest::newRow("less than half") << 11 << 10 << true;
    }
    void halfOfTenAreEnoughAndFewerAreNot()
    {
        QFETCH(int, good);
        QFETCH(int, bad);
        read(works, good);
        read(fails, bad);
        QTEST(isSent(), "isSent");
    }

    void whatAClientDidWrongIsNoFaultOfTheHost()
    {
        read(RawServer::json("{}", 404), 20);
        QVERIFY(isSent());
    }

    void whatIsLongPastIsForgotten()
    {
        read(fails, 9);
        m_clock->aheadMs += 31'000;
        read(fails, 1);
        QVERIFY(isSent());
    }

    void theFirstReadThatSucceedsAfterAWhileLetsOrdersOut()
    {
        read(fails, 10);
        read(works, 3); // too soon to believe it
        QVERIFY(!isSent());
        m_clock->aheadMs += openMs;
        QVERIFY(!isSent());
        read(works, 1);
        QVERIFY(isSent());
    }

    void aReadThatFailsThenHoldsThemBackForTwiceAsLong()
    {
        read(fails, 10);
        m_clock->aheadMs += openMs;
        read(fails, 1);
        m_clock->aheadMs += openMs;
        read(works, 1);
        QVERIFY(!isSent());
        m_clock->aheadMs += openMs;
        read(works, 1);
        QVERIFY(isSent());
    }

    // What never left is no sign of a host, and an order that can't leave is safe by itself.
    void aNetworkThatIsAwayIsNotTheHost()
    {
        Client client(
            {.baseUrl = *BaseUrl::parse(u"http://127.0.0.1:1/v2"_s), .retry = {.maxTries = 1}}, Secret("KEY"));
        Session session(client);
        for (int i = 0; i < 12; ++i) {
            const auto read = ended<Result<NumberOrder>>(session.call(api::orders::fetch, Nothing(), u"7"_s));
            QCOMPARE(read->error().kind, Kind::Offline);
        }
        QCOMPARE(ended<RawAnswer>(session.sendOnce(Verb::Post, "/number_orders", "{}"))->kind, Kind::Offline);
    }

private:
    void read(const Behaviour &behaviour, int times)
    {
        m_api->server.script({behaviour});
        for (int i = 0; i < times; ++i)
            [[maybe_unused]] const auto answer = m_api->call(::api::orders::fetch, Nothing(), u"7"_s);
    }
    bool isSent()
    {
        const int before = m_api->server.requestCount();
        m_api->server.script({works});
        const RawAnswer answer = m_api->sendOnce(Verb::Post, "{}");
        [&] { QCOMPARE(m_api->server.requestCount() > before, answer.bytesLeft); }();
        return answer.bytesLeft;
    }

    std::unique_ptr<AheadClock> m_clock;
    std::unique_ptr<RawApi> m_api;
};

QTEST_GUILESS_MAIN(CircuitTest)
#include "tst_circuit.moc"
