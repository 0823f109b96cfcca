// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/ordercolumns.h>
#include <ui/look/looktree.h>
#include <ui/look/setup.h>
#include <ui/orders/orderspane.h>

#include <QTest>

#include <support/customer.h>
#include <support/user.h>
#include <support/workspacefixture.h>

using namespace Qt::StringLiterals;

// The list before the provider has said anything, and without an order being opened.
class SeenOrdersTest : public QObject
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
    static int columnOf(const char *key)
    {
        const QList<Column<OrderLine>> columns = orderColumns().columns;
        const auto isIt = [key](const Column<OrderLine> &column) { return qstrcmp(column.info.key, key) == 0; };
        return int(std::ranges::find_if(columns, isIt) - columns.begin());
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
        Clock::replace(nullptr);
    }

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
