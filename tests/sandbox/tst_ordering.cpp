// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

#include <sandbox/rules.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace {

const QByteArray chicago = "country_code=US&filter[national_destination_code]=312";
const QByteArray berlin = "country_code=DE&filter[national_destination_code]=30";

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue one : list.toArray())
        ids.append(one[u"id"].toString());
    return ids;
}

} // namespace

class OrderingTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrderAdvancesByItself()
    {
        Provider provider;
        const QStringList numbers = provider.find(chicago, 3);
        const QJsonValue order = provider.order(numbers).data();
        QCOMPARE(order[u"status"], u"pending"_s);
        QCOMPARE(order[u"sub_number_orders_ids"].toArray().size(), 1);
        QCOMPARE(provider.get("/phone_numbers/" + numbers.first().toLatin1()).status, 404);

        provider.advance(3000);
        QCOMPARE(provider.orderNow(order[u"id"].toString())[u"status"], u"success"_s);
        for (const QString &number : numbers)
            QCOMPARE(provider.get("/phone_numbers/" + number.toLatin1()).data()[u"status"], u"active"_s);
    }

    void anOrderedNumberIsOffTheShelf()
    {
        Provider provider;
        const QStringList numbers = provider.find(chicago, 1);
        provider.order(numbers);
        QVERIFY(!provider.find(chicago, 250).contains(numbers.first()));
        QCOMPARE(provider.order(numbers).code(), u"10012"_s);
        QCOMPARE(provider.reserve(numbers).data()[u"phone_numbers"][0][u"errors"], u"Number is not available"_s);
    }

    void orderingEndsTheReservation()
    {
        Provider provider;
        const QStringList numbers = provider.find(chicago, 2);
        const QJsonValue reservation = provider.reserve(numbers).data();
        provider.order(numbers);
        const QByteArray path = "/number_reservations/" + reservation[u"id"].toString().toLatin1();
        QCOMPARE(provider.post(path + "/actions/extend").status, 422);
    }

    void someAreReservedLate()
    {
        Provider provider;
        const QStringList numbers =
            provider.find("country_code=US&filter[ends_with]=0017", 1) + provider.find(chicago, 1);
        const QJsonValue made = provider.reserve(numbers).data();
        QCOMPARE(made[u"status"], u"pending"_s);
        QCOMPARE(made[u"phone_numbers"][0][u"status"], u"pending"_s);
        QCOMPARE(made[u"phone_numbers"][1][u"status"], u"success"_s);
        provider.advance(rules::lateReservation);
        const QJsonValue later = provider.get("/number_reservations/" + made[u"id"].toString().toLatin1()).data();
        QCOMPARE(later[u"status"], u"success"_s);
        QCOMPARE(later[u"phone_numbers"][0][u"status"], u"success"_s);
    }

    void whatCanNotBeReservedHasEitherWord()
    {
        for (const QString &word : {u"failed"_s, u"failure"_s}) {
            Provider provider({.unreserved = word});
            const QStringList numbers = provider.find(chicago, 2);
            provider.reserve({numbers.first()});
            const QJsonValue made = provider.reserve(numbers).data();
            QCOMPARE(made[u"status"], u"partial_success"_s);
            QCOMPARE(made[u"phone_numbers"][0][u"status"], word);
            QCOMPARE(made[u"phone_numbers"][1][u"status"], u"success"_s);
        }
        QCOMPARE(SandboxSettings().unreserved, u"failed"_s);
    }

    void aSearchIsNeededAndForgotten()
    {
        Provider provider;
        const QStringList numbers = provider.find(chicago, 1);
        provider.advance(rules::searchMark - rules::minute);
        QCOMPARE(provider.order({numbers.first()}).status, 200);

        Provider other;
        const QStringList late = other.find(chicago, 1);
        other.advance(rules::searchMark + rules::minute);
        QCOMPARE(other.order(late).code(), u"10015"_s);
    }

    void aRefusedOrderLeavesNothing()
    {
        Provider provider;
        QStringList numbers = provider.find(chicago, 1);
        const qint64 before = provider.get("/number_orders").json[u"meta"][u"total_results"].toInteger();
        numbers.append(provider.find("country_code=US&filter[ends_with]=0013", 1));
        const Provider::Reply refused = provider.order(numbers);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.pointer(), u"/phone_numbers/1/phone_number"_s);
        QCOMPARE(provider.get("/number_orders").json[u"meta"][u"total_results"].toInteger(), before);
        QCOMPARE(provider.order({numbers.first()}).status, 200);
    }

    void everythingWrongIsNamedAtOnce()
    {
        Provider provider;
        const Provider::Reply refused = provider.order({u"+123"_s, u"312"_s}, {{u"connection_id"_s, 7}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json[u"errors"].toArray().size(), 3);
    }

    void aMissedDeadlineCancelsAndPutsBack()
    {
        Provider provider;
        const QStringList numbers = provider.find(berlin, 2);
        const QString id = provider.order(numbers).data()[u"id"].toString();
        provider.advance(rules::deadline - rules::minute);
        QCOMPARE(provider.orderNow(id)[u"status"], u"pending"_s);
        provider.advance(2 * rules::minute);
        const QJsonValue order = provider.orderNow(id);
        QCOMPARE(order[u"status"], u"cancelled"_s);
        QCOMPARE(order[u"phone_numbers"][0][u"requirements_status"], u"cancelled"_s);
        const QStringList found = provider.find(berlin, 250);
        for (const QString &number : numbers)
            QVERIFY(found.contains(number));
    }

    void partsAdvanceOnTheirOwn()
    {
        Provider provider;
        const QStringList numbers = provider.find(chicago, 1) + provider.find(berlin, 1);
        const QString id = provider.order(numbers).data()[u"id"].toString();
        provider.advance(rules::minute);
        QCOMPARE(provider.orderNow(id)[u"status"], u"pending"_s);
        QCOMPARE(provider.orderNow(id)[u"phone_numbers"][0][u"status"], u"success"_s);
        provider.advance(rules::deadline);
        QCOMPARE(provider.orderNow(id)[u"status"], u"success"_s); // the part that came true decides
        QVERIFY(!provider.orderNow(id)[u"requirements_met"].toBool());
    }

    void someActivateLateAndSomeFail()
    {
        Provider provider;
        const QStringList numbers = provider.find("country_code=US&filter[ends_with]=0016", 1)
            + provider.find("country_code=US&filter[ends_with]=0015", 1);
        const QString id = provider.order(numbers).data()[u"id"].toString();
        provider.advance(rules::minute);
        QCOMPARE(provider.orderNow(id)[u"status"], u"pending"_s);
        QCOMPARE(provider.orderNow(id)[u"phone_numbers"][1][u"status"], u"failure"_s);
        provider.advance(rules::lateActivation);
        QCOMPARE(provider.orderNow(id)[u"status"], u"success"_s);
        QCOMPARE(provider.order({numbers.last()}).status, 200); // what failed is for sale again
    }

    void whatIsNotQuickTakesTwoDays()
    {
        Provider provider;
        const Provider::Reply found = provider.get(
            "/available_phone_numbers?filter[country_code]=US&filter[phone_number_type]=toll_free&filter[limit]=250");
        QString slow;
        for (const QJsonValue number : found.data().toArray()) {
            if (!number[u"quickship"].toBool())
                slow = number[u"phone_number"].toString();
        }
        const QString id = provider.order({slow}).data()[u"id"].toString();
        provider.advance(rules::day);
        QCOMPARE(provider.orderNow(id)[u"status"], u"pending"_s);
        provider.advance(rules::day + rules::minute);
        QCOMPARE(provider.orderNow(id)[u"status"], u"success"_s);
    }

    void currenciesAreChargedAtFixedRates()
    {
        Provider provider;
        const QStringList numbers = provider.find("country_code=GB&filter[phone_number_type]=national", 1);
        provider.order(numbers); // GBP 1.00 at 1.27
        QCOMPARE(provider.get("/balance").data()[u"pending"], u"1.27"_s);
        provider.advance(rules::minute);
        QCOMPARE(provider.get("/balance").data()[u"pending"], u"0.00"_s);
        QCOMPARE(provider.get("/balance").data()[u"balance"], u"1202.84"_s);
    }

    void whatWasAnsweredSurvivesARestart()
    {
        const QTemporaryDir folder;
        const SandboxSettings settings{.state = folder.path()};
        QString id;
        {
            Provider provider(settings);
            id = provider.order(provider.find(chicago, 1)).data()[u"id"].toString();
        }
        Provider provider(settings);
        QCOMPARE(provider.orderNow(id)[u"id"], id);
        provider.advance(rules::minute);
        QCOMPARE(provider.orderNow(id)[u"status"], u"success"_s);
    }

    void pagesOfOrdersShareNothing()
    {
        Provider provider;
        QStringList ids;
        for (int page = 1; page <= 4; ++page)
            ids += idsOf(provider.get("/number_orders?page[size]=10&page[number]=" + QByteArray::number(page)).data());
        QCOMPARE(ids.size(), 37);
        QCOMPARE(ids.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(OrderingTest)
#include "tst_ordering.moc"
