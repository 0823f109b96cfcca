// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <flows/holdkeeper.h>
#include <ui/inbox/inboxpane.h>
#include <ui/look/setup.h>
#include <ui/phonetext.h>
#include <ui/reservations/holdings.h>
#include <ui/reservations/reservedpane.h>

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <support/panetest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qint64 minute = 60'000;
static constexpr qint64 day = 24LL * 60 * minute;
static constexpr int someLooks = 30'000;

// What is lost by waiting is told in time, and leads to where it is dealt with.
class InboxPaneTest : public QObject, private PaneTest<InboxPane>
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
    // Of what is selected: the button of that name, and the entry of its menu.
    void decide(const QString &button, const QString &entry) const
    {
        QVERIFY(user::click(m_pane.get(), button));
        QPointer<QMenu> menu = m_pane->findChild<QMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        const QList<QAction *> entries = menu->actions();
        const auto at = std::ranges::find(entries, entry, &QAction::text);
        QVERIFY2(at != entries.cend(), qPrintable(entry));
        menu->setActiveAction(*at);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!menu);
    }
    QString personOf(const QString &line) const { return cellOf(rowOf(line), 2); }
    QString cellOf(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QString headingAbove(int row) const
    {
        while (row >= 0 && !list()->model()->index(row, 0).data(cell::HeadingRole).isValid())
            --row;
        return list()->model()->index(row, 0).data(cell::HeadingRole).toStringList().value(0);
    }
    void select(int row)
    {
        list()->selectRow(row);
        list()->setFocus();
    }
    void lookAgain(qint64 later)
    {
        sandbox().advanceClock(later);
        m_reserved->refresh();
        m_pane->refresh();
    }
    void openBoth()
    {
        m_reserved = std::make_unique<ReservedPane>(workspace());
        open();
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

    void aHoldShowsTenMinutesBeforeItLapsesAndLeadsToIt()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 2);
        m_customer->reserve(numbers, u"batch-003"_s);
        openBoth();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().held().rowCount(), 2, someLooks);
        QCOMPARE(rowOf(u"Reservation lapses"_s), -1);

        lookAgain(21 * minute);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"Reservation lapses"_s) > 0, someLooks);
        const int row = rowOf(u"Reservation lapses"_s);
        QCOMPARE(headingAbove(row), u"Within the hour"_s);
        QVERIFY(cellOf(row, 0).contains(u"2 number(s) go back to the shelf."_s));
        QVERIFY(cellOf(row, 1).contains(u"batch-003 · "_s));
        for (const QString &number : numbers)
            QVERIFY(cellOf(row, 1).contains(number.last(4)));
        const QString left = cellOf(row, 3);
        QVERIFY2(left.startsWith(u"08:"_s) || left.startsWith(u"09:"_s), qPrintable(left));

        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        select(row);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Reserved);
        lookAgain(10 * minute); // it is over: nothing is left to be done
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(u"Reservation lapses"_s), -1, someLooks);
    }

    void aHoldThatWasNotExtendedByItselfIsTold()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        openBoth();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().held().rowCount(), 1, someLooks);
        const QString id = workspace().held().row(0).reservationId;
        auto *holdings = m_reserved->findChild<Holdings *>();
        holdings->keeper().keep({id}, workspace().serverNow().addSecs(3600));
        sandbox().setFault(
            "POST", u"/number_reservations/*/actions/extend"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        lookAgain(28 * minute);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"A reservation was not extended"_s) > 0, someLooks);
        QCOMPARE(rowOf(u"Reservation lapses"_s), -1);
    }

    void anOrderThatWaitsForAnswersShowsWithItsDeadlineBeforeItIsCancelled()
    {
        const QStringList numbers = m_customer->find(u"DE"_s, 1);
        const QString order = m_customer->order(numbers);
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(phoneText(numbers.first())) > 0, someLooks);
        const int row = rowOf(phoneText(numbers.first()));
        QVERIFY(cellOf(row, 1).startsWith(u"Orders, DE local"_s));
        QVERIFY(cellOf(row, 0).startsWith(u"Answers are missing"_s));
        QVERIFY(!cellOf(row, 3).isEmpty());
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        select(row);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Orders);
        QVERIFY(asked.value(0).value(1).toString().startsWith(order));
    }

    void anOrderAndWhatIsSaidOfItGoByTheirReference()
    {
        const QStringList numbers = m_customer->find(u"DE"_s, 1);
        const QString order = m_customer->order(numbers);
        const QString subOrder = m_customer->subOrderOf(order);
        for (const QString &words : {u"First."_s, u"Second."_s})
            sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, words}});
        openBoth();
        const QString number = phoneText(numbers.first());
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"“Second.”"_s) > 0 && rowOf(number) > 0, someLooks);
        QVERIFY(cellOf(rowOf(u"“Second.”"_s), 0).startsWith(u"2 comments not read"_s));
        workspace().orders().upsert({}, {.id = order, .reference = u"batch-001"_s}); // as the list of orders does
        QTRY_VERIFY(cellOf(rowOf(number), 1).contains(u"batch-001 · "_s + number));
        QVERIFY(cellOf(rowOf(u"“Second.”"_s), 1).contains(u"batch-001 · "_s));
    }

    void aCommentOfAReviewerShowsWithTheirWordsAsTextAndLeadsToTheOrder()
    {
        const QString order = m_customer->order(m_customer->find(u"DE"_s, 1));
        const QString subOrder = m_customer->subOrderOf(order);
        sandbox().control(
            "POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"<b>The bill</b> is too old."_s}});
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"“<b>The bill</b> is too old.”"_s) > 0, someLooks);
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        select(rowOf(u"“<b>The bill</b>"_s));
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(asked.value(0).value(0).value<Section>(), Section::Orders);
        QCOMPARE(asked.value(0).value(1).toString(), order);
    }

    void aCommentThatWasReadElsewhereWaitsNoLonger()
    {
        const QString subOrder = m_customer->subOrderOf(m_customer->order(m_customer->find(u"DE"_s, 1)));
        sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"Please hurry."_s}});
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"“Please hurry.”"_s) > 0, someLooks);
        m_customer->readComments(subOrder);
        emit workspace().commentsRead(); // as the thread does
        QTRY_COMPARE(rowOf(u"“Please hurry.”"_s), -1); // long before the next look
    }

    void aDocumentThatNothingUsesShowsUntilItIsGone()
    {
        const QString id = m_customer->upload("%PDF-1.7\n% unused\n%%EOF\n", u"unused.pdf"_s);
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"unused.pdf"_s) > 0, someLooks);
        QCOMPARE(headingAbove(rowOf(u"unused.pdf"_s)), u"Within the hour"_s);
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        select(rowOf(u"unused.pdf"_s));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Compliance);
        QCOMPARE(asked.value(0).value(1).toString(), id);

        lookAgain(31 * minute);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(u"unused.pdf"_s), -1, someLooks);
    }

    void aGroupShowsBeforeItExpires()
    {
        openBoth();
        const auto groups = [this] { return rowOf(u"A requirement group expires"_s); };
        for (int months = 0; months < 24 && groups() < 0; ++months) {
            lookAgain(25 * day);
            if (QTest::qWaitFor([&] { return groups() > 0; }, 1'000))
                break;
        }
        QVERIFY(groups() > 0);
        QVERIFY(cellOf(groups(), 1).startsWith(u"Compliance"_s));
        QVERIFY(cellOf(rowOf(u"A requirement group was declined"_s), 3).contains(u"since"_s)); // it has no deadline

        lookAgain(40 * day);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"A requirement group has expired"_s) > 0, someLooks);
        QCOMPARE(headingAbove(rowOf(u"A requirement group has expired"_s)), u"Overdue"_s);
    }

    void whatWasPutOffComesBackBeforeItIsLost()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        openBoth();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().held().rowCount(), 1, someLooks);
        lookAgain(21 * minute);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"Reservation lapses"_s) > 0, someLooks);
        select(rowOf(u"Reservation lapses"_s));
        decide(u"Snooze…"_s, u"For an hour"_s); // longer than there is
        QTRY_COMPARE(rowOf(u"Reservation lapses"_s), -1);
        lookAgain(5 * minute);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"Reservation lapses"_s) > 0, someLooks);
    }

    void whatSomebodyDealsWithSaysSoAndStaysTheirs()
    {
        const QString paper = u"unused.pdf"_s;
        const QStringList numbers = m_customer->find(u"DE"_s, 1);
        const QString order = phoneText(numbers.first());
        m_customer->upload("%PDF-1.7\n% unused\n%%EOF\n", paper);
        const QString subOrder = m_customer->subOrderOf(m_customer->order(numbers));
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(paper) > 0 && rowOf(order) > 0, someLooks);
        select(rowOf(paper));
        decide(u"Assign…"_s, u"To me"_s);
        QCOMPARE(personOf(paper), u"you"_s);
        QCOMPARE(personOf(order), QString());

        select(rowOf(order));
        decide(u"Assign…"_s, u"To somebody…"_s);
        QTRY_VERIFY(user::type(m_pane.get(), u"Name"_s, u" Mara & Jo "_s));
        QTest::keyClick(user::see(m_pane.get(), u"Name"_s), Qt::Key_Return);
        QTRY_COMPARE(personOf(order), u"Mara & Jo"_s);
        QVERIFY(user::click(m_pane.get(), u"Mine"_s));
        QTRY_COMPARE(rowOf(order), -1);
        QVERIFY(rowOf(paper) > 0);

        open(); // as after a restart
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(paper) > 0 && rowOf(order) > 0, someLooks);
        QCOMPARE(personOf(paper), u"you"_s);
        QCOMPARE(personOf(order), u"Mara & Jo"_s);
        sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"Please hurry."_s}});
        m_pane->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(personOf(u"“Please hurry.”"_s), u"Mara & Jo"_s, someLooks); // it is of the order
        select(rowOf(paper));
        decide(u"Assign…"_s, u"To Mara && Jo"_s); // a name that was used before
        QCOMPARE(personOf(paper), u"Mara & Jo"_s);
        decide(u"Assign…"_s, u"To nobody"_s);
        QCOMPARE(personOf(paper), QString());
    }

private:
    std::unique_ptr<ReservedPane> m_reserved; // fills the list of what is held
};

QTEST_MAIN(InboxPaneTest)
#include "tst_inboxpane.moc"
