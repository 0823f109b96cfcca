// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unit = 1'000'000;
constexpr qint64 hour = 3'600'000;

QStringList numbersFrom(int first, int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i)
        numbers += u"+1312555%1"_s.arg(first + i, 4, 10, QChar(u'0'));
    return numbers;
}

SpendRules ruled(const SpendLimit &limit)
{
    SpendRules rules;
    rules.limits = {limit};
    return rules;
}

const Behaviour closes{.then = Behaviour::Then::Close};

} // namespace

// Each number costs USD 1 now and USD 2 a month here.
class LimitsTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void anOrderOverTheLimitIsNotSent()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Order, .numbers = 2}));
        const auto confirmation = m_buyer->confirm(numbersFrom(0, 3));
        QVERIFY(confirmation && confirmation->refusal); // it is said before anybody is asked
        const auto placed = answerOf(m_buyer->engine().place(*confirmation));
        QVERIFY(!placed);
        QVERIFY2(placed.error().title.contains("2 number"_L1), qPrintable(placed.error().title));
        QVERIFY(placed.error().detail.contains("Nothing was sent"_L1));
        QCOMPARE(m_book->posts().size(), 0);
        QVERIFY(m_buyer->engine().open().isEmpty());
    }

    void withoutOwnRulesTheSafeOnesHold()
    {
        QVERIFY(!m_buyer->buy(numbersFrom(0, 51)));
        QCOMPARE(m_book->posts().size(), 0);
        QVERIFY(m_buyer->buy(numbersFrom(0, 20)));
    }

    void aDayEndsAtMidnightOfTheServer()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        QVERIFY(m_buyer->buy(numbersFrom(0, 3)));
        QVERIFY(!m_buyer->buy(numbersFrom(10, 1)));
        m_buyer->time().pass(12 * hour);
        QVERIFY(m_buyer->buy(numbersFrom(10, 1)));
    }

    void aMonthHoldsItsDays()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Month, .monthly = 6 * unit}));
        QVERIFY(m_buyer->buy(numbersFrom(0, 3)));
        m_buyer->time().pass(20 * 24 * hour);
        const auto refused = m_buyer->buy(numbersFrom(10, 1));
        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("USD 6.00"_L1), qPrintable(refused.error().title));
        m_buyer->time().pass(11 * 24 * hour);
        QVERIFY(m_buyer->buy(numbersFrom(10, 1)));
    }

    void whatIsInDoubtCountsUntilItIsSettled()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        m_book->set({"", OrderBook::Fault::Applied::No, closes});
        QCOMPARE(m_buyer->buy(numbersFrom(0, 3))->state, IntentState::Ambiguous);
        m_book->setOk();
        QVERIFY(!m_buyer->buy(numbersFrom(10, 1)));
        QVERIFY(m_buyer->restart());
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        QVERIFY(!m_buyer->buy(numbersFrom(10, 1)));
    }

    // It may still turn up: then both have to be paid.
    void whatWasGivenUpForAnotherCountsBesideIt()
    {
        m_book->set({"", OrderBook::Fault::Applied::No, closes});
        const auto lost = m_buyer->buy(numbersFrom(0, 3));
        passUntil([&] { return m_buyer->last().state == IntentState::Quiet; });
        m_book->setOk();

        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 5 * unit}));
        const auto tooMuch = m_buyer->confirm(numbersFrom(0, 3), lost->id);
        QVERIFY(tooMuch && tooMuch->refusal);
        QVERIFY(!answerOf(m_buyer->engine().place(*tooMuch)));
        QCOMPARE(m_book->posts().size(), 1);
        QCOMPARE(m_buyer->engine().newestOpen()->state, IntentState::Quiet); // not given up for nothing

        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 7 * unit}));
        QVERIFY(answerOf(m_buyer->engine().place(*m_buyer->confirm(numbersFrom(0, 3), lost->id))));
        QVERIFY(!m_buyer->buy(numbersFrom(10, 2)));
        QVERIFY(m_buyer->buy(numbersFrom(10, 1)));
    }

    void aNumberIsInAnOrderOnce()
    {
        const auto confirmation = m_buyer->confirm(numbersFrom(0, 2) + numbersFrom(1, 1));
        QVERIFY(!confirmation);
        QVERIFY2(confirmation.error().title.contains("twice"_L1), qPrintable(confirmation.error().title));
    }

    void whatWasRefusedDoesNotCount()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        m_book->set({"", OrderBook::Fault::Applied::No, RawServer::json(R"({"errors":[{"code":"1"}]})", 422)});
        QVERIFY(m_buyer->buy(numbersFrom(0, 3))->isBeingMadeSure());
        passUntil([this] { return m_buyer->engine().openCount() == 0; });
        m_book->setOk();
        QVERIFY(m_buyer->buy(numbersFrom(10, 3)));
    }

    void anUnknownPriceCounts()
    {
        SpendRules rules = ruled({.span = SpendSpan::Order, .upfront = 3 * unit});
        rules.unknownUpfront = 2 * unit;
        rules.unknownCurrency = u"USD"_s;
        m_buyer->engine().setRules(rules);
        QVERIFY(!buyUnpriced(numbersFrom(0, 2)));
        QVERIFY(buyUnpriced(numbersFrom(0, 1)));
    }

    void aClockThatIsSetBackGivesNothingNew()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        m_buyer->time().pass(24 * hour);
        QVERIFY(m_buyer->buy(numbersFrom(0, 3)));
        QVERIFY(m_buyer->restart()); // its time starts anew, a day earlier
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        QVERIFY(!m_buyer->buy(numbersFrom(10, 1)));
    }

    void aClockThatWasYearsAheadOnceClosesNoDays()
    {
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 3 * unit}));
        m_buyer->time().pass(1000 * 24 * hour);
        QVERIFY(m_buyer->buy(numbersFrom(0, 3)));
        QVERIFY(m_buyer->restart());
        m_buyer->time().pass(24 * hour);
        m_buyer->engine().setRules(ruled({.span = SpendSpan::Day, .upfront = 6 * unit})); // those of the future count
        QVERIFY(m_buyer->buy(numbersFrom(10, 3)));
        QVERIFY(!m_buyer->buy(numbersFrom(20, 1)));
    }

    // Over a real wire, with few plans: those of many are in tst_plans.
    void racingPlansStayWithinTheLimit()
    {
        constexpr int limit = 40;
        QRandomGenerator random(7);
        const auto rules = ruled({.span = SpendSpan::Day, .numbers = limit});
        for (int round = 0; round < 20; ++round) {
            m_buyer->engine().setRules(rules);
            m_book->set(
                {"", random.bounded(2) ? OrderBook::Fault::Applied::Yes : OrderBook::Fault::Applied::No, closes});
            QList<Confirmation> plans;
            for (int i = 0; i < 3; ++i) {
                const auto plan = m_buyer->confirm(numbersFrom(100 * round + 10 * i, random.bounded(1, 6)));
                QVERIFY(plan);
                plans += *plan;
            }
            QList<QFuture<Result<Intent>>> placing;
            for (const Confirmation &plan : std::as_const(plans))
                placing += m_buyer->engine().place(plan);
            if (random.bounded(2))
                QVERIFY(answerOf(placing.first()) || placing.first().isFinished()); // refused, or sent
            QVERIFY(m_buyer->restart());
        }
        int sent = 0;
        for (const QByteArray &body : m_book->posts())
            sent += int(body.count("\"phone_number\""));
        QVERIFY2(sent <= limit, qPrintable(QString::number(sent)));
        QVERIFY(sent > limit / 2);
    }

private:
    // Lets time go on second by second, with every look that falls due.
    template <class Done>
    void passUntil(Done isDone)
    {
        while (!isDone() && !QTest::currentTestFailed()) {
            m_buyer->time().pass(1000);
            QTRY_VERIFY(m_buyer->time().isAwaited() || m_buyer->engine().openCount() == 0);
        }
    }
    Result<Intent> buyUnpriced(const QStringList &numbers)
    {
        OrderDraft draft;
        for (const QString &number : numbers)
            draft.phoneNumbers.append({number, {}});
        const auto confirmation = answerOf(m_buyer->engine().confirm(draft, {}));
        return confirmation ? answerOf(m_buyer->engine().place(*confirmation)) : confirmation.error();
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
