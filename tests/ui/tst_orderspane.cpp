// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/looktree.h>
#include <ui/look/setup.h>
#include <ui/orders/orderspane.h>

#include <QSignalSpy>
#include <QTest>

#include <support/customer.h>
#include <support/user.h>
#include <support/workspacefixture.h>

using namespace Qt::StringLiterals;

class OrdersPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_world;
    std::unique_ptr<Customer> m_customer;
    std::unique_ptr<OrdersPane> m_pane;

    Workspace &workspace() { return m_world->workspace(); }
    SandboxFixture &sandbox() { return m_world->sandbox(); }
    LookTree *tree() const { return user::see<LookTree>(m_pane.get(), u"Orders"_s); }
    int rows() const { return tree() ? tree()->model()->rowCount() : 0; }
    QModelIndex rowOf(const QString &orderId) const
    {
        if (!tree())
            return {};
        const QModelIndexList found =
            tree()->model()->match(tree()->model()->index(0, 0), cell::ValueRole, orderId, 1, Qt::MatchExactly);
        return found.value(0);
    }
    QString statusOf(const QModelIndex &row)
    {
        return row.siblingAtColumn(statusColumn()).data(Qt::DisplayRole).toString();
    }
    int statusColumn()
    {
        const QList<Column<OrderLine>> columns = orderColumns().columns;
        for (int at = 0; at < columns.size(); ++at) {
            if (qstrcmp(columns.at(at).info.key, "status") == 0)
                return at;
        }
        return -1;
    }
    void open()
    {
        m_pane = std::make_unique<OrdersPane>(workspace());
        m_pane->resize(1104, 728);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_world = std::make_unique<WorkspaceFixture>();
        m_customer = std::make_unique<Customer>(workspace().client());
    }
    void cleanup()
    {
        m_pane.reset();
        m_customer.reset();
        m_world.reset();
    }

    void theNewestOrderStandsFirst()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 1), u"batch-7"_s);
        open();
        QTRY_VERIFY(rows() > 1);
        QCOMPARE(tree()->model()->index(0, 0).data(cell::ValueRole).toString(), order);
    }

    void aBranchIsReadWhenItIsOpened()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 2));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        QVERIFY(!tree()->model()->rowCount(rowOf(order)));
        tree()->expand(rowOf(order));
        QTRY_COMPARE(tree()->model()->rowCount(rowOf(order)), 1);
        const QModelIndex part = tree()->model()->index(0, 0, rowOf(order));
        QCOMPARE(part.data(Qt::DisplayRole).toString(), u"US local"_s);
        QCOMPARE(tree()->model()->rowCount(part), 2);
    }

    void aPendingOrderIsFollowedUntilItIsSettled()
    {
        open();
        QTRY_VERIFY(rows() > 0);
        const QSignalSpy settled(&workspace(), &Workspace::ordersSettled);
        const QString order = m_customer->order(m_customer->find(u"US"_s, 1));
        emit workspace().orderPlaced(order);
        QTRY_VERIFY(rowOf(order).isValid());
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(rowOf(order)), u"success"_s, 30'000);
        QVERIFY(settled.count() >= 1);
    }

    void whatIsAskedIsNamedAndCountedDown()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 2), u"berlin-desk"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        QTRY_VERIFY(tree()->model()->canFetchMore(rowOf(order)) || tree()->model()->rowCount(rowOf(order)) == 1);
        tree()->expand(rowOf(order));
        QTRY_COMPARE(tree()->model()->rowCount(rowOf(order)), 1);
        tree()->setCurrentIndex(tree()->model()->index(0, 0, rowOf(order)));
        QTRY_VERIFY(user::reads(m_pane.get(), u" left"_s));
        QVERIFY(user::reads(m_pane.get(), u"Nothing given yet"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"Example: "_s));
        QVERIFY(user::reads(m_pane.get(), u"berlin-desk"_s));
    }

    void onlyWhatIsNotSettledCanBeLost()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 1) + m_customer->find(u"DE"_s, 1));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        tree()->setCurrentIndex(rowOf(order));
        QTRY_VERIFY(user::reads(m_pane.get(), u"until the number is cancelled."_s));
    }

    void theCountersPartTheList()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        const int all = rows();
        QTRY_COMPARE(statusOf(rowOf(order)), u"needs you"_s);
        QVERIFY(user::click(m_pane.get(), u"Needs me"_s));
        QVERIFY(rows() < all);
        QVERIFY(rowOf(order).isValid());
        QVERIFY(user::click(m_pane.get(), u"All"_s));
        QCOMPARE(rows(), all);
    }

    void theFilterFindsAReference()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 1), u"zebra-42"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"ZEBRA"_s));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"no such thing"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"No order fits"_s));
        QVERIFY(user::click(m_pane.get(), u"Clear the filter"_s));
        QTRY_VERIFY(rows() > 1);
    }

    void aFailureIsToldAndWhatWasReadStays()
    {
        open();
        QTRY_VERIFY(rows() > 0);
        const int all = rows();
        sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        m_pane->refresh();
        QTRY_VERIFY(user::reads(m_pane.get(), u"refused the request"_s));
        QCOMPARE(rows(), all);
    }

    void aFirstReadingThatFailsIsOver()
    {
        const int fault =
            sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        open();
        QTRY_VERIFY(user::reads(m_pane.get(), u"The orders could not be read"_s));
        QVERIFY(!user::reads(m_pane.get(), u"is being asked"_s));
        sandbox().release(fault);
        QVERIFY(user::click(m_pane.get(), u"Try again"_s));
        QVERIFY(user::reads(m_pane.get(), u"is being asked"_s));
        QTRY_VERIFY(rows() > 0);
    }

    void closingThePaneEndsWhatItWaitsFor()
    {
        sandbox().hold(u"/number_orders"_s);
        open();
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        m_pane.reset();
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
    }
};

QTEST_MAIN(OrdersPaneTest)
#include "tst_orderspane.moc"
