// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <api/reservations.h>

#include <QTest>

#include <support/rawapi.h>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray order = R"({"data":{"id":"7","status":"pending"}})";
const QByteArray held = R"({"data":{"id":"1","status":"success","phone_numbers":[]}})";

// What a pane does: starts calls, keeps what they gave, says when its frames end.
class Pane
{
public:
    explicit Pane(Client &client, int *unwound = nullptr)
        : m_unwound(unwound)
        , m_api(client)
    { }

    QCoro::Task<> fetch(QString id)
    {
        const Frame frame{m_unwound};
        const auto result = co_await m_api.call(api::orders::fetch, Nothing(), id);
        seen += result ? result->id : result.error().title;
    }

    QCoro::Task<> fetchLatest(QString id)
    {
        m_api.cancel();
        const Frame frame{m_unwound};
        const auto result = co_await m_api.call(api::orders::fetch, Nothing(), id);
        seen += result ? result->id : result.error().title;
    }

    QCoro::Task<> fetchInside(QString id)
    {
        const Frame frame{m_unwound};
        co_await fetch(id);
        seen += u"after"_s;
    }

    QCoro::Task<> fetchTwo()
    {
        const Frame frame{m_unwound};
        const auto first = co_await m_api.call(api::orders::fetch, Nothing(), u"1"_s);
        const auto second = co_await m_api.call(api::orders::fetch, Nothing(), u"2"_s);
        seen += (first ? first->id : QString()) + (second ? second->id : QString());
    }

    QCoro::Task<> fetchAndThen(std::function<void()> then)
    {
        const auto result = co_await m_api.call(api::orders::fetch, Nothing(), u"7"_s);
        then();
    }

    QCoro::Task<> reserve(ReservationDraft draft)
    {
        const auto result = co_await m_api.call(api::reservations::create, draft);
        seen += result ? result->id : result.error().title;
    }

    void startAndForget() { [[maybe_unused]] const auto call = m_api.call(api::orders::fetch, Nothing(), u"7"_s); }

    QStringList seen{};

private:
    struct Frame
    {
        ~Frame()
        {
            if (unwound)
                ++*unwound;
        }
        int *unwound;
    };
    int *m_unwound;
    Session m_api;
};

// Answers an order with the id that was asked for.
Behaviour echo(const SeenRequest &request)
{
    return RawServer::json("{\"data\":{\"id\":\"" + request.path.split('/').last() + "\"}}");
}

} // namespace

// Lifetimes: a call ends once, with its value or with its owner.
class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadGivesItsValue()
    {
        RawApi api;
        api.server.script({RawServer::json(order)});
        Pane pane(api.client);
        pane.fetch(u"7"_s);
        QTRY_COMPARE(pane.seen, QStringList{u"7"_s});
        const auto request = api.server.requests().first();
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.path, "/v2/number_orders/7");
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + RawApi::key);
        QVERIFY(!request.headers.contains("content-type"));
    }

    void closingThePaneEndsItsCall()
    {
        RawApi api;
        api.server.script({{}}); // silence
        int unwound = 0;
        auto pane = std::make_unique<Pane>(api.client, &unwound);
        pane->fetchInside(u"7"_s);
        QTRY_COMPARE(api.server.requestCount(), 1);
        pane.reset();
        QCOMPARE(unwound, 2); // both frames, before the destructor returned
        QCOMPARE(api.client.status().requestsInFlight, 0);
        QTRY_COMPARE(api.server.openConnections(), 0);
    }

    void closingBetweenTheAnswerAndTheResumeIsSafe()
    {
        RawApi api;
        api.server.answerWith(echo);
        // Closes after the first turn of the event loop, after the second, … until the answer is there.
        int turns = 0;
        for (bool answered = false; !answered; ++turns) {
            int unwound = 0;
            auto pane = std::make_unique<Pane>(api.client, &unwound);
            pane->fetch(u"7"_s);
            for (int turn = 0; turn < turns && pane->seen.isEmpty(); ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            answered = !pane->seen.isEmpty();
            pane.reset();
            QCOMPARE(unwound, 1);
        }
        QVERIFY(turns > 3);
    }

    void aPaneMayDieInsideItsOwnResume()
    {
        RawApi api;
        api.server.script({RawServer::json(order)});
        auto pane = std::make_unique<Pane>(api.client);
        pane->fetchAndThen([&pane] { pane.reset(); });
        QTRY_VERIFY(!pane);
    }

    void theLatestWins()
    {
        RawApi api;
        api.server.answerWith(
            [](const SeenRequest &request) { return request.path.endsWith("/1") ? Behaviour() : echo(request); });
        int unwound = 0;
        Pane pane(api.client, &unwound);
        pane.fetchLatest(u"1"_s);
        QTRY_COMPARE(api.server.requestCount(), 1);
        pane.fetchLatest(u"2"_s);
        QCOMPARE(unwound, 1);
        QTRY_COMPARE(pane.seen, QStringList{u"2"_s});
        QCOMPARE(unwound, 2);
    }

    void twoInARowBothAnswer()
    {
        RawApi api;
        api.server.answerWith(echo);
        Pane pane(api.client);
        pane.fetch(u"1"_s);
        pane.fetch(u"2"_s);
        pane.fetchTwo();
        QTRY_COMPARE(pane.seen.size(), 3);
        pane.seen.sort();
        QCOMPARE(pane.seen, (QStringList{u"1"_s, u"12"_s, u"2"_s}));
    }

    void aCallThatNobodyAwaitsIsAborted()
    {
        RawApi api;
        api.server.script({{}});
        Pane pane(api.client);
        pane.startAndForget();
        QCOMPARE(api.client.status().requestsInFlight, 0);
        QTRY_COMPARE(api.server.openConnections(), 0);
    }

    void theInputIsReadAtTheCall()
    {
        RawApi api;
        api.server.script({RawServer::json(held)});
        Pane pane(api.client);
        ReservationDraft draft;
        draft.phoneNumbers = {{u"+13125550100"_s}};
        draft.customerReference = u"before"_s;
        pane.reserve(draft);
        draft.customerReference = u"after"_s;
        QTRY_COMPARE(pane.seen, QStringList{u"1"_s});
        const auto request = api.server.requests().first();
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.body, R"({"customer_reference":"before","phone_numbers":[{"phone_number":"+13125550100"}]})");
    }

    void anActionWithoutABodyHasNone()
    {
        RawApi api;
        api.server.script({RawServer::json(held)});
        QVERIFY(api.call(::api::reservations::extend, Nothing(), u"1"_s));
        const auto request = api.server.requests().first();
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.path, "/v2/number_reservations/1/actions/extend");
        QCOMPARE(request.headers.value("content-length"), "0");
        QVERIFY(!request.headers.contains("content-type"));
    }

    void aFilterBecomesAQuery()
    {
        RawApi api;
        api.server.script({RawServer::json(R"({"data":[],"meta":{}})")});
        OrderFilter filter;
        filter.status = u"pending"_s;
        filter.customerReference = u"a+b & c"_s;
        filter.requirementsMet = false;
        QVERIFY(api.call(::api::orders::list, filter));
        QCOMPARE(api.server.requests().first().path,
            "/v2/number_orders?page%5Bnumber%5D=1&page%5Bsize%5D=250&filter%5Bstatus%5D=pending"
            "&filter%5Bcustomer_reference%5D=a%2Bb%20%26%20c&filter%5Brequirements_met%5D=false");
    }

    void aMissingIdAsksNothing()
    {
        RawApi api;
        for (const QString &id : {u""_s, u"."_s, u".."_s}) {
            const auto result = api.call(::api::orders::fetch, Nothing(), id);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Local);
            QVERIFY(!result.error().bytesLeft);
        }
        QCOMPARE(api.server.connectionCount(), 0);
    }

    void whatIsSentOnceIsSentAsItIs()
    {
        RawApi api;
        api.server.script({RawServer::json("{\"data\":{\"id\":\"7\"}}", 200, {"x-request-id: abc"})});
        const QByteArray bytes = "{ \"phone_numbers\" : [ ] ,\n\"b\":1}";
        const RawAnswer answer = api.sendOnce(Verb::Post, bytes);
        QCOMPARE(api.server.requests().first().body, bytes);
        QVERIFY(answer.isSuccess());
        QVERIFY(answer.isJson());
        QCOMPARE(answer.body, "{\"data\":{\"id\":\"7\"}}");
        QCOMPARE(answer.requestId, u"abc"_s);
        QCOMPARE(decode<NumberOrder>(answer)->id, u"7"_s);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
