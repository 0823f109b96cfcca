// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/inbox/inboxpane.h>
#include <ui/look/setup.h>
#include <ui/phonetext.h>
#include <ui/reservations/reservedpane.h>

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <support/panetest.h>

using namespace Qt::StringLiterals;

static constexpr qint64 minute = 60'000;
static constexpr int someLooks = 30'000;

// Where there is room, the chosen line of the inbox is told beside the list, with all that is known of it.
class InboxDetailTest : public QObject, private PaneTest<InboxPane>
{
    Q_OBJECT

    LookTable *list() const { return table(u"Inbox"_s); }
    int rowOf(const QString &part) const
    {
        for (int row = 0; row < rowsOf(u"Inbox"_s); ++row) {
            for (int column = 0; column < list()->model()->columnCount(); ++column) {
                if (list()->model()->index(row, column).data().toString().contains(part))
                    return row;
            }
        }
        return -1;
    }
    bool reads(const QString &words) const { return user::reads(m_pane.get(), words); }
    void openWide()
    {
        m_reserved = std::make_unique<ReservedPane>(workspace());
        open();
        m_pane->resize(1920, 900);
    }
    void choose(const QString &part)
    {
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(part) > 0, someLooks);
        list()->selectRow(rowOf(part));
        list()->setFocus();
    }
    // Two numbers that lapse in nine minutes, of which one was found by a search of ours.
    void holdTwo()
    {
        m_numbers = m_customer->find(u"US"_s, 2);
        const Money price{1'250'000, u"USD"_s};
        workspace().found().remember(
            {{.phoneNumber = m_numbers.last(), .cost = {price, price}}}, workspace().serverNow());
        m_customer->reserve(m_numbers, u"batch-003"_s);
        openWide();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().held().rowCount(), 2, someLooks);
        sandbox().advanceClock(21 * minute);
        m_reserved->refresh();
        choose(u"batch-003"_s);
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup()
    {
        m_pane.reset();
        m_reserved.reset();
        end();
    }

    void theChosenLineIsToldBesideTheListWhereThereIsRoom()
    {
        const QString subOrder = m_customer->subOrderOf(m_customer->order(m_customer->find(u"DE"_s, 1)));
        const QString words = u"<b>The bill</b> "_s + QString(300, u'w');
        sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, words}});
        openWide();
        m_pane->resize(1104, 728);
        choose(u"“<b>The bill</b>"_s);
        QVERIFY(!user::see(m_pane.get(), u"Reply…"_s)); // it stands in its row
        m_pane->resize(1920, 900);
        QTRY_VERIFY(user::canUse(m_pane.get(), u"Reply…"_s));
        QVERIFY(reads(words));
        QVERIFY(reads(u" left"_s));
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QTest::keyClick(user::see(m_pane.get(), u"Reply…"_s), Qt::Key_Space);
        QTRY_COMPARE(asked.value(0).value(0).value<Section>(), Section::Orders);
        m_pane->resize(1104, 728);
        QTRY_VERIFY(!user::see(m_pane.get(), u"Reply…"_s));
    }

    void aReservationIsToldWithItsNumbersAndIsExtendedFromHere()
    {
        holdTwo();
        const auto *model = table(u"Numbers"_s)->model();
        QCOMPARE(model->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            const bool isFound = model->index(row, 0).data().toString() == m_numbers.last();
            QCOMPARE(model->index(row, 2).data().toString(), isFound ? u"USD 1.25"_s : QString());
        }
        QVERIFY(user::textsOf(m_pane.get()).contains(u"under 10 min"_s));
        QVERIFY(reads(u"by the provider’s clock"_s));
        QVERIFY(reads(u"Lapses"_s));
        QVERIFY(!reads(u"Extended last"_s));
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QVERIFY(user::click(m_pane.get(), u"Extend 2 by 30 min"_s));
        QTRY_VERIFY_WITH_TIMEOUT(reads(u"Extended 2 number(s) by 30 min"_s), someLooks);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(u"batch-003"_s), -1, someLooks); // it has time again
        QVERIFY(asked.isEmpty());

        sandbox().advanceClock(30 * minute);
        m_reserved->refresh();
        choose(u"batch-003"_s);
        QVERIFY(reads(u"Extended last"_s));
        QVERIFY(user::click(m_pane.get(), u"Go to Reserved"_s));
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Reserved);
    }

    void whatIsInTheBasketIsBoughtFromHere()
    {
        holdTwo();
        QVERIFY(!user::see(m_pane.get(), u"Buy 2: USD 2.50 now, USD 2.50/month"_s));
        const Money price{1'250'000, u"USD"_s};
        workspace().changeBasket([&](Basket &basket) {
            for (const QString &number : std::as_const(m_numbers))
                basket.add({{.phoneNumber = number, .cost = {price, price}}, workspace().serverNow()});
        });
        QTRY_VERIFY(user::canUse(m_pane.get(), u"Buy 2: USD 2.50 now, USD 2.50/month"_s));
        QVERIFY(user::canUse(m_pane.get(), u"Extend 2 by 30 min"_s));
        const QSignalSpy asked(&workspace(), &Workspace::buyRequested);
        QVERIFY(user::click(m_pane.get(), u"Buy 2: USD 2.50 now, USD 2.50/month"_s));
        const QStringList numbers = asked.value(0).value(0).toStringList();
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()), QSet<QString>(m_numbers.begin(), m_numbers.end()));
    }

    void whatWasNotExtendedIsTold()
    {
        holdTwo();
        sandbox().setFault(
            "POST", u"/number_reservations/*/actions/extend"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(user::click(m_pane.get(), u"Extend 2 by 30 min"_s));
        QTRY_VERIFY_WITH_TIMEOUT(reads(u"Extended 0 of 2 number(s) by 30 min"_s), someLooks);
        for (const QString &number : m_numbers)
            QVERIFY(reads(phoneText(number) + u" was not extended"_s));
        QVERIFY(rowOf(u"batch-003"_s) > 0);
        QVERIFY(user::canUse(m_pane.get(), u"Extend 2 by 30 min"_s));
    }

    void anOrderTellsWhatHappenedAndWhatComes()
    {
        const QStringList numbers = m_customer->find(u"DE"_s, 1);
        const QString order = m_customer->order(numbers);
        const QString subOrder = m_customer->subOrderOf(order);
        sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"Please hurry."_s}});
        openWide();
        choose(u"“Please hurry.”"_s);
        choose(phoneText(numbers.first()));
        QVERIFY(user::textsOf(m_pane.get()).contains(u"missing"_s));
        QTRY_VERIFY(reads(u"0 of 3 answer(s) given"_s));
        QVERIFY(reads(u"A comment of the provider"_s));
        QVERIFY(reads(u"Cancelled, unless everything is answered and approved"_s));
        QVERIFY(!reads(u"Ordered"_s)); // when, is not known yet
        workspace().orders().upsert({}, {.id = order, .createdAt = workspace().serverNow()}); // as the list does
        QTRY_VERIFY(reads(u"Ordered"_s));
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QVERIFY(user::click(m_pane.get(), u"Go to Orders"_s));
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Orders);
        QCOMPARE(asked.value(0).value(1).toString(), order);
    }

private:
    std::unique_ptr<ReservedPane> m_reserved; // fills the list of what is held
    QStringList m_numbers;
};

QTEST_MAIN(InboxDetailTest)
#include "tst_inboxdetail.moc"
