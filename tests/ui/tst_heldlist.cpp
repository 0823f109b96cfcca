// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/csvexport.h>
#include <ui/look/setup.h>
#include <ui/reservations/reservedpane.h>

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <support/panetest.h>

using namespace Qt::StringLiterals;

static constexpr qint64 hour = 3'600'000;

// What can be done with the list of what is held, and what is kept of how it looks.
class HeldListTest : public QObject, private PaneTest<ReservedPane>
{
    Q_OBJECT

    LookTable *table() const { return PaneTest::table(u"Reservations"_s); }
    int rows() const { return rowsOf(u"Reservations"_s); }
    QString cellOf(int row, const char *column) const
    {
        const int at = m_world->workspace().held().columnOf(column);
        return table()->model()->index(row, at).data(Qt::DisplayRole).toString();
    }
    void select(int row)
    {
        table()->selectRow(row);
        table()->setFocus();
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void buyingGoesThroughTheBasket()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        const QString reservation = m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 1);
        const QSignalSpy asked(&workspace(), &Workspace::buyRequested);
        select(0);
        QVERIFY(user::click(m_pane.get(), u"Buy"_s));
        QCOMPARE(asked.value(0).value(0).toStringList(), numbers);
        const BasketLine *line = workspace().basket().find(numbers.first());
        QVERIFY(line);
        QCOMPARE(line->reservationId, reservation);
        QVERIFY(line->isHeld(workspace().serverNow()));
    }

    void whatWasReservedElsewhereIsSearchedForBeforeItIsBought()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 1);
        select(0);
        QVERIFY(user::click(m_pane.get(), u"Buy"_s));
        const BasketLine *line = workspace().basket().find(numbers.first());
        QVERIFY(line);
        QVERIFY(line->isStale(workspace().serverNow())); // nobody knows its price
    }

    void whatIsReservedIsNotFoundAnew()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 2);
        const QDateTime searched = workspace().serverNow();
        workspace().found().remember({{.phoneNumber = numbers.first()}}, searched);
        workspace().changeBasket([&](Basket &basket) { basket.add({{.phoneNumber = numbers.last()}, searched}); });
        sandbox().advanceClock(23 * hour);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 2);
        table()->selectAll();
        table()->setFocus();
        QVERIFY(user::click(m_pane.get(), u"Buy"_s));
        for (const QString &number : numbers) {
            const BasketLine *line = workspace().basket().find(number);
            QVERIFY(line && line->isHeld(workspace().serverNow()));
            QCOMPARE(line->foundAt, searched);
            QVERIFY(!line->isStale(searched.addMSecs(24 * hour - 1)));
            QVERIFY(line->isStale(searched.addMSecs(24 * hour))); // and is searched again before it is bought
        }
    }

    void whenItWasFoundOutlivesARestart()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        const QDateTime searched = workspace().serverNow();
        workspace().found().remember({{.phoneNumber = numbers.first()}}, searched);
        sandbox().advanceClock(hour);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 1);

        m_pane.reset();
        m_customer.reset();
        m_world->reopen();
        open();
        QTRY_COMPARE(rows(), 1);
        select(0);
        QVERIFY(user::click(m_pane.get(), u"Buy"_s));
        QCOMPARE(workspace().basket().find(numbers.first())->foundAt, searched);
    }

    void whatIsInTheBasketCanBeReleasedFromThere()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 2);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 2);
        table()->selectAll();
        QVERIFY(!user::canUse(m_pane.get(), u"Release from basket"_s));
        workspace().changeBasket(
            [&numbers](Basket &basket) { basket.add({.number = {.phoneNumber = numbers.first()}}); });
        QTRY_VERIFY(user::canUse(m_pane.get(), u"Release from basket"_s));
        QVERIFY(user::click(m_pane.get(), u"Release from basket"_s));
        QVERIFY(workspace().basket().isEmpty());
        QCOMPARE(rows(), 2);
        QVERIFY(!user::canUse(m_pane.get(), u"Release from basket"_s));
    }

    void whatIsHeldCanBeExported()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(user::canUse(m_pane.get(), u"Export what is shown"_s));
        QTemporaryDir folder;
        m_pane->findChild<CsvExport *>()->write(folder.filePath(u"reserved.csv"_s), csv::Reader::Program);
        QTRY_VERIFY(user::reads(m_pane.get(), folder.path()));
        QFile file(folder.filePath(u"reserved.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(QByteArray(numbers.first().toUtf8() + ",held,")));
    }

    void aFirstReadingThatFailsIsOver()
    {
        sandbox().setFault("GET", u"/number_reservations"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        open();
        QTRY_VERIFY(user::reads(m_pane.get(), u"The reservations could not be read"_s));
        QVERIFY(!user::reads(m_pane.get(), u"is being asked"_s));
    }

    void counterAndSelectionOutliveARestart()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 3);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 3);
        QVERIFY(user::click(m_pane.get(), u"Held"_s));
        select(1);
        const QString chosen = table()->currentIndex().data(cell::KeyRole).toString();

        m_pane.reset();
        m_customer.reset();
        m_world->reopen();
        open();
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().first().data(cell::KeyRole).toString(), chosen);
        QVERIFY(user::see<QAbstractButton>(m_pane.get(), u"Held"_s)->isChecked());
    }

    void placesAndPricesOutliveARestart()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1, u"312"_s);
        AvailableNumber found{.phoneNumber = numbers.first()};
        found.regions = {{u"Chicago"_s, RegionType::Location}};
        found.cost.monthly = Money::parse(u"1.00"_s, u"USD"_s);
        workspace().found().remember({found}, workspace().serverNow());
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cellOf(0, "monthly"), u"USD 1.00"_s);

        m_pane.reset();
        m_customer.reset();
        m_world->reopen();
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cellOf(0, "monthly"), u"USD 1.00"_s);
        QVERIFY(cellOf(0, "place").contains(u"Chicago"_s));
    }
};

QTEST_MAIN(HeldListTest)
#include "tst_heldlist.moc"
