// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderspanetest.h"

#include <ui/look/setup.h>

#include <QTest>

using namespace Qt::StringLiterals;

// The list before the provider has said anything, and without an order being opened.
class SeenOrdersTest : public QObject, private OrdersPaneTest
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void whatWasSeenIsThereAtOnceTheNextTime()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 2), u"zebra-42"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        tree()->expand(rowOf(order));
        QTRY_COMPARE(tree()->model()->rowCount(rowOf(order)), 1);

        m_pane.reset();
        m_customer.reset();
        m_world->reopen();
        sandbox().hold(u"/number_orders"_s);
        sandbox().hold(u"/number_orders/*"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        QVERIFY(user::reads(m_pane.get(), u"as last seen"_s));
        tree()->expand(rowOf(order));
        QCOMPARE(tree()->model()->rowCount(rowOf(order)), 1);
        QCOMPARE(tree()->model()->index(0, 0, rowOf(order)).data(Qt::DisplayRole).toString(), u"US local"_s);
    }

    void aDeadlineIsKnownBeforeTheOrderIsOpened()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        const auto left = [&] { return rowOf(order).siblingAtColumn(columnOf("left")).data(cell::ValueRole); };
        QTRY_VERIFY_WITH_TIMEOUT(left().isValid(), 30'000);
        QCOMPARE(tree()->model()->rowCount(rowOf(order)), 0);
        const int all = rows();
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"country:DE needs:me"_s));
        QTRY_VERIFY(rows() < all);
        QVERIFY(rowOf(order).isValid());
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"country:DE !needs:me"_s));
        QTRY_VERIFY(!rowOf(order).isValid());
    }

    void aDeadlineStaysInSightWhileItIsReadAnew()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        const auto left = [&] { return rowOf(order).siblingAtColumn(columnOf("left")).data(cell::ValueRole); };
        QTRY_VERIFY_WITH_TIMEOUT(left().isValid(), 30'000);
        sandbox().hold(u"/number_order_phone_numbers/*"_s);
        tree()->setCurrentIndex(rowOf(order));
        QTRY_VERIFY(sandbox().heldRequests() > 0);
        QCOMPARE(tree()->model()->rowCount(rowOf(order)), 1);
        QVERIFY(left().isValid());
        QVERIFY(user::reads(m_pane.get(), u"until the number is cancelled."_s));
    }

    void whatNobodyKnowsYetDoesNotNeedAnybody()
    {
        const int held = sandbox().hold(u"/number_order_phone_numbers"_s);
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        const auto status = [&] {
            return rowOf(order).siblingAtColumn(columnOf("status")).data(Qt::DisplayRole).toString();
        };
        QTRY_VERIFY(sandbox().requestCount("GET", u"/sub_number_orders"_s) > 0);
        QCOMPARE(status(), u"pending"_s); // it may be in review
        sandbox().release(held);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"needs you"_s, 30'000);
    }

    void aNewOrderIsSoonKnown()
    {
        open();
        QTRY_VERIFY(rows() > 0);
        QTRY_VERIFY(sandbox().requestCount("GET", u"/number_order_phone_numbers"_s) > 0);
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        emit workspace().orderPlaced(order);
        QTRY_VERIFY(rowOf(order).isValid());
        QTRY_COMPARE(rowOf(order).siblingAtColumn(columnOf("status")).data(Qt::DisplayRole).toString(), u"needs you"_s);
        QCOMPARE(tree()->model()->rowCount(rowOf(order)), 0); // nobody opened it
    }

    void closingThePaneEndsWhatItWaitsFor()
    {
        sandbox().hold(u"/number_orders"_s);
        QTRY_COMPARE(sandbox().heldRequests(), 1); // of the account, which looks for marks nobody knows
        open();
        QTRY_COMPARE(sandbox().heldRequests(), 2);
        m_pane.reset();
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
    }
};

QTEST_MAIN(SeenOrdersTest)
#include "tst_seenorders.moc"
