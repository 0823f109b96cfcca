// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/setup.h>
#include <ui/reservations/reservedpane.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <support/panetest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

// This machine's clock, two hours slow.
class SlowClock : public Clock
{
public:
    QDateTime now() const override { return Clock::now().addSecs(-7200); }
};

} // namespace

class ReservedPaneTest : public QObject, private PaneTest<ReservedPane>
{
    Q_OBJECT

    LookTable *table() const { return PaneTest::table(u"Reservations"_s); }
    int rows() const { return rowsOf(u"Reservations"_s); }
    QString cellOf(int row, const char *column) const
    {
        const int at = m_world->workspace().held().columnOf(column);
        return table()->model()->index(row, at).data(Qt::DisplayRole).toString();
    }
    // What the list of reservations was asked with.
    QStringList listQueries()
    {
        QStringList queries;
        const QJsonArray requests = sandbox().control("GET", u"/requests"_s)[u"data"].toArray();
        for (const QJsonValue request : requests) {
            if (request[u"method"] == u"GET"_s && request[u"path"] == u"/number_reservations"_s)
                queries += request[u"query"].toString();
        }
        return queries;
    }
    // The Date header has whole seconds, so the time left may be a second off.
    bool readsTimeLeft(int minutes) const
    {
        return user::reads(m_pane.get(), u"the first for %1:5"_s.arg(minutes - 1))
            || user::reads(m_pane.get(), u"the first for %1:0"_s.arg(minutes));
    }
    void select(int row)
    {
        table()->selectRow(row);
        table()->setFocus();
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup()
    {
        end();
        Clock::replace(nullptr);
    }

    void nothingHeldOffersASearch()
    {
        open();
        QTRY_VERIFY(user::reads(m_pane.get(), u"Nothing is reserved"_s));
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QVERIFY(user::click(m_pane.get(), u"Search for numbers"_s));
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Search);
    }

    void whatIsHeldIsCountedDown()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 2));
        open();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cellOf(0, "status"), u"held"_s);
        QVERIFY(readsTimeLeft(30));

        sandbox().advanceClock(21 * minute);
        m_pane->refresh();
        QTRY_COMPARE(cellOf(0, "status"), u"under 10 min"_s);
        sandbox().advanceClock(7 * minute);
        m_pane->refresh();
        QTRY_COMPARE(cellOf(0, "status"), u"under 3 min"_s);
    }

    void theHistoryIsReadOnce()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(listQueries(), QStringList{u"page[number]=1&page[size]=250"_s});
        sandbox().advanceClock(21 * minute);
        m_pane->refresh();
        QTRY_COMPARE(cellOf(0, "status"), u"under 10 min"_s);
        QCOMPARE(listQueries().size(), 2);
        QVERIFY2(listQueries().last().contains(u"filter[created_at][gt]="_s), qPrintable(listQueries().last()));
        QCOMPARE(rows(), 1);
    }

    void whenTheClockJumpsTheWordsGoWithTheTime()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        open();
        QTRY_COMPARE(rows(), 1);
        sandbox().advanceClock(21 * minute);
        QString word;
        const auto client = &workspace().client();
        const auto learn = connect(client, &Client::statusChanged, this, [&] {
            const QDateTime until = workspace().held().row(0).number.expiredAt;
            if (word.isEmpty() && workspace().serverNow().secsTo(until) < 10LL * 60)
                word = cellOf(0, "status");
        });
        m_customer->find(u"US"_s, 1); // some answer tells the time
        QTRY_COMPARE(word, u"under 10 min"_s);
        disconnect(learn);
    }

    void ourMarkIsNoPartOfTheReference()
    {
        const QString mark = workspace().engine().markedReference(u"batch-001"_s);
        m_customer->reserve(m_customer->find(u"US"_s, 1), mark);
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cellOf(0, "reference"), u"batch-001"_s);
        const int at = workspace().held().columnOf("reference");
        QCOMPARE(table()->model()->index(0, at).data(Qt::ToolTipRole).toString(), mark);
    }

    void aWrongLocalClockShowsTheRightTime()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        const SlowClock slow;
        Clock::replace(&slow);
        open();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(readsTimeLeft(30));
        m_pane.reset();
    }

    void whatLapsedStaysAndOffersASearch()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        m_customer->reserve(numbers);
        open();
        QTRY_COMPARE(rows(), 1);
        sandbox().advanceClock(31 * minute);
        m_pane->refresh();
        QTRY_COMPARE(cellOf(0, "status"), u"lapsed"_s);
        QCOMPARE(cellOf(0, "action"), u"Search again"_s);
        QVERIFY(!user::canUse(m_pane.get(), u"Extend all"_s));

        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        select(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Search);
        QCOMPARE(asked.value(0).value(1).toString(), numbers.first());
    }

    void extendAllExtendsEachReservationOnce()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 2));
        m_customer->reserve(m_customer->find(u"GB"_s, 1));
        sandbox().advanceClock(10 * minute);
        open();
        QTRY_COMPARE(rows(), 3);
        QVERIFY(user::click(m_pane.get(), u"Extend all"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"Extended 3"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/number_reservations/*/actions/extend"_s), 2);
        QVERIFY(readsTimeLeft(50));
    }

    void aRowExtendsItsReservation()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        m_customer->reserve(m_customer->find(u"GB"_s, 1));
        open();
        QTRY_COMPARE(rows(), 2);
        select(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(user::reads(m_pane.get(), u"Extended 1"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/number_reservations/*/actions/extend"_s), 1);
    }

    void whatIsExtendedTogetherIsCounted()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 2));
        m_customer->reserve(m_customer->find(u"GB"_s, 1));
        open();
        QTRY_COMPARE(rows(), 3);
        select(0);
        QCOMPARE(user::see<QAbstractButton>(m_pane.get(), u"Extend"_s)->text(), u"Extend 2 by 30 min"_s);
        table()->selectAll();
        QCOMPARE(user::see<QAbstractButton>(m_pane.get(), u"Extend"_s)->text(), u"Extend 3 by 30 min"_s);
    }

    void whatWasNotExtendedIsToldNumberByNumber()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 2));
        m_customer->reserve(m_customer->find(u"GB"_s, 1));
        open();
        QTRY_COMPARE(rows(), 3);
        sandbox().setFault("POST", u"/number_reservations/*/actions/extend"_s,
            {{u"kind"_s, u"status"_s}, {u"status"_s, 422}, {u"skip"_s, 1}, {u"first"_s, 1}});
        QVERIFY(user::click(m_pane.get(), u"Extend all"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"of 3"_s));
        QVERIFY(user::reads(m_pane.get(), u"was not extended"_s));
        QVERIFY(user::reads(m_pane.get(), u"“"_s)); // the provider's words stand between quotation marks
        QVERIFY(user::reads(m_pane.get(), u"It stays held for"_s));
        QVERIFY(user::click(m_pane.get(), u"Details"_s));
        QVERIFY(user::reads(m_pane.get(), u"HTTP status: 422"_s));
    }

    void aLostAnswerIsSettledByReading()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        open();
        QTRY_COMPARE(rows(), 1);
        sandbox().setFault("POST", u"/number_reservations/*/actions/extend"_s,
            {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}, {u"first"_s, 1}});
        QVERIFY(user::click(m_pane.get(), u"Extend all"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"Extended 1"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/number_reservations/*/actions/extend"_s), 1);
    }

    void theBasketLearnsOfAnExtension()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        m_customer->reserve(numbers);
        workspace().changeBasket(
            [&numbers](Basket &basket) { basket.add({.number = {.phoneNumber = numbers.first()}}); });
        open();
        QTRY_VERIFY(workspace().basket().find(numbers.first())->isHeld(workspace().serverNow()));
    }

    void aFailureIsToldAndWhatWasReadStays()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        open();
        QTRY_COMPARE(rows(), 1);
        sandbox().setFault("GET", u"/number_reservations"_s, {{u"kind"_s, u"html"_s}});
        m_pane->refresh();
        QTRY_VERIFY(user::reads(m_pane.get(), u"The answer of the sandbox can’t be read"_s));
        QCOMPARE(rows(), 1);
        sandbox().clearFaults();
        QVERIFY(user::click(m_pane.get(), u"Try again"_s));
        QTRY_VERIFY(!user::reads(m_pane.get(), u"can’t be read"_s));
    }

    void closingThePaneEndsWhatItWaitsFor()
    {
        sandbox().hold(u"/number_reservations"_s);
        open();
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        m_pane.reset();
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
    }
};

QTEST_MAIN(ReservedPaneTest)
#include "tst_reservedpane.moc"
