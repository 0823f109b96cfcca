// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <purchase/schedule.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList numbers{u"+13125550100"_s, u"+13125550101"_s};
constexpr qint64 second = 1000;
constexpr qint64 minute = 60'000;
constexpr auto notApplied = OrderBook::Fault::Applied::No;
const Behaviour forbidden = RawServer::json(R"({"errors":[{"code":"10010","title":"Not allowed"}]})", 403);
const Behaviour noFunds = RawServer::json(R"({"errors":[{"code":"20100","title":"Insufficient funds"}]})", 402);

} // namespace

// A refusal may be made up on the way: when it is believed, and when not.
class MakingSureTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aRefusalIsMadeSureOf()
    {
        m_book->set({"", notApplied, noFunds});
        const auto refused = m_buyer->buy(numbers);
        QVERIFY(refused->isBeingMadeSure());
        QCOMPARE(refused->error.status, 402);
        QCOMPARE(m_buyer->engine().blocking(numbers).size(), 1);
        passUntil(55 * second, second);
        QVERIFY(m_buyer->last().isBeingMadeSure());
        passUntil(65 * second, second);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Rejected);
        QCOMPARE(m_buyer->last().error.status, 402);
        QVERIFY(m_buyer->engine().open().isEmpty());
        m_book->setOk();
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Acked);
    }

    void whoseListsAreKnownToBeQuickIsSoonSure()
    {
        for (int i = 0; i < schedule::lagsWanted; ++i) {
            QVERIFY(m_buyer->buy({u"+13125550%1"_s.arg(200 + i)}));
            passUntil(m_buyer->time().elapsedMs() + second, second);
        }
        QTRY_VERIFY(m_book->looks() >= schedule::lagsWanted);
        m_book->set({"", notApplied, noFunds});
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        passUntil(m_buyer->time().elapsedMs() + 13 * second, second);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Rejected);
    }

    void aRestartGoesOnMakingSure()
    {
        m_book->set({"", notApplied, noFunds});
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        QVERIFY(m_buyer->restart());
        QCOMPARE(m_buyer->engine().openCount(), 1);
        QVERIFY(m_buyer->engine().newestOpen()->isBeingMadeSure());
        passUntil(65 * second, second);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Rejected);
        QCOMPARE(m_buyer->last().error.status, 402);
    }

    void aRefusalThatSomebodyMadeUpIsNeverBelieved_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::addColumn<bool>("isListedLate");
        QTest::addColumn<bool>("isReadLate");
        QTest::newRow("the list shows it at once") << false << false << false;
        QTest::newRow("the list is as late as it was before") << false << true << false;
        QTest::newRow("the list is late, and nothing is known of it") << true << true << false;
        QTest::newRow("the list is refused in the same words for a while") << true << false << true;
    }
    void aRefusalThatSomebodyMadeUpIsNeverBelieved()
    {
        QFETCH(bool, isFirst);
        QFETCH(bool, isListedLate);
        QFETCH(bool, isReadLate);
        m_book->delayListing(isListedLate);
        if (!isFirst) {
            QVERIFY(m_buyer->buy({u"+13125550177"_s}));
            passUntil(40 * second, second);
        }
        m_book->set({"", OrderBook::Fault::Applied::Yes, isReadLate ? forbidden : noFunds});
        m_book->failReads(isReadLate); // with 403 too
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        passUntil(m_buyer->time().elapsedMs() + 40 * second, second);
        m_book->delayListing(false);
        m_book->failReads(false);
        passUntil(m_buyer->time().elapsedMs() + 2 * minute, second);
        QCOMPARE(m_buyer->last().state, IntentState::Found);
        for (const Intent &intent : m_buyer->seen())
            QVERIFY(intent.state != IntentState::Rejected);
    }

    void whereNothingMayBeReadARefusalIsBelieved()
    {
        m_book->set({"", notApplied, forbidden});
        m_book->failReads(true); // with 403 too
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        passUntil(5 * minute, second);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Rejected);
    }

    void whereNumbersCantBeReadARefusalIsNotProven()
    {
        m_book->set({"", notApplied, noFunds});
        m_book->breakInventory(forbidden);
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        passUntil(14 * minute);
        QVERIFY(m_buyer->last().isBeingMadeSure());
        passUntil(25 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);
    }

    void nobodyButTheProviderRefuses()
    {
        m_book->set({"", notApplied, noFunds});
        const auto refused = m_buyer->buy(numbers);
        QVERIFY(!answerOf(m_buyer->engine().settle(refused->id, IntentState::Rejected)));
        QVERIFY(!answerOf(m_buyer->engine().settle(refused->id, IntentState::Abandoned)));
    }

    // Something sent it twice, the second was refused for another reason, and the list is late.
    void aRefusalThatWasTheSecondAnswerIsPutRight_data()
    {
        QTest::addColumn<bool>("afterARestart");
        QTest::newRow("by a look") << false;
        QTest::newRow("at the next start") << true;
    }
    void aRefusalThatWasTheSecondAnswerIsPutRight()
    {
        QFETCH(bool, afterARestart);
        m_book->delayListing(true);
        m_book->set({"", OrderBook::Fault::Applied::Yes, noFunds});
        QVERIFY(m_buyer->buy(numbers)->isBeingMadeSure());
        passUntil(2 * minute, second);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Rejected);
        m_book->delayListing(false);
        if (afterARestart)
            QVERIFY(m_buyer->restart());
        else
            m_buyer->time().pass(10 * minute);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
        QCOMPARE(m_buyer->last().orderIds, QStringList(u"order-1"_s));
        QCOMPARE(m_book->posts().size(), 1);
    }

private:
    // Lets time go on in small steps, with every look that falls due.
};

QTEST_GUILESS_MAIN(MakingSureTest)
#include "tst_makingsure.moc"
