// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <flows/reserve.h>
#include <ui/activity/activitypane.h>
#include <ui/activity/recordexport.h>
#include <ui/look/setup.h>

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <support/panetest.h>

using namespace Qt::StringLiterals;

class ActivityPaneTest : public QObject, private PaneTest<ActivityPane>
{
    Q_OBJECT

    LookTable *table() const { return PaneTest::table(u"Activity record"_s); }
    int rows() const { return rowsOf(u"Activity record"_s); }
    QString cellOf(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString what(int row) const { return cellOf(row, 1); }
    QString outcome(int row) const { return cellOf(row, 4); }
    bool reads(const QString &text) const { return user::reads(m_pane.get(), text); }

    // Without a wait: the answer comes when it comes.
    void buy(const QStringList &numbers)
    {
        OrderDraft draft{.customerReference = u"batch-003"_s};
        QHash<QString, Cost> costs;
        for (const QString &number : numbers) {
            draft.phoneNumbers.append({number, {}});
            costs.insert(number, {Money{1'000'000, u"USD"_s}, Money{1'000'000, u"USD"_s}});
        }
        const auto confirming = workspace().engine().confirm(draft, costs);
        QTRY_VERIFY(confirming.isFinished());
        QVERIFY(confirming.result());
        const auto placing = workspace().engine().place(*confirming.result());
        QTRY_VERIFY(placing.isFinished());
    }
    // Nothing arrives at the provider, and nobody knows.
    QStringList buyIntoDoubt()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 2);
        const int fault =
            sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"before"_s}});
        buy(numbers);
        sandbox().release(fault);
        return numbers;
    }
    void record(const QList<DeedEnd> &ends)
    {
        Journal &journal = workspace().record().journal();
        QFuture<Result<Done>> last;
        for (const DeedEnd &end : ends) {
            const auto id = journal.openDeed({.account = u"practice"_s,
                                                 .kind = Deed::Kind::Reserve,
                                                 .subjects = {u"+13125550100"_s, u"+13125550101"_s},
                                                 .person = u"Jonas P."_s},
                workspace().serverNow());
            QTRY_VERIFY(id.isFinished());
            last = journal.closeDeed(*id.result(), end, workspace().serverNow());
        }
        QTRY_VERIFY(last.isFinished());
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void nothingAskedOffersASearch()
    {
        open();
        QTRY_VERIFY(reads(u"Nothing was asked of the sandbox yet"_s));
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QTRY_VERIFY(user::canUse(m_pane.get(), u"Search for numbers"_s));
        QVERIFY(user::click(m_pane.get(), u"Search for numbers"_s));
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Search);
    }

    void aPurchaseIsShownWithWhatHappened()
    {
        open();
        const QSignalSpy badge(m_pane.get(), &Pane::badgeChanged);
        buy(m_customer->find(u"US"_s, 2));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(table()->model()->index(0, 0).data(cell::HeadingRole).isValid()); // the day
        QCOMPARE(what(1), u"Buy 2 number(s), US"_s);
        QTRY_COMPARE(outcome(1), u"done"_s);
        QCOMPARE(cellOf(1, 6), u"USD 2.00"_s);
        QTRY_VERIFY(reads(u"Answered: order"_s)); // the first is chosen by itself
        QVERIFY(reads(u"Written down before sending"_s));
        QVERIFY(reads(u"you confirmed 2 number(s), USD 2.00"_s));
        QVERIFY(reads(u"once, "_s));
        QVERIFY(!user::see(m_pane.get(), u"Look again now"_s));
        QTRY_VERIFY(user::click(m_pane.get(), u"Show the call"_s));
        QVERIFY(!badge.isEmpty());
        QCOMPARE(badge.last().first().toInt(), 0);
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QVERIFY(user::click(m_pane.get(), u"Show the order"_s));
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Orders);
    }

    void aDoubtIsCountedDownAndNeverCalledFailed()
    {
        open();
        const QSignalSpy badge(m_pane.get(), &Pane::badgeChanged);
        buyIntoDoubt();
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(outcome(1), u"in doubt"_s);
        QTRY_COMPARE(badge.last().first().toInt(), 1);
        QTRY_VERIFY(reads(u"It may have been placed."_s));
        QTRY_VERIFY(reads(u"Next look in "_s));
        QVERIFY(reads(u"USD 2.00 now, USD 2.00 per month, until it is known"_s));
        QVERIFY(reads(u"If nothing is found by "_s));
        for (const QString &text : user::textsOf(m_pane.get())) {
            QVERIFY2(!text.contains("failed"_L1, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains("retry"_L1, Qt::CaseInsensitive), qPrintable(text));
        }
        const int looks = sandbox().requestCount("GET", u"/number_orders"_s);
        QVERIFY(user::click(m_pane.get(), u"Look again now"_s));
        QTRY_VERIFY(sandbox().requestCount("GET", u"/number_orders"_s) > looks);
        QTRY_VERIFY(reads(u"Looked by mark: not found"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/number_orders"_s), 1);
        QVERIFY(user::click(m_pane.get(), u"Copy reference"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), workspace().engine().newestOpen()->reference);
    }

    void anOrderIsLinkedByHand()
    {
        open();
        const QStringList numbers = buyIntoDoubt();
        QTRY_VERIFY(user::canUse(m_pane.get(), u"Link by hand…"_s));
        const QString other = m_customer->order(m_customer->find(u"GB"_s, 1));
        const QString right = m_customer->order(numbers);
        QVERIFY(user::click(m_pane.get(), u"Link by hand…"_s));
        QVERIFY(user::type(m_pane.get(), u"Order id"_s, u"00000000-0000-4000-8000-000000000000"_s));
        QVERIFY(user::click(m_pane.get(), u"Link"_s));
        QTRY_VERIFY(reads(u"There is no order of that id."_s));
        QVERIFY(user::type(m_pane.get(), u"Order id"_s, other));
        QVERIFY(user::click(m_pane.get(), u"Link"_s));
        QTRY_VERIFY(reads(u"This is not the order of this purchase."_s));
        QCOMPARE(outcome(1), u"in doubt"_s);
        QVERIFY(user::type(m_pane.get(), u"Order id"_s, right));
        QVERIFY(user::click(m_pane.get(), u"Link"_s));
        QTRY_COMPARE(outcome(1), u"done"_s);
        QTRY_VERIFY(reads(u"You named its order"_s));
        QVERIFY(workspace().engine().open().isEmpty());
        QCOMPARE(sandbox().requestCount("POST", u"/number_orders"_s), 3); // ours once, the customer's two
    }

    void countersAreFiltersAndAddUp()
    {
        using enum Deed::Outcome;
        record({{Done, 2, {}}, {Done, 2, {}}, {Refused, 0, {}}, {Partly, 1, {}}, {Unknown, 0, {}}});
        open();
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(outcome(2), u"1 of 2"_s);
        QVERIFY(user::click(m_pane.get(), u"Refused"_s));
        QTRY_COMPARE(rows(), 3);
        QVERIFY(cellOf(0, 0).isEmpty());
        QCOMPARE(table()->model()->index(0, 0).data(cell::HeadingRole).toStringList().last(), u"2 of 5"_s);
        QVERIFY(m_pane->escape());
        QTRY_COMPARE(rows(), 6);
    }

    void theKeyboardSkipsHeadings()
    {
        record({{Deed::Outcome::Done, 2, {}}, {Deed::Outcome::Done, 2, {}}});
        open();
        QTRY_COMPARE(rows(), 3);
        m_pane->focusFilter();
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 2);
        QTest::keyClick(table(), Qt::Key_Up);
        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void verifySaysSinceWhenTheRecordIsWhole()
    {
        record({{Deed::Outcome::Done, 2, {}}});
        open();
        QTRY_VERIFY(reads(u"Unbroken since "_s));
        QVERIFY(user::click(m_pane.get(), u"Verify"_s));
        QTRY_VERIFY(reads(u", checked "_s));
        QVERIFY(user::canUse(m_pane.get(), u"Export"_s));
    }

    void receiptsHoldWhatProvesAPurchase()
    {
        buy(m_customer->find(u"US"_s, 1));
        const QTemporaryDir folder;
        RecordExport writer(workspace().record());
        QSignalSpy written(&writer, &RecordExport::finished);
        writer.write(folder.filePath(u"a.json"_s), RecordExport::Format::Receipts, DeedGroup::All);
        QTRY_COMPARE(written.size(), 1);
        QFile file(folder.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QVERIFY(json["chain_head"_L1]["sequence"_L1].toInt() >= 2);
        const QJsonObject receipt = json["changes"_L1][0].toObject();
        for (const char *key : {"intent", "reference", "body_sha256", "body_bytes", "request_id", "order_ids", "cost"})
            QVERIFY2(receipt.contains(QLatin1StringView(key)), key);
        QCOMPARE(receipt["outcome"_L1].toString(), u"done"_s);
        QVERIFY(!text.contains(sandbox().key()));

        writer.write(folder.filePath(u"a.csv"_s), RecordExport::Format::Program, DeedGroup::All);
        QTRY_COMPARE(written.size(), 2);
        QFile table(folder.filePath(u"a.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count("\r\n"), 2);
    }

    void manyChangesOpenPageByPage()
    {
        record(QList<DeedEnd>(350, {Deed::Outcome::Done, 2, {}}));
        open();
        QTRY_COMPARE(rows(), 101); // a page and its day
        QTRY_VERIFY(reads(u"Jonas P."_s));
        for (int page = 0; page < 4; ++page)
            QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(rows() > 101);
        while (rows() < 351) {
            const int before = rows();
            QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
            QTRY_VERIFY(rows() > before);
        }
        QCOMPARE(rows(), 351);
    }
};

QTEST_MAIN(ActivityPaneTest)
#include "tst_activitypane.moc"
