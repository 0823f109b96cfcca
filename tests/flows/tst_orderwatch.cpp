// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/orderwatch.h>
#include <flows/review.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The orders as a pane sees them, on the sandbox.
class OrderWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_shop = std::make_unique<Shop>();
        m_watch = std::make_unique<OrderWatch>(m_shop->client());
        m_known.clear();
        connect(m_watch.get(), &OrderWatch::found, this, [this](const QList<NumberOrder> &orders) {
            for (const NumberOrder &order : orders)
                m_known.insert(order.id, order);
        });
    }
    void cleanup()
    {
        m_watch.reset();
        m_shop.reset();
    }

    void allOrdersAreListed()
    {
        const QString first = buy({m_shop->findLocal(u"US"_s, 1)});
        const QString second = buy({m_shop->findLocal(u"US"_s, 2)});
        QSignalSpy listed(m_watch.get(), &OrderWatch::listed);
        m_watch->refresh();
        QTRY_COMPARE(listed.count(), 1);
        QVERIFY(m_known.contains(first));
        QCOMPARE(m_known.value(second).phoneNumbersCount, 2);
    }

    void aPendingOrderIsLookedAtUntilItIsDone()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        m_watch->refresh();
        QTRY_VERIFY(m_known.contains(id));
        m_shop->sandbox().advanceClock(3'600'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_known.value(id).status == OrderStatus::Success, 20'000);
    }

    void anOrderThatWasJustPlacedIsReadAtOnce()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        m_watch->expect(id);
        QTRY_VERIFY(m_known.contains(id));
    }

    void anOrderThatWasJustPlacedIsWatched()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        m_watch->expect(id);
        QTRY_VERIFY(m_known.contains(id));
        m_shop->sandbox().advanceClock(3'600'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_known.value(id).status == OrderStatus::Success, 20'000);
    }

    void whatWasHeardOfIsReadAndNeedNotBeThere()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        const QSignalSpy failed(m_watch.get(), &OrderWatch::failed);
        m_watch->hear({u"00000000-0000-4000-8000-000000000000"_s, id}); // nothing else looks at them
        QTRY_VERIFY(m_known.contains(id));
        QCOMPARE(m_known.size(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void anOrderThatCouldNotBeReadIsLookedForAgain()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        m_shop->sandbox().setFault("GET", u"/number_orders/*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        QSignalSpy failed(m_watch.get(), &OrderWatch::failed);
        m_watch->expect(id);
        QTRY_COMPARE(failed.count(), 1);
        m_shop->sandbox().clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(m_known.contains(id), 20'000);
    }

    void afterAFailedRefreshPendingOrdersAreStillWatched()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        m_watch->refresh();
        QTRY_VERIFY(m_known.contains(id));
        m_shop->sandbox().setFault("GET", u"/number_orders*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        QSignalSpy failed(m_watch.get(), &OrderWatch::failed);
        m_watch->refresh();
        QTRY_COMPARE(failed.count(), 1);
        m_shop->sandbox().clearFaults();
        m_shop->sandbox().advanceClock(3'600'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_known.value(id).status == OrderStatus::Success, 20'000);
    }

    void aRefreshSaysEverythingAgain()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1)});
        m_watch->refresh();
        QTRY_VERIFY(m_known.contains(id));
        m_known.clear();
        m_watch->refresh();
        QTRY_VERIFY(m_known.contains(id));
    }

    void anOpenOrderShowsSubOrdersNumbersAndDeadlines()
    {
        const QString id = buy({m_shop->findLocal(u"US"_s, 1), m_shop->findLocal(u"DE"_s, 2)});
        QList<OrderContents> read;
        connect(m_watch.get(), &OrderWatch::contents, this, [&](const OrderContents &contents) { read += contents; });
        m_watch->open(id);
        QTRY_COMPARE(read.size(), 2);
        const OrderContents &last = read.last();
        QCOMPARE(last.subOrders.size(), 2);
        QCOMPARE(last.numbers.size(), 3);
        for (const OrderNumber &number : last.numbers) {
            QVERIFY(!number.subOrderId.isEmpty());
            QCOMPARE(number.orderId, id);
            QCOMPARE(number.deadline.isValid(), number.countryCode == u"DE"_s);
        }
    }

    void anErrorIsToldToWhoAsked()
    {
        m_shop->sandbox().setFault("GET", u"/number_orders*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        QSignalSpy failed(m_watch.get(), &OrderWatch::failed);
        QSignalSpy stale(m_watch.get(), &OrderWatch::stale);
        m_watch->refresh();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(stale.count(), 0);
        m_watch->open(u"x"_s);
        QTRY_COMPARE(failed.count(), 2);
    }

    void theWatchMayEndAtAnyMoment()
    {
        m_shop->sandbox().hold(u"/number_orders*"_s);
        m_watch->refresh();
        m_watch->open(u"x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->sandbox().heldRequests(), 2, 20'000);
        m_watch.reset(); // a dangling coroutine would crash here under a sanitizer
        QTRY_COMPARE(m_shop->sandbox().abandonedRequests(), 2);
    }

    void thePaceSlowsDownWhileNothingHappens()
    {
        PollPace pace;
        QList<qint64> waits;
        for (int i = 0; i < 7; ++i)
            waits += pace.nextMs(true) / 1000;
        QCOMPARE(waits, QList<qint64>({2, 4, 8, 16, 32, 60, 60}));
        pace.hurry();
        QCOMPARE(pace.nextMs(true), 2000);
        QCOMPARE(pace.nextMs(false), 300'000);
        QCOMPARE(pace.nextMs(true), 2000);
    }

private:
    QString buy(const QList<QList<BasketLine>> &lines)
    {
        QList<BasketLine> all;
        for (const auto &some : lines)
            all += some;
        const auto review = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), all, {}));
        const auto placed = answerOf(m_shop->engine().place(*review->confirmation));
        return placed ? placed->orderId() : QString();
    }

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<OrderWatch> m_watch;
    QHash<QString, NumberOrder> m_known;
};

QTEST_GUILESS_MAIN(OrderWatchTest)
#include "tst_orderwatch.moc"
