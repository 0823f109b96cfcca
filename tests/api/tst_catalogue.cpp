// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxapi.h"

#include <api/account.h>
#include <api/fetchall.h>
#include <api/inventory.h>
#include <api/numbers.h>
#include <api/orders.h>
#include <api/requirements.h>
#include <api/reservations.h>

#include <QTest>

using namespace Qt::StringLiterals;

// Every line of the catalogue against the sandbox, in the order of the main job: what we ask is understood, and what
// comes back is read without drift.
class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_api = std::make_unique<SandboxApi>(); }
    void cleanup()
    {
        QCOMPARE(m_api->client.driftLog(), QStringList());
        m_api.reset();
    }

    void coverageAndStock()
    {
        const auto coverage = call(api::numbers::coverage, Nothing());
        QVERIFY(coverage);
        QVERIFY(coverage->data.size() >= 25);
        StockSearch search;
        search.countryCode = u"US"_s;
        search.groupBy = StockGroup::Npa;
        search.count = true;
        const auto stock = call(api::numbers::stock, search);
        QVERIFY(stock);
        QVERIFY(!stock->data.isEmpty());
    }

    void theMainJob()
    {
        const QStringList numbers = found(u"US"_s, 2);
        QCOMPARE(numbers.size(), 2);

        ReservationDraft draft;
        draft.phoneNumbers = {{numbers[0]}, {numbers[1]}};
        draft.customerReference = u"catalogue"_s;
        const auto reservation = call(api::reservations::create, draft);
        QVERIFY(reservation);
        QCOMPARE(reservation->phoneNumbers.size(), 2);
        const auto extended = call(api::reservations::extend, Nothing(), reservation->id);
        QVERIFY(extended);
        QVERIFY(extended->phoneNumbers.first().expiredAt > reservation->phoneNumbers.first().expiredAt);
        QCOMPARE(call(api::reservations::fetch, Nothing(), reservation->id)->id, reservation->id);
        ReservationFilter held;
        held.customerReference = u"catalogue"_s;
        QCOMPARE(call(api::reservations::list, held)->data.size(), 1);

        const auto order = bought(numbers);
        QVERIFY(order);
        QCOMPARE(call(api::orders::fetch, Nothing(), order->id)->phoneNumbersCount, 2);
        OrderFilter ours;
        ours.customerReference = u"catalogue"_s;
        QCOMPARE(call(api::orders::list, ours)->data.size(), 1);
        SubOrderFilter parts;
        parts.orderId = order->id;
        parts.includePhoneNumbers = true;
        const auto subOrders = call(api::orders::subOrders, parts);
        QVERIFY(subOrders);
        QCOMPARE(subOrders->data.size(), 1);
        QVERIFY(call(api::orders::subOrder, Nothing(), subOrders->data.first().id));
        const auto items = call(api::orders::numbers, OrderNumberFilter());
        QVERIFY(items);
        QVERIFY(items->data.size() >= 2);
        QVERIFY(call(api::orders::number, Nothing(), items->data.first().id));

        m_api->sandbox.advanceClock(10 * 60 * 1000);
        const auto owned = call(api::inventory::list, OwnedNumberFilter());
        QVERIFY(owned);
        QVERIFY(owned->data.size() >= 2);
    }

    void requirements()
    {
        const QStringList numbers = found(u"DE"_s, 2);
        QVERIFY(!numbers.isEmpty());
        NumberRequirementsFilter filter;
        filter.phoneNumbers = numbers;
        const auto ofNumbers = call(api::requirements::ofNumbers, filter);
        QVERIFY(ofNumbers);
        QCOMPARE(ofNumbers->data.size(), numbers.size());
        QVERIFY(!ofNumbers->data.first().requirements.isEmpty());
        CountryRequirementsFilter country;
        country.countryCode = u"DE"_s;
        country.type = u"local"_s;
        country.action = u"ordering"_s;
        const auto ofCountry = call(api::requirements::ofCountry, country);
        QVERIFY(ofCountry);
        QVERIFY(!ofCountry->data.isEmpty());
    }

    void theAccount()
    {
        const auto balance = call(api::account::balance, Nothing());
        QVERIFY(balance);
        QVERIFY(balance->available());
        QVERIFY(call(api::account::connections, PlainPage()));
        QVERIFY(call(api::account::messagingProfiles, PlainPage()));
        QVERIFY(call(api::account::billingGroups, PlainPage()));
    }

    void theProvidersErrorsAreReadWhole()
    {
        const auto missing = call(api::orders::fetch, Nothing(), u"12ade33a-21c0-473b-b055-b3c836e1c293"_s);
        QCOMPARE(missing.error().status, 404);
        QCOMPARE(missing.error().code, u"10005"_s);
        const auto unnamed = call(api::numbers::search, NumberSearch());
        QCOMPARE(unnamed.error().kind, Error::Kind::Refused);
        QCOMPARE(unnamed.error().pointer, u"filter[country_code]"_s);
        m_api->client.setKey(Secret("KEY-of-somebody-else"));
        QCOMPARE(call(api::account::balance, Nothing()).error().code, u"10009"_s);
    }

private:
    template <class In, class Out, class... Path>
    Result<Out> call(const Endpoint<In, Out> &endpoint, const In &in, const Path &...path)
    {
        return m_api->call(endpoint, in, path...);
    }

    QStringList found(const QString &country, int limit)
    {
        NumberSearch search;
        search.countryCode = country;
        search.type = NumberType::Local;
        search.limit = limit;
        search.reservable = true;
        const auto page = call(api::numbers::search, search);
        QStringList numbers;
        if (page) {
            for (const AvailableNumber &number : page->data)
                numbers += number.phoneNumber;
        }
        return numbers;
    }

    Result<NumberOrder> bought(const QStringList &numbers)
    {
        OrderDraft draft;
        draft.customerReference = u"catalogue"_s;
        for (const QString &number : numbers)
            draft.phoneNumbers += OrderDraft::Number{number, QString()};
        return m_api->order(draft);
    }

    std::unique_ptr<SandboxApi> m_api;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
