// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <purchase/wording.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList numbers{u"+13125550100"_s, u"+13125550101"_s};
constexpr qint64 minute = 60'000;

Behaviour refusal(int status)
{
    return RawServer::json(
        R"({"errors":[{"code":"10012","title":"Duplicate resource","detail":"Number is no longer available"}]})",
        status);
}

OrderBook::Fault answersWith(OrderBook::Fault::Applied applied, const Behaviour &behaviour)
{
    return {"", applied, behaviour};
}

constexpr auto applied = OrderBook::Fault::Applied::Yes;
constexpr auto notApplied = OrderBook::Fault::Applied::No;
const Behaviour closes{.then = Behaviour::Then::Close};

} // namespace

// What the engine does between the click and the truth.
class EngineTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aConfirmationIsGoodForOneOrder()
    {
        const auto confirmation = m_buyer->confirm(numbers);
        QVERIFY(confirmation);
        const auto first = m_buyer->engine().place(*confirmation); // two clicks, and nobody waits in between
        const auto second = m_buyer->engine().place(*confirmation);
        QVERIFY(!answerOf(second));
        QCOMPARE(answerOf(first)->state, IntentState::Acked);
        QVERIFY(!answerOf(m_buyer->engine().place(*confirmation)));
        QCOMPARE(m_book->posts().size(), 1);
    }

    void anOldConfirmationIsRefused()
    {
        const auto confirmation = m_buyer->confirm(numbers);
        m_buyer->time().pass(Confirmation::validMs + 1);
        const auto placed = answerOf(m_buyer->engine().place(*confirmation));
        QVERIFY(!placed);
        QVERIFY2(placed.error().title.contains("five minutes"_L1), qPrintable(placed.error().title));
        QCOMPARE(m_book->posts().size(), 0);
    }

    void numbersInDoubtCantBeOrderedTwice()
    {
        m_book->set(answersWith(notApplied, closes));
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Ambiguous);
        m_book->setOk();
        QCOMPARE(m_buyer->engine().blocking({numbers.last()}).size(), 1);

        const auto overlapping = m_buyer->buy({u"+13125550199"_s, numbers.last()});
        QVERIFY(!overlapping);
        QVERIFY2(overlapping.error().title.contains("in doubt"_L1), qPrintable(overlapping.error().title));
        QCOMPARE(m_buyer->buy({u"+13125550199"_s})->state, IntentState::Acked);
        QCOMPARE(m_book->posts().size(), 2);
    }

    void twoOrdersForOneNumberAtOnceAreOne()
    {
        const auto one = m_buyer->confirm(numbers);
        const auto two = m_buyer->confirm({numbers.first()});
        const auto first = m_buyer->engine().place(*one);
        const auto second = m_buyer->engine().place(*two);
        QVERIFY(!answerOf(second));
        QVERIFY(answerOf(first));
        QCOMPARE(m_book->posts().size(), 1);
    }

    void anOrderInFlightIsTakenUpAfterARestart()
    {
        m_book->set(answersWith(applied, {})); // and no answer
        const auto confirmation = m_buyer->confirm(numbers);
        const auto lost = m_buyer->engine().place(*confirmation);
        QTRY_COMPARE(m_book->posts().size(), 1);

        QVERIFY(m_buyer->restart());

        QVERIFY(lost.isFinished() && lost.resultCount() == 0);
        QCOMPARE(m_buyer->engine().open().size(), 1);
        QCOMPARE(m_buyer->engine().open().first().state, IntentState::Ambiguous);
        QVERIFY(!m_buyer->buy(numbers));
        m_buyer->time().pass(1000);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
        QCOMPARE(m_buyer->last().orderId(), u"order-1"_s);
        QVERIFY(m_buyer->engine().open().isEmpty());
        QCOMPARE(m_book->posts().size(), 1);
    }

    // The first may have been placed: something on the way sent it twice, and this is the answer to the second.
    void aNoBecauseOfTheNumbersStaysInDoubt_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("a conflict") << 409;
        QTest::newRow("a refusal") << 422;
    }
    void aNoBecauseOfTheNumbersStaysInDoubt()
    {
        QFETCH(int, status);
        m_book->own(numbers.last());
        m_book->set(answersWith(notApplied, refusal(status)));
        const auto bought = m_buyer->buy(numbers);
        QCOMPARE(bought->state, IntentState::Ambiguous);
        QCOMPARE(m_buyer->engine().blocking(numbers).size(), 1);
        lookUntilChecked(1);
        QCOMPARE(m_buyer->last().alreadyOurs, QStringList(numbers.last()));
        lookUntilChecked(6);
        QCOMPARE(m_buyer->last().alreadyOurs, QStringList(numbers.last()));
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);
    }

    void whatIsOursIsAskedAgainWhenItCouldNotBeRead()
    {
        m_book->own(numbers.last());
        m_book->breakInventory(RawServer::json("{}", 403));
        m_book->set(answersWith(notApplied, refusal(409)));
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Ambiguous);
        lookUntilChecked(1);
        QVERIFY(m_buyer->last().alreadyOurs.isEmpty());
        m_book->repairInventory();
        lookUntilChecked(2);
        QCOMPARE(m_buyer->last().alreadyOurs, QStringList(numbers.last()));
    }

    // One more in doubt helps nobody.
    void toAHostThatFailsNoOrderLeaves()
    {
        m_book->set(answersWith(notApplied, closes));
        m_book->failReads(true, 503);
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Ambiguous);
        passUntil(10 * minute, 1000);
        const auto kept = m_buyer->buy({u"+13125550199"_s});
        QCOMPARE(kept->state, IntentState::Rejected);
        QVERIFY(!kept->wasSent);
        QVERIFY(wording::detail(*kept, u"Telnyx"_s, m_buyer->time().now()).contains(u"Too many of the last requests"));
        QCOMPARE(m_book->posts().size(), 1);
        QVERIFY(m_buyer->engine().blocking({u"+13125550199"_s}).isEmpty());
    }

    // What the account has of the numbers may take a minute to be read: the refusal does not wait for it.
    void aNoIsOnTheDiskBeforeAnythingElseIsAsked()
    {
        m_book->breakInventory({}); // it never answers
        m_book->set(answersWith(notApplied, refusal(422)));
        QCOMPARE(m_buyer->buy(numbers)->error.status, 422);
        m_book->setOk();
        QCOMPARE(m_buyer->buy({u"+13125550199"_s})->state, IntentState::Acked); // and no other order waits for it
        QVERIFY(m_buyer->restart());
        QCOMPARE(m_buyer->engine().newestOpen()->error.status, 422);
        QTRY_VERIFY(m_buyer->time().isAwaited());
        m_buyer->time().pass(1000);
        QTRY_VERIFY(m_server->requests().last().path.contains("/phone_numbers")); // with the first look
        QVERIFY(m_buyer->restart());
        QCOMPARE(m_buyer->engine().newestOpen()->error.status, 422);
    }

    void aNoToWhatWasPlacedBeforeIsFound()
    {
        m_book->set(answersWith(applied, refusal(422)));
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Ambiguous);
        m_buyer->time().pass(1000);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
    }

    void twoOrdersWithOneMarkAreAnAlarm()
    {
        m_book->set(answersWith(applied, closes));
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Ambiguous);
        m_book->placeAgain();
        m_buyer->time().pass(1000);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Duplicate);
        QCOMPARE(m_buyer->last().orderIds, QStringList({u"order-1"_s, u"order-2"_s}));
        QCOMPARE(m_buyer->engine().open().size(), 1);
    }

    void aListThatCantBeReadIsNoSign()
    {
        m_book->set(answersWith(notApplied, closes));
        QVERIFY(m_buyer->buy(numbers));
        m_book->failReads(true);
        for (int i = 0; i < 15; ++i)
            look();
        QCOMPARE(m_buyer->last().state, IntentState::Ambiguous);
        QCOMPARE(m_buyer->last().checks, 0);
        m_book->failReads(false);
        lookUntilChecked(1);
    }

    void lookingByHandDoesNotBringTheEndNearer()
    {
        m_book->set(answersWith(notApplied, closes));
        const auto bought = m_buyer->buy(numbers);
        for (int i = 1; i <= 15; ++i) {
            m_buyer->engine().checkNow(bought->id);
            QTRY_COMPARE(m_buyer->last().checks, i);
        }
        QCOMPARE(m_buyer->last().state, IntentState::Ambiguous);
        m_book->placeAgain();
        m_buyer->engine().checkNow(bought->id);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
    }

    void aQuietOrderCanBeGivenUpAndIsStillTold()
    {
        m_book->set(answersWith(notApplied, closes));
        const auto bought = m_buyer->buy(numbers);
        QVERIFY(!answerOf(m_buyer->engine().settle(bought->id, IntentState::Abandoned))); // too early: it may be late
        lookUntilChecked(11);
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);
        QCOMPARE(m_buyer->engine().blocking(numbers).size(), 1);

        QCOMPARE(answerOf(m_buyer->engine().settle(bought->id, IntentState::Abandoned))->state, IntentState::Abandoned);
        QVERIFY(m_buyer->engine().blocking(numbers).isEmpty());
        m_book->placeAgain();
        m_buyer->time().pass(60 * minute);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
    }

    void aQuietOrderIsLookedForAtTheNextStart()
    {
        m_book->set(answersWith(notApplied, closes));
        QVERIFY(m_buyer->buy(numbers));
        lookUntilChecked(11);
        m_book->placeAgain();
        QVERIFY(m_buyer->restart());
        m_buyer->time().pass(0);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
    }

    void withAnotherKeyNothingIsCalledQuiet()
    {
        m_book->set(answersWith(notApplied, closes));
        QVERIFY(m_buyer->buy(numbers));
        m_buyer->useKey(u"another"_s);
        QVERIFY(m_buyer->restart());
        lookUntilChecked(12);
        QCOMPARE(m_buyer->last().state, IntentState::Ambiguous);
    }

private:
    void look()
    {
        const int before = m_server->requestCount();
        m_buyer->time().pass(60 * minute);
        QTRY_VERIFY(m_server->requestCount() > before);
        const auto next = m_buyer->last().nextCheckAt;
        QTRY_VERIFY(m_buyer->last().nextCheckAt != next || m_buyer->last().nextCheckAt > m_buyer->time().now());
    }
    void lookUntilChecked(int checks)
    {
        while (m_buyer->last().checks < checks && !QTest::currentTestFailed())
            look();
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
