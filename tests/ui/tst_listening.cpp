// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/accounts/accountmenu.h>
#include <ui/desk.h>
#include <ui/listening/listeningsheet.h>
#include <ui/look/setup.h>
#include <ui/orders/orderbook.h>

#include <QLineEdit>
#include <QTcpServer>
#include <QTest>

#include <support/customer.h>
#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

// The sandbox sends signed events, and the window listens, or says why it does not.
class ListeningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }
    SandboxFixture &sandbox() { return m_world->sandbox(); }
    ListeningSheet *sheet() { return window()->findChild<ListeningSheet *>(); }
    void askToListen()
    {
        QTRY_VERIFY(window()->desk());
        for (QAction *action : window()->findChild<AccountMenu *>()->actions()) {
            if (action->text() == u"Listen for events…"_s)
                action->trigger();
        }
        QTRY_VERIFY(sheet());
    }
    void listenOn(const QString &port)
    {
        askToListen();
        QVERIFY(user::check(sheet(), u"Listen for events on this machine"_s));
        QVERIFY(user::type(sheet(), u"Port"_s, port));
        QVERIFY(user::click(sheet(), u"Save"_s));
    }
    static QString freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return QString::number(server.serverPort());
    }
    QString toldUrl() { return sandbox().control("GET", u"/webhook"_s)[u"data"][u"url"].toString(); }
    // Orders a number, shown as pending; its id.
    QString order()
    {
        Workspace &workspace = window()->desk()->workspace();
        Customer customer(workspace.client());
        const QString id = customer.order(customer.find(u"US"_s, 1));
        emit workspace.orderPlaced(id);
        [&] { QTRY_COMPARE(statusOf(id), OrderStatus::Pending); }();
        return id;
    }
    std::optional<OrderStatus> statusOf(const QString &order)
    {
        const OrderLine *line = window()->desk()->workspace().orders().find(OrderBook::keyOf(order));
        return line ? line->status.known() : std::nullopt;
    }
    // From now on nobody learns anything by looking at lists.
    void holdTheLists()
    {
        for (const QString &list :
            {u"/number_orders"_s, u"/webhook_deliveries"_s, u"/sub_number_orders"_s, u"/number_order_phone_numbers"_s})
            sandbox().hold(list, "GET");
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_world = std::make_unique<WindowFixture>(SandboxSettings{.speed = 0}); }
    void cleanup() { m_world.reset(); }

    void anEventShowsWhatBecameOfAnOrderBeforeAnyLook()
    {
        listenOn(freePort());
        QTRY_VERIFY(!sheet());
        const QString id = order();
        holdTheLists();
        sandbox().advanceClock(3000);
        QTRY_COMPARE(statusOf(id), OrderStatus::Success);
    }

    void nothingIsListenedForUntilSomebodyWantsIt()
    {
        askToListen();
        QCOMPARE(toldUrl(), QString());
        QVERIFY(user::click(sheet(), u"Save"_s));
        QTRY_VERIFY(!sheet());
        QCOMPARE(toldUrl(), QString());
    }

    void itGoesOnAfterARestartUntilItIsSwitchedOff()
    {
        const QString port = freePort();
        listenOn(port);
        QTRY_VERIFY(!sheet());
        m_world->reopen();
        QTRY_COMPARE(toldUrl(), u"http://127.0.0.1:%1/"_s.arg(port));
        askToListen();
        QVERIFY(user::check(sheet(), u"Listen for events on this machine"_s, false));
        QVERIFY(user::click(sheet(), u"Save"_s));
        QTRY_VERIFY(!sheet());
        QCOMPARE(toldUrl(), QString());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, port.toUShort()));
    }

    void anotherWindowOfTheSameAccountListensOn()
    {
        const QString port = freePort();
        listenOn(port);
        QTRY_VERIFY(!sheet());
        m_world->replaceWindow();
        QCOMPARE(toldUrl(), u"http://127.0.0.1:%1/"_s.arg(port));
        QVERIFY(!user::reads(window(), u"Events are not listened for."_s));
    }

    void whatCantBeDoneIsSaidAtItsPlace()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString taken = QString::number(other.serverPort());
        listenOn(taken);
        QVERIFY(user::reads(sheet(), u"Another program uses this port."_s));
        QVERIFY(user::see(sheet(), u"Port"_s)->hasFocus());
        QCOMPARE(user::see<QLineEdit>(sheet(), u"Port"_s)->text(), taken);
        QVERIFY(user::type(sheet(), u"Port"_s, u"80"_s));
        QVERIFY(!user::reads(sheet(), u"Another program"_s));
        QVERIFY(user::type(sheet(), u"Public key"_s, u"no key"_s));
        QVERIFY(user::click(sheet(), u"Save"_s));
        QVERIFY(user::reads(sheet(), u"from 1024 to 65535"_s));
        QVERIFY(user::reads(sheet(), u"This is no public key"_s));
        QCOMPARE(user::see<QLineEdit>(sheet(), u"Public key"_s)->text(), u"no key"_s);
        QVERIFY(user::type(sheet(), u"Port"_s, freePort()));
        QVERIFY(user::click(sheet(), u"Save"_s));
        QVERIFY(user::see(sheet(), u"Public key"_s)->hasFocus());
        QCOMPARE(toldUrl(), QString());
    }

    void theAddressFollowsThePort()
    {
        askToListen();
        QVERIFY(user::type(sheet(), u"Port"_s, u"9000"_s));
        QCOMPARE(user::see<QLineEdit>(sheet(), u"Address"_s)->text(), u"http://127.0.0.1:9000/"_s);
    }

    void aPortThatIsTakenAtTheStartIsToldAndMended()
    {
        const QString port = freePort();
        listenOn(port);
        QTRY_VERIFY(!sheet());
        window()->takeWorkspace().reset();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, port.toUShort()));
        m_world->reopen();
        QTRY_VERIFY(user::reads(window(), u"Events are not listened for."_s));
        QVERIFY(user::reads(window(), u"Another program uses this port."_s));
        QVERIFY(user::click(window(), u"Listen for events…"_s));
        QTRY_VERIFY(sheet());
        QVERIFY(user::reads(sheet(), u"Another program uses this port."_s));
        QVERIFY(user::type(sheet(), u"Port"_s, freePort()));
        QVERIFY(user::click(sheet(), u"Save"_s));
        QTRY_VERIFY(!user::reads(window(), u"Events are not listened for."_s));
    }
};

QTEST_MAIN(ListeningTest)
#include "tst_listening.moc"
