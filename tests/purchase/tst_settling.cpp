// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <purchase/schedule.h>
#include <purchase/token.h>
#include <purchase/wording.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QStringList numbers{u"+13125550100"_s, u"+13125550101"_s};
constexpr qint64 minute = 60'000;
constexpr auto notApplied = OrderBook::Fault::Applied::No;
const Behaviour closes{.then = Behaviour::Then::Close};
const Behaviour taken =
    RawServer::json(R"({"errors":[{"code":"10012","title":"Number is no longer available"}]})", 409);

} // namespace

// What becomes of a purchase whose answer was lost, to its end: by looking, by the user's word, at the next start.
class SettlingTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void nothingIsQuietBeforeFifteenMinutes()
    {
        m_book->set({"", notApplied, closes});
        QVERIFY(m_buyer->buy(numbers));
        passUntil(14 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Ambiguous);
        QVERIFY(m_buyer->last().checks >= schedule::looksBeforeQuiet);
        passUntil(25 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);
    }

    void aClockThatIsWrongAtTheStartMakesNothingQuiet()
    {
        m_book->set({"", notApplied, closes});
        QVERIFY(m_buyer->buy(numbers));
        QVERIFY(m_buyer->restart(24 * 60 * minute));
        passUntil(14 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Ambiguous);
        passUntil(25 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);
    }

    void aSlowListMakesTheQuietPeriodLonger()
    {
        m_book->setOk();
        m_book->delayListing(true);
        QVERIFY(m_buyer->buy({u"+13125550177"_s}));
        passUntil(3 * minute); // the list is slow to name it
        m_book->delayListing(false);
        passUntil(5 * minute);
        m_book->set({"", notApplied, closes});
        const qint64 begun = m_buyer->time().elapsedMs();
        QVERIFY(m_buyer->buy(numbers));
        passUntil(begun + 20 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Ambiguous);
        passUntil(begun + 300 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);
    }

    void aQuietOrderCanBeOrderedAgainOnceAndIsStillLookedFor()
    {
        m_book->set({"", notApplied, closes});
        const auto lost = m_buyer->buy(numbers);
        const auto tooEarly = answerOf(m_buyer->engine().place(*m_buyer->confirm(numbers, lost->id)));
        QVERIFY(!tooEarly);
        QVERIFY2(tooEarly.error().title.contains("may still turn up"_L1), qPrintable(tooEarly.error().title));
        passUntil(25 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Quiet);

        m_book->setOk();
        const auto again = answerOf(m_buyer->engine().place(*m_buyer->confirm(numbers, lost->id)));
        QVERIFY(again);
        QCOMPARE(again->state, IntentState::Acked);
        QCOMPARE(again->supersedes, lost->id);
        QCOMPARE(m_book->posts().size(), 2);
        QVERIFY(m_buyer->engine().open().isEmpty());
        QVERIFY(!answerOf(m_buyer->engine().place(*m_buyer->confirm(numbers, lost->id)))); // not a third time

        m_book->place(m_book->posts().first()); // it was only late
        m_buyer->time().pass(60 * minute);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Duplicate);
        QCOMPARE(m_buyer->last().id, lost->id);
        QCOMPARE(m_buyer->engine().blocking(numbers).size(), 1);
        QVERIFY(answerOf(m_buyer->engine().settle(lost->id, IntentState::Found)));
        QVERIFY(m_buyer->engine().blocking(numbers).isEmpty());
    }

    void anOrderThatOnlyTheInventoryKnowsIsPlacedAndNamedLater_data()
    {
        QTest::addColumn<bool>("afterARestart");
        QTest::newRow("by a look") << false;
        QTest::newRow("after the next start") << true;
    }
    void anOrderThatOnlyTheInventoryKnowsIsPlacedAndNamedLater()
    {
        m_book->set({"", notApplied, closes});
        const auto lost = m_buyer->buy(numbers);
        m_book->own(numbers.first(), lost->reference);
        passUntil(5 * minute);
        QCOMPARE(m_buyer->last().state, IntentState::Found);
        QVERIFY(m_buyer->last().orderIds.isEmpty());
        QVERIFY2(wording::detail(m_buyer->last(), u"Telnyx"_s, {}).contains("does not list"_L1), "it has no id yet");
        const auto told = m_buyer->seen().size();
        passUntil(100 * minute);
        QCOMPARE(m_buyer->seen().size(), told); // once

        QFETCH(bool, afterARestart);
        if (afterARestart)
            QVERIFY(m_buyer->restart());
        QTRY_VERIFY(m_buyer->time().isAwaited()); // it has looked, and waits for the next look
        m_book->place(m_book->posts().first()); // now the list has it too
        m_buyer->time().pass(60 * minute);
        QTRY_COMPARE(m_buyer->last().orderIds, QStringList(u"order-1"_s));
        QCOMPARE(m_buyer->last().state, IntentState::Found);
        QVERIFY(m_buyer->engine().open().isEmpty());
    }

    void whatTheJournalDoesNotKnowIsFoundAtTheStart()
    {
        const QString mark = token::make(u"abcdef"_s, 77, QByteArray(token::randomLength, 'x'));
        const QString other = token::make(u"zzzzzz"_s, 77, QByteArray(token::randomLength, 'x'));
        for (const QString &reference : {token::reference(u"old"_s, mark), token::reference(u"theirs"_s, other)})
            m_book->place(QJsonDocument(QJsonObject{{u"customer_reference"_s, reference}}).toJson());
        QVERIFY(m_buyer->restart());
        QTRY_COMPARE(m_buyer->engine().openCount(), 1);
        const Intent foreign = *m_buyer->engine().newestOpen();
        QCOMPARE(foreign.state, IntentState::Foreign);
        QCOMPARE(token::markOf(foreign.reference), mark);
        QCOMPARE(foreign.orderIds, QStringList(u"order-1"_s));
        QVERIFY(m_buyer->restart());
        QTRY_COMPARE(m_buyer->engine().openCount(), 1); // once
        QCOMPARE(m_book->posts().size(), 0);
        QVERIFY(answerOf(m_buyer->engine().settle(foreign.id, IntentState::Found)));
        QCOMPARE(m_buyer->engine().openCount(), 0);
    }

    void anOrderThatWasSentTwiceOnTheWayIsNoticedAtTheStart()
    {
        QCOMPARE(m_buyer->buy(numbers)->state, IntentState::Acked);
        m_book->placeAgain();
        QVERIFY(m_buyer->restart());
        QTRY_COMPARE(m_buyer->engine().openCount(), 1);
        QCOMPARE(m_buyer->engine().newestOpen()->state, IntentState::Duplicate);
        QCOMPARE(m_buyer->engine().newestOpen()->orderIds, QStringList({u"order-1"_s, u"order-2"_s}));
    }

    void oneOrderIsOnItsWayAtATime()
    {
        m_book->set({"", notApplied, {}}); // no answer before the deadline
        const auto one = m_buyer->confirm({numbers.first()});
        const auto two = m_buyer->confirm({numbers.last()});
        const auto first = m_buyer->engine().place(*one);
        const auto second = m_buyer->engine().place(*two);
        QCOMPARE(answerOf(second)->state, IntentState::Ambiguous);
        QCOMPARE(answerOf(first)->state, IntentState::Ambiguous);
        QCOMPARE(m_book->posts().size(), 2);
        QList<qint64> inDoubt;
        for (const Intent &intent : m_buyer->seen()) {
            if (intent.state == IntentState::Ambiguous && !inDoubt.contains(intent.id))
                inDoubt += intent.id;
            QVERIFY(intent.state != IntentState::Sending || intent.id == 1 || inDoubt == QList<qint64>{1});
        }
    }

    void manyInDoubtAreLookedForTogether()
    {
        m_buyer->engine().setRules({});
        m_book->set({"", OrderBook::Fault::Applied::Yes, closes});
        constexpr int count = 60;
        for (int i = 0; i < count; ++i)
            QCOMPARE(m_buyer->buy({u"+1312555%1"_s.arg(2000 + i)})->state, IntentState::Ambiguous);
        const int before = m_book->looks();
        m_buyer->time().pass(60 * minute);
        QTRY_COMPARE(m_buyer->engine().openCount(), 0);
        QVERIFY2(m_book->looks() - before < 10, qPrintable(QString::number(m_book->looks() - before)));
    }

    // However many are due: what the account has of their numbers is asked for every one, one after the other.
    void ofManyRefusedForTheirNumbersEachIsToldWhatIsOursAlready()
    {
        constexpr int count = 12;
        m_buyer->engine().setRules({});
        m_book->set({"", notApplied, taken});
        for (int i = 0; i < count; ++i) {
            const QString number = u"+1312555%1"_s.arg(2000 + i);
            m_book->own(number);
            QCOMPARE(m_buyer->buy({number})->state, IntentState::Ambiguous);
        }
        const auto before = m_server->requestCount();
        m_buyer->time().pass(1000);
        const auto isTold = [](const Intent &intent) { return intent.alreadyOurs == phoneNumbers(intent.numbers); };
        const auto told = [&] { return std::ranges::count_if(m_buyer->engine().open(), isTold); };
        QTRY_COMPARE(told(), count);
        const auto asked = m_server->requests().mid(before);
        int questions = 0;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            if (!asked.at(i).path.contains("/phone_numbers"))
                continue;
            ++questions;
            QVERIFY(!asked.at(i - 1).path.contains("/phone_numbers")); // the look of its own order came first
        }
        QCOMPARE(questions, count);
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "tst_settling.moc"
