// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <flows/review.h>
#include <ui/look/setup.h>
#include <ui/phonetext.h>

using namespace Qt::StringLiterals;

// What is told when a purchase does not go as it was meant to.
class PurchaseNoteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }
    SandboxFixture &sandbox() const { return m_shopper->sandbox(); }
    Workspace &workspace() const { return m_shopper->world().workspace(); }

    // Somewhere else in the window the same numbers are ordered, and no answer comes.
    void orderIntoDoubt(const QStringList &numbers)
    {
        sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
        sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"drop"_s}}); // before it is placed
        OrderDraft draft;
        for (const QString &number : numbers)
            draft.phoneNumbers.append({number, {}});
        const auto confirming = workspace().engine().confirm(draft, {});
        QTRY_VERIFY(confirming.isFinished());
        const auto placing = workspace().engine().place(*confirming.result());
        QTRY_VERIFY(placing.isFinished());
        QTRY_COMPARE(workspace().engine().blocking(numbers).size(), 1);
    }

    // The first answer tells the time, and the lines of the basket are stale.
    void letADayPass()
    {
        sandbox().advanceClock(25LL * 3600 * 1000);
        pane()->refresh();
        QTRY_VERIFY(!user::reads(pane(), u"searching"_s)
            && m_shopper->basket().lines().first().isStale(workspace().serverNow()));
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_shopper = std::make_unique<Shopper>();
        QVERIFY(m_shopper->search(u"312"_s));
    }
    void cleanup() { m_shopper.reset(); }

    // A number that ends in 0013 is taken between search and order.
    void aRefusalNamesTheNumberItIsAbout()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(m_shopper->search(u"312"_s, u"0013"_s));
        QVERIFY(m_shopper->pick(1));
        const QStringList numbers = m_shopper->basket().numbers();
        QVERIFY(m_shopper->buy());
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(pane(), u"“This number is no longer available.”"_s));
        QVERIFY(user::reads(pane(), u", about "_s + phoneText(numbers.at(1))));
        QVERIFY(!user::reads(pane(), u", about "_s + phoneText(numbers.at(0))));
    }

    void whatIsInDoubtIsNamedAndDoesNotHoldTheOthersBack()
    {
        QVERIFY(m_shopper->pick(3));
        const QStringList doubted = m_shopper->basket().numbers();
        orderIntoDoubt(doubted);
        QTRY_VERIFY(user::reads(pane(), u"An order for these is not settled yet"_s));
        QVERIFY(m_shopper->search(u"415"_s));
        QVERIFY(m_shopper->pick(2));
        const QString named = phoneText(doubted.at(0)) + u", "_s + phoneText(doubted.at(1)) + u" and 1 more"_s;
        QTRY_VERIFY(
            user::reads(pane(), u"An order for %1 is not settled yet: leave them out to buy the others"_s.arg(named)));
        QVERIFY(!user::canUse(pane(), u"Buy"_s));
        workspace().changeBasket([&](Basket &basket) {
            for (const QString &number : doubted)
                basket.remove(number);
        });
        QTRY_VERIFY(user::canUse(pane(), u"Buy"_s));
        QVERIFY(!user::reads(pane(), u"is not settled yet"_s));
    }

    void howFarTheReviewIsIsTold()
    {
        QVERIFY(m_shopper->pick(3));
        letADayPass();
        const int held = sandbox().hold(u"/phone_numbers/regulatory_requirements"_s);
        QVERIFY(user::click(pane(), u"Buy"_s));
        QTRY_VERIFY(user::reads(pane(), u"Looking again before you buy… 3 of 3"_s));
        sandbox().release(held);
        QTRY_VERIFY(m_shopper->sheet());
    }

    void anOrderThatGetsIntoDoubtDuringTheReviewIsTold()
    {
        QVERIFY(m_shopper->pick(2));
        letADayPass();
        const int held = sandbox().hold(u"/available_phone_numbers"_s);
        QVERIFY(user::click(pane(), u"Buy"_s));
        QTRY_VERIFY(sandbox().heldRequests() > 0);
        orderIntoDoubt(m_shopper->basket().numbers());
        sandbox().release(held);
        QTRY_VERIFY(user::reads(pane(), u"An earlier order for some of these numbers is still in doubt."_s));
        QVERIFY(!m_shopper->sheet());
        QCOMPARE(sandbox().requestCount("POST", u"/number_orders"_s), 1);
    }
};

QTEST_MAIN(PurchaseNoteTest)
#include "tst_purchasenote.moc"
