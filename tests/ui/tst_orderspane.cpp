// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderspanetest.h"

#include <ui/csvexport.h>
#include <ui/look/setup.h>
#include <ui/look/viewkit.h>
#include <ui/orders/orderbook.h>
#include <ui/papers/answerform.h>

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class OrderListTest : public QObject, private OrdersPaneTest
{
    Q_OBJECT

    QString statusOf(const QModelIndex &row)
    {
        return row.siblingAtColumn(columnOf("status")).data(Qt::DisplayRole).toString();
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup() { end(); }

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
        QTRY_COMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0, rowOf(order))), 2);
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
        QVERIFY(user::reads(m_pane.get(), u"missing"_s));
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

    void lookingAgainDisturbsNobodyWhoReads()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 2));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        tree()->expand(rowOf(order));
        QTRY_COMPARE(tree()->model()->rowCount(rowOf(order)), 1);
        tree()->setCurrentIndex(tree()->model()->index(0, 0, rowOf(order)));
        QTRY_VERIFY(user::reads(m_pane.get(), u"Example: "_s));
        const QPointer<QWidget> page = m_pane->findChild<AnswerForm *>()->widget();
        QVERIFY(page);
        const QSignalSpy looked(m_pane->findChild<OrderBook *>(), &OrderBook::contentsChanged);
        QTRY_VERIFY_WITH_TIMEOUT(looked.count() >= 2, 30'000);
        QVERIFY(page);
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
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"!zebra"_s));
        QTRY_VERIFY(rows() > 1);
        QVERIFY(!rowOf(order).isValid());
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"no such thing"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"No order fits"_s));
        QTRY_VERIFY(user::click(m_pane.get(), u"Clear the filter"_s));
        QTRY_VERIFY(rows() > 1);
    }

    void aClickSortsAndAThirdOneGoesBackToTheNewest()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 1), u"aaa-first"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        const auto topOrder = [this] { return tree()->model()->index(0, 0).data(cell::ValueRole).toString(); };
        const int reference = columnOf("reference");
        tree()->kit().columns()->setState(
            {{u"columns"_s, QVariantMap{{u"reference"_s, QVariantMap{{u"shown"_s, true}}}}}});
        const auto clickHeader = [this, reference] {
            QHeaderView *header = tree()->header();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                {header->sectionViewportPosition(reference) + 20, header->height() / 2});
        };
        clickHeader();
        clickHeader(); // downwards
        QVERIFY(topOrder() != order);
        clickHeader(); // as they came
        QCOMPARE(topOrder(), order);
    }

    void theNumbersOfAnOrderCanBeSorted()
    {
        QStringList numbers = m_customer->find(u"US"_s, 3);
        const QString order = m_customer->order(numbers);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        tree()->setCurrentIndex(rowOf(order));
        const auto inIt = [this] { return user::see<LookTable>(m_pane.get(), u"Numbers of the order"_s); };
        QTRY_VERIFY(inIt() && inIt()->model()->rowCount() == 3);
        std::ranges::sort(numbers, std::greater());
        inIt()->sortByColumn(0, Qt::DescendingOrder);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(inIt()->model()->index(row, 0).data(cell::ValueRole).toString(), numbers.at(row));
    }

    void theExportHoldsWhatIsUnfolded()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 2), u"zebra-42"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"zebra"_s));
        QTRY_COMPARE(rows(), 1);
        tree()->expand(rowOf(order));
        QTRY_COMPARE(tree()->model()->rowCount(rowOf(order)), 1);
        QTemporaryDir folder;
        m_pane->findChild<CsvExport *>()->write(folder.filePath(u"orders.csv"_s), csv::Reader::Program);
        QTRY_VERIFY(user::reads(m_pane.get(), folder.path()));
        QFile file(folder.filePath(u"orders.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4); // header, the order, what it is parted into, nothing
        QVERIFY(lines.at(1).startsWith(QByteArray(order.toUtf8() + ',')));
        QVERIFY(lines.at(2).startsWith("US local,"));
    }

    void anExportIsNeverWithoutAName()
    {
        m_customer->order(m_customer->find(u"US"_s, 1));
        open();
        QTRY_VERIFY(rows() > 0);
        QVERIFY(user::click(m_pane.get(), u"Export what is shown"_s));
        auto *dialog = m_pane->findChild<QFileDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        const QTemporaryDir folder;
        dialog->setDirectory(folder.path());
        auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        const QString suggested = u"orders %1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(field->text(), suggested);
        field->setText(u" "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(field->text(), suggested);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(user::reads(m_pane.get(), folder.filePath(suggested)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{suggested});
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
        const int fault = sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"html"_s}});
        open();
        QTRY_VERIFY(user::reads(m_pane.get(), u"The orders could not be read"_s));
        QVERIFY(!user::reads(m_pane.get(), u"is being asked"_s));
        sandbox().release(fault);
        QVERIFY(user::click(m_pane.get(), u"Try again"_s));
        QVERIFY(user::reads(m_pane.get(), u"is being asked"_s));
        QTRY_VERIFY(rows() > 0);
    }

    void aFailedLookIsForgottenWithTheNextGoodOne()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"html"_s}, {u"first"_s, 1}});
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(m_pane.get(), u"can’t be read"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!user::reads(m_pane.get(), u"can’t be read"_s), 30'000);
    }

    void filterAndSelectionOutliveARestart()
    {
        const QString order = m_customer->order(m_customer->find(u"US"_s, 1), u"zebra-42"_s);
        m_customer->order(m_customer->find(u"US"_s, 1), u"zebra-43"_s);
        open();
        QTRY_VERIFY(rowOf(order).isValid());
        QVERIFY(user::type(m_pane.get(), u"Filter orders"_s, u"zebra"_s));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(user::reads(m_pane.get(), u"read 0 s ago"_s));
        tree()->setCurrentIndex(rowOf(order));

        m_pane.reset();
        m_customer.reset();
        m_world->reopen();
        open();
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(tree()->currentIndex(), rowOf(order));
    }
};

QTEST_MAIN(OrderListTest)
#include "tst_orderspane.moc"
