// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>

#include <QSemaphore>
#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> fetch(Session &session, std::optional<Result<NumberOrder>> &result)
{
    result = co_await session.call(api::orders::fetch, Nothing(), u"7"_s);
}

} // namespace

// How requests find their way out.
class TransportTest : public QObject
{
    Q_OBJECT

private slots:
    void aSearchForAProxyHoldsNobodyUpForLong()
    {
        RawServer server(RawServer::Security::Tls);
        server.script({RawServer::json(R"({"data":{"id":"7"}})")});
        const auto found = std::make_shared<QSemaphore>();
        const auto proxyFor = [found](const BaseUrl &) {
            found->acquire();
            return QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128);
        };
        RetryPolicy policy = RawApi::impatient();
        policy.proxyMs = 50;
        Client client({.baseUrl = *BaseUrl::parse(server.url()),
                          .authorities = {TestCertificates::authority().certificate},
                          .retry = policy,
                          .proxyFor = proxyFor},
            Secret(RawApi::key));
        Session session(client);
        std::optional<Result<NumberOrder>> order;
        fetch(session, order);
        QTRY_VERIFY(order);
        QVERIFY2(*order, *order ? "" : qPrintable(order->error().title));
        QCOMPARE(client.proxyText(), QString());

        found->release();
        QTRY_COMPARE(client.proxyText(), u"proxy.example:3128"_s);
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
