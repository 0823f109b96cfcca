// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/deliverywatch.h>
#include <flows/review.h>

#include <QSignalSpy>

#include <support/rawapi.h>

#include <atomic>

using namespace Qt::StringLiterals;

// What the provider told the account's servers is heard of, once.
class DeliveryWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrderThatWasSettledIsTold()
    {
        Shop shop;
        DeliveryWatch watch(shop.client());
        const QSignalSpy told(&watch, &DeliveryWatch::ordersTold);
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(asked(shop) > 0, 20'000);
        QCOMPARE(told.count(), 0); // of what was before

        const auto review = resultOf(reviewPurchase(shop.session(), shop.engine(), shop.findLocal(u"US"_s, 1), {}));
        const QString order = answerOf(shop.engine().place(*review->confirmation))->orderId();
        shop.sandbox().advanceClock(3'600'000);
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        QVERIFY(told.first().first().toStringList().contains(order)); // beside those of the history
    }

    void anEventIsToldOnceHoweverOftenItIsDelivered()
    {
        RawApi api;
        std::atomic_int looks = 0;
        api.server.answerWith([&](const SeenRequest &) {
            return RawServer::json(looks++ == 0 ? QByteArray("{'data':[]}").replace('\'', '"') : twice());
        });
        DeliveryWatch watch(api.client);
        const QSignalSpy told(&watch, &DeliveryWatch::ordersTold);
        watch.start();
        QVERIFY(hasLooked(api, looks, 1));
        for (int look = 2; look < 5; ++look) {
            watch.start();
            QVERIFY(hasLooked(api, looks, look));
            QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        }
        QCOMPARE(told.first().first().toStringList(), QStringList{u"o1"_s});
    }

    void whatIsHeardIsToldOnceAndNotAgainByTheList()
    {
        RawApi api;
        std::atomic_int looks = 0;
        api.server.answerWith([&](const SeenRequest &) {
            return RawServer::json(looks++ == 0 ? QByteArray("{'data':[]}").replace('\'', '"') : twice());
        });
        DeliveryWatch watch(api.client);
        const QSignalSpy told(&watch, &DeliveryWatch::ordersTold);
        watch.start();
        QVERIFY(hasLooked(api, looks, 1));
        for (int time = 0; time < 3; ++time)
            watch.hear({.id = u"e1"_s, .eventType = u"number_order.complete"_s, .subject = {u"o1"_s}});
        watch.hear({.id = u"e7"_s, .eventType = u"number_order.complete"_s, .subject = {u"o1"_s}});
        watch.hear({.id = u"e8"_s, .eventType = u"call.initiated"_s, .subject = {u"c1"_s}});
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toStringList(), QStringList{u"o1"_s}); // two events, one look
        watch.hear({.id = u"e1"_s, .eventType = u"number_order.complete"_s, .subject = {u"o1"_s}});
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(looks.load(), 2, 20'000);
        for (const QString &id : {u"8"_s, u"9"_s})
            watch.hear({.id = u'e' + id + id, .eventType = u"number_order.complete"_s, .subject = {u'o' + id}});
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 20'000);
        QCOMPARE(told.last().first().toStringList().size(), 2); // many events are one look as well
    }

private:
    static int asked(Shop &shop) { return shop.sandbox().requestCount("GET", u"/webhook_deliveries"_s); }

    // And the first answer is taken: one that comes after another start is not, and says what was before.
    static bool hasLooked(RawApi &api, const std::atomic_int &looks, int times)
    {
        return QTest::qWaitFor(
            [&] { return looks.load() >= times && api.client.status().lastSyncAt.isValid(); }, 20'000);
    }

    // One event in two deliveries, one of something else, and some that are none.
    static QByteArray twice()
    {
        return QByteArray(
            "{'data':["
            "{'id':'d1','webhook':{'id':'e1','event_type':'number_order.complete','payload':{'id':'o1'}}},"
            "{'id':'d2','webhook':{'id':'e1','event_type':'number_order.complete','payload':{'id':'o1'}}},"
            "{'id':'d3','webhook':{'id':'e2','event_type':'call.initiated','payload':{'id':'c1'}}},"
            "{'id':'d4','webhook':{'id':'e3','event_type':'number_order.complete','payload':7}},"
            "{'id':'d5','webhook':null}]}")
            .replace('\'', '"');
    }
};

QTEST_GUILESS_MAIN(DeliveryWatchTest)
#include "tst_deliverywatch.moc"
