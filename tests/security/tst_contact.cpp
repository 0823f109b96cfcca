// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>

#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Security = RawServer::Security;

namespace {

QCoro::Task<> fetch(Session &session, std::optional<Error> &error)
{
    const auto order = co_await session.call(api::orders::fetch, Nothing(), u"7"_s);
    error = order ? Error{.title = u"it worked"_s} : order.error();
}

QCoro::Task<> write(Session &session, std::optional<RawAnswer> &answer)
{
    answer = co_await session.sendOnce(Verb::Post, "/number_orders", "{}");
}

} // namespace

// Before a request leaves: whom we speak to, and what is never said to anybody.
class ContactTest : public QObject
{
    Q_OBJECT

    static void getsNothing(Security security)
    {
        RawApi api(security);
        api.server.script({RawServer::json(R"({"data":{"id":"7"}})")});
        const auto read = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Offline);
        QVERIFY(!read.error().detail.isEmpty()); // says what is wrong with it
        const RawAnswer answer = api.sendOnce(Verb::Post, "{}");
        QVERIFY(!answer.complete);
        QVERIFY(!answer.bytesLeft);
        QCOMPARE(api.server.requestCount(), 0);
    }

private slots:
    void init()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            qunsetenv(name);
    }

    void aHostThatIsNotThereProvesThatNothingLeft()
    {
        Client client({.baseUrl = *BaseUrl::parse(u"https://nowhere.invalid/v2"_s), .retry = RawApi::impatient()},
            Secret(RawApi::key));
        Session session(client);
        std::optional<Error> error;
        std::optional<RawAnswer> answer;
        fetch(session, error);
        write(session, answer);
        QTRY_VERIFY_WITH_TIMEOUT(error && answer, 30'000);
        QVERIFY(error->kind == Kind::Offline || error->kind == Kind::Timeout);
        QVERIFY(!error->title.isEmpty());
        QVERIFY(!answer->complete);
        QVERIFY(!answer->bytesLeft);
        QCOMPARE(client.status().state, ClientStatus::State::Offline);
    }

    void aWrongCertificateGetsNothing_data()
    {
        QTest::addColumn<int>("security");
        QTest::newRow("expired") << int(Security::TlsExpired);
        QTest::newRow("another host's") << int(Security::TlsElsewhere);
    }
    void aWrongCertificateGetsNothing()
    {
        QFETCH(int, security);
        getsNothing(Security(security));
    }

    void oldTlsGetsNothing() { getsNothing(Security::TlsOld); }

    void nobodyIsAskedForAPassword_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        for (const char *scheme : {"Basic realm=\"x\"", "NTLM", "NTLM TlRMTVNTUAACAAAA", "Negotiate",
                 "Digest realm=\"x\", nonce=\"y\"", "Bearer"})
            QTest::addRow("401 %s", scheme) << QByteArray("WWW-Authenticate: ") + scheme << 401;
        QTest::newRow("407") << QByteArray("Proxy-Authenticate: Basic realm=\"x\"") << 407;
    }
    void nobodyIsAskedForAPassword()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        for (const bool isWrite : {false, true}) {
            RawApi api;
            api.server.script({RawServer::json("{}", status, {header})});
            if (isWrite)
                QVERIFY(!api.sendOnce(Verb::Post, "{}").isSuccess());
            else
                QVERIFY(!api.call(::api::orders::fetch, Nothing(), u"7"_s));
            const auto requests = api.server.requests();
            QCOMPARE(requests.size(), 1); // and not once more with anything else
            QCOMPARE(requests.first().headers.value("authorization"), QByteArray("Bearer ") + RawApi::key);
            QVERIFY(!requests.first().headers.contains("proxy-authorization"));
        }
    }

    void thisMachineHasNoProxy()
    {
        const RawServer proxy;
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        RawApi api;
        api.server.script({RawServer::json(R"({"data":{"id":"7"}})")});
        QVERIFY(api.call(::api::orders::fetch, Nothing(), u"7"_s));
        QCOMPARE(api.client.proxyText(), QString());
        QCOMPARE(proxy.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ContactTest)
#include "tst_contact.moc"
