// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/fetchall.h>
#include <api/inventory.h>
#include <api/orders.h>
#include <api/reservations.h>
#include <api/session.h>

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

#include <support/rawserver.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char order[] = R"({"data":{"id":"7","status":"pending"}})";

// What a pane does: starts calls, keeps what they gave.
class Owner
{
public:
    explicit Owner(Client &client)
        : m_api(client)
    { }

    QCoro::Task<> fetch(QString id)
    {
        m_api.cancel();
        ++started;
        const auto result = co_await m_api.call(api::orders::fetch, Nothing(), id);
        ++ended;
        if (result)
            last = *result;
        else
            error = result.error();
    }

    int started = 0;
    int ended = 0;
    NumberOrder last{};
    std::optional<Error> error{};

private:
    Session m_api;
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadGivesItsValue()
    {
        RawServer server;
        server.script({RawServer::json(order)});
        Client client({*BaseUrl::parse(server.url())}, Secret("KEY-of-a-test"));
        Owner owner(client);
        owner.fetch(u"7"_s);
        QTRY_COMPARE(owner.ended, 1);
        QVERIFY(!owner.error);
        QCOMPARE(owner.last.id, u"7"_s);
        QCOMPARE(server.requests().first().path, "/v2/number_orders/7");
        QCOMPARE(server.requests().first().headers.value("authorization"), "Bearer KEY-of-a-test");
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
