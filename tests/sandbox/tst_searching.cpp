// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

#include <sandbox/rules.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

// Searches and reservations as requests; tst_world has what is found.
class SearchingTest : public QObject
{
    Q_OBJECT

private slots:
    void refusalsNameTheParameter_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *query, int status, const QString &code) {
            QTest::newRow(query) << QByteArray(query) << status << code;
        };
        row("", 400, u"10004"_s);
        row("filter[country_code]=GL", 400, u"10015"_s);
        row("filter[country_code]=ZZ", 400, u"10015"_s);
        row("filter[country_code]=US&filter[national_destination_code]=999", 400, u"10015"_s);
        row("filter[country_code]=US&filter[phone_number_type]=mobile", 400, u"10015"_s);
        row("filter[country_code]=US&filter[phone_number_type]=premium", 422, u"10032"_s);
        row("filter[country_code]=US&filter[limit]=0", 422, u"10033"_s);
        row("filter[country_code]=US&filter[limit]=many", 422, u"10026"_s);
        row("filter[country_code]=US&filter[limit]=-9223372036854775808", 422, u"10033"_s);
        row("filter[country_code]=US&filter[consecutive]=0", 422, u"10033"_s);
        row("filter[country_code]=US&filter[reservable]=perhaps", 422, u"10026"_s);
        row("filter[country_code]=US&filter[color]=red", 400, u"10015"_s);
    }

    void refusalsNameTheParameter()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QString, code);
        const auto reply = m_provider.get("/available_phone_numbers?" + query);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
        QVERIFY(reply.json[u"errors"][0][u"source"][u"parameter"].toString().startsWith("filter["_L1));
    }

    void whatLeavesNothingIsNamed()
    {
        const QByteArray query =
            "?filter[country_code]=US&filter[national_destination_code]=312&filter[locality]=atlantis";
        const auto reply = m_provider.get("/available_phone_numbers" + query);
        QCOMPARE(reply.json[u"errors"][0][u"source"][u"parameter"].toString(), u"filter[locality]"_s);
    }

    void whatIsAskedForTooMuchOfFindsLittle_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("runs longer than an exchange") << QByteArray("filter[consecutive]=9223372036854775807");
        QTest::newRow("runs longer than the answer") << QByteArray("filter[consecutive]=30&filter[limit]=20");
        QTest::newRow("a wildcard") << QByteArray("filter[national_destination_code]=31*");
        QTest::newRow("a letter") << QByteArray("filter[phone_number][contains]=5a5");
        QTest::newRow("digits of another script") << QByteArray("filter[contains]=%D9%A3%D9%A1");
        QTest::newRow("a place without stock") << QByteArray("filter[locality]=Honolulu");
    }

    void whatIsAskedForTooMuchOfFindsLittle()
    {
        QFETCH(QByteArray, query);
        const auto reply = m_provider.get("/available_phone_numbers?filter[country_code]=US&" + query);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.data().toArray().isEmpty());
        QCOMPARE(reply.json[u"metadata"][u"total_results"], 0);
    }

    void everyFeatureAndTheRateCentreNarrowASearch_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *query, const QString &list, const QString &name) {
            QTest::newRow(query) << QByteArray(query) << list << name;
        };
        row("filter[country_code]=US&filter[features]=hd_voice", u"features"_s, u"hd_voice"_s);
        row("filter[country_code]=US&filter[features]=sms,local_calling", u"features"_s, u"local_calling"_s);
        row("filter[country_code]=AU&filter[features]=international_sms", u"features"_s, u"international_sms"_s);
        row("filter[country_code]=US&filter[rate_center]=stamford", u"region_information"_s, u"STAMFORD"_s);
        row("filter[country_code]=CA&filter[rate_center]=TORONTO", u"region_information"_s, u"TORONTO"_s);
    }

    void everyFeatureAndTheRateCentreNarrowASearch()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, list);
        QFETCH(QString, name);
        const auto found = m_provider.get("/available_phone_numbers?filter[limit]=250&" + query).data().toArray();
        QVERIFY(!found.isEmpty());
        for (const QJsonValue number : found) {
            QStringList names;
            for (const QJsonValue one : number[list].toArray())
                names += one[u"name"].toString() + one[u"region_name"].toString();
            QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
        }
    }

    void aReservedNumberIsFoundByItsHolderButNotReservableAgain()
    {
        Provider provider;
        const QStringList numbers = provider.find("country_code=US", 1);
        provider.reserve(numbers);
        QVERIFY(!provider.find("country_code=US", 250).contains(numbers.first()));
        const QByteArray all = "/available_phone_numbers?filter[country_code]=US&filter[limit]=250";
        bool isSeen = false;
        for (const QJsonValue found : provider.get(all).data().toArray()) {
            if (found[u"phone_number"].toString() == numbers.first()) {
                isSeen = true;
                QVERIFY(!found[u"reservable"].toBool());
            }
        }
        QVERIFY(isSeen);
        provider.advance(31 * rules::minute);
        QVERIFY(provider.find("country_code=US", 250).contains(numbers.first()));
    }

    void reasonsAgainstAReservationAreTold()
    {
        Provider provider;
        const auto error = [&](const QString &number) {
            return provider.reserve({number}).data()[u"phone_numbers"][0][u"errors"].toString();
        };
        QCOMPARE(error(u"+13125550142"_s), u"Number is not available"_s);
        QString held;
        QString unreservable;
        const auto found = provider.get("/available_phone_numbers?filter[country_code]=US&filter[limit]=250"
                                        "&filter[only_reserved_numbers]=true");
        held = found.data()[0][u"phone_number"].toString();
        QCOMPARE(error(held), u"Number is already on hold"_s);
        for (const QByteArray &type : {QByteArray("local"), QByteArray("toll_free")}) {
            const auto free = provider.get("/available_phone_numbers?filter[country_code]=US&filter[limit]=250"
                                           "&filter[exclude_held_numbers]=true&filter[phone_number_type]="
                + type);
            for (const QJsonValue one : free.data().toArray()) {
                if (!one[u"reservable"].toBool())
                    unreservable = one[u"phone_number"].toString();
            }
        }
        QCOMPARE(error(unreservable), u"Number is not reservable"_s);
    }

    void anExtensionCountsFromTheOldEnd()
    {
        Provider provider;
        const QJsonValue made = provider.reserve(provider.find("country_code=US", 2)).data();
        const QByteArray path = "/number_reservations/" + made[u"id"].toString().toLatin1();
        provider.advance(10 * rules::minute);
        const QJsonValue extended = provider.post(path + "/actions/extend").data();
        for (int i = 0; i < 2; ++i) {
            const qint64 before = fromIso(made[u"phone_numbers"][i][u"expired_at"].toString());
            const qint64 after = fromIso(extended[u"phone_numbers"][i][u"expired_at"].toString());
            QCOMPARE(after - before, rules::reservation);
        }
    }

    void aBodyOfTheWrongShapeIsExplained_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("pointer");
        const QJsonObject good{{u"phone_number"_s, u"+13125550142"_s}};
        const auto row = [](const char *name, const QJsonObject &body, const QString &pointer) {
            QTest::newRow(name) << body << pointer;
        };
        row("nothing", {}, u"/phone_numbers"_s);
        row("a text", {{u"phone_numbers"_s, u"+13125550142"_s}}, u"/phone_numbers"_s);
        row("a list of texts", {{u"phone_numbers"_s, QJsonArray{u"+13125550142"_s}}}, u"/phone_numbers/0"_s);
        row("an empty entry", {{u"phone_numbers"_s, QJsonArray{QJsonObject()}}}, u"/phone_numbers/0/phone_number"_s);
        row("twice the same", {{u"phone_numbers"_s, QJsonArray{good, good}}}, u"/phone_numbers/1/phone_number"_s);
        row("a reference that is none", {{u"phone_numbers"_s, QJsonArray{good}}, {u"customer_reference"_s, 7}},
            u"/customer_reference"_s);
    }

    void aBodyOfTheWrongShapeIsExplained()
    {
        QFETCH(QJsonObject, body);
        for (const QByteArray &path : {QByteArray("/number_reservations"), QByteArray("/number_orders")}) {
            const auto reply = m_provider.post(path, body);
            QCOMPARE(reply.status, 422);
            QTEST(reply.pointer(), "pointer");
        }
    }

private:
    Provider m_provider;
};

QTEST_GUILESS_MAIN(SearchingTest)
#include "tst_searching.moc"
