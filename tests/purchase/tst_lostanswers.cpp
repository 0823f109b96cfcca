// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer.h"

#include <purchase/schedule.h>
#include <purchase/wording.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The state in which each class of fault leaves the user, at once and when everything was looked at.
struct Expected
{
    IntentState atOnce;
    IntentState inTheEnd;
};

Expected expected(const OrderBook::Fault &fault)
{
    if (QByteArray(fault.name).startsWith("429"))
        return {IntentState::Ambiguous, IntentState::Rejected}; // made sure of
    const bool exists = fault.applied != OrderBook::Fault::Applied::No;
    return {IntentState::Ambiguous, exists ? IntentState::Found : IntentState::Quiet};
}

} // namespace

// Each way in which an order can go wrong, over real HTTP: it is sent once, and what the user is told is true.
class LostAnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(OrderBook::schedule().size(), 19); }

    void anOrderIsSentOnceAndItsStateIsTrue_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < OrderBook::schedule().size(); ++i)
            QTest::newRow(OrderBook::schedule().at(i).name) << i;
    }
    void anOrderIsSentOnceAndItsStateIsTrue()
    {
        QFETCH(int, index);
        const OrderBook::Fault fault = OrderBook::schedule().at(index);
        RawServer server;
        OrderBook book(server);
        book.set(fault);
        Buyer buyer(server.url());

        const auto bought = buyer.buy();

        QVERIFY(bought);
        QCOMPARE(bought->state, expected(fault).atOnce);
        for (int look = 1; look <= schedule::quickLooks && ruleOf(buyer.last().state).isLookedFor; ++look) {
            buyer.time().pass(1'000'000);
            QTRY_VERIFY(buyer.last().checks >= look);
        }
        QCOMPARE(buyer.last().state, expected(fault).inTheEnd);
        QCOMPARE(book.posts().size(), 1);
        if (buyer.last().state == IntentState::Found)
            QCOMPARE(buyer.last().orderIds, QStringList(u"order-1"_s));
    }

    void aResetBeforeTheRequestWasReadIsInDoubt()
    {
        RawServer server;
        server.script({{.then = Behaviour::Then::Reset, .when = Behaviour::When::OnConnect}});
        Buyer buyer(server.url());
        const auto bought = buyer.buy();
        QVERIFY(bought);
        QCOMPARE(bought->state, IntentState::Ambiguous);
    }

    void withoutAServerNothingWasSent()
    {
        QString url;
        {
            RawServer server;
            url = server.url();
        }
        Buyer buyer(url);
        const auto bought = buyer.buy();
        QVERIFY(bought);
        QCOMPARE(bought->state, IntentState::Rejected);
        QVERIFY(!bought->wasSent);
        QVERIFY(buyer.engine().open().isEmpty());
        QVERIFY(wording::title(*bought, u"Telnyx"_s).contains("never left"_L1));
    }

    void anOrderThatIsPlacedIsSaidSo()
    {
        RawServer server;
        OrderBook book(server);
        Buyer buyer(server.url());
        const auto bought = buyer.buy();
        QVERIFY(bought);
        QCOMPARE(bought->state, IntentState::Acked);
        QCOMPARE(bought->orderId(), u"order-1"_s);
        QVERIFY(bought->mismatch.isEmpty());
        QCOMPARE(totals(bought->numbers).upfrontText(), u"USD 2.00"_s);
        QCOMPARE(book.posts().size(), 1);
        QVERIFY(bought->reference.startsWith("batch 7-tc1-abcdef"_L1));
        QVERIFY(book.posts().first().contains(bought->reference.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(LostAnswersTest)
#include "tst_lostanswers.moc"
