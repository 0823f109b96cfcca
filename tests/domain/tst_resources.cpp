// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include <domain/account.h>
#include <domain/address.h>
#include <domain/availablenumber.h>
#include <domain/comment.h>
#include <domain/coverage.h>
#include <domain/document.h>
#include <domain/numberorder.h>
#include <domain/orderreport.h>
#include <domain/ownednumber.h>
#include <domain/requirementgroup.h>
#include <domain/requirementtype.h>
#include <domain/reservation.h>
#include <domain/webhookdelivery.h>

using namespace Qt::StringLiterals;

namespace {

QList<Resource> resources()
{
    return {resource<AvailableNumber>(u"available_phone_numbers"_s), resource<Stock>(u"inventory_coverage"_s),
        resource<Reservation>(u"number_reservation"_s), resource<NumberOrder>(u"number_order"_s),
        resource<SubOrder>(u"sub_number_orders"_s), resource<OrderNumber>(u"number_order_phone_number"_s),
        resource<OwnedNumber>(u"phone_number"_s), resource<Document>(u"document"_s),
        resource<DocumentLink>(u"document_links"_s), resource<Address>(u"addresses"_s),
        resource<AddressValidation>(u"address_validation"_s), resource<Comment>(u"comments"_s),
        resource<RequirementGroup>(u"requirement_group"_s), resource<RequirementType>(u"requirement_type"_s),
        resource<OrderReport>(u"order_report"_s), resource<WebhookDelivery>(u"webhook_deliveries"_s)};
}

} // namespace

// The structs against answers of the API.
class ResourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDescribedFieldIsRead_data() { eachResource(); }
    void everyDescribedFieldIsRead()
    {
        QFETCH(qsizetype, index);
        const Resource resource = resources()[index];
        const QJsonObject full = firstObject(resource.file);
        QVERIFY(!full.isEmpty());
        const QJsonObject written = resource.rewritten(QJsonDocument(full).toJson());
        for (const Field &field : resource.schema->fields()) {
            const QLatin1StringView key(field.key);
            const QJsonValue value = full.value(key);
            const bool isSet = value.isString() ? !value.toString().isEmpty()
                : value.isArray()               ? !value.toArray().isEmpty()
                                                : value.isBool() || value.isDouble();
            if (isSet)
                QVERIFY2(written.contains(key), field.key);
            if (isSet && (value.isBool() || value.isDouble()))
                QCOMPARE(written.value(key), value);
        }
    }

    void numbersWithoutAPlusAreNumbersAllTheSame()
    {
        const QByteArray json = R"({"phone_number":"13125550100"})";
        QStringList problems;
        QCOMPARE(read<AvailableNumber>(json, &problems).phoneNumber, u"+13125550100"_s);
        QCOMPARE(problems, QStringList{u"phone_number: no E.164 number"_s});
        QCOMPARE(read<OrderNumber>(json).phoneNumber, u"+13125550100"_s);
        QCOMPARE(read<OwnedNumber>(json).phoneNumber, u"+13125550100"_s);
        QCOMPARE(read<NumberRequirements>(json).phoneNumber, u"+13125550100"_s);
        QCOMPARE(read<ReservedNumber>(json).phoneNumber, u"+13125550100"_s);
    }

    void aMissingFieldLeavesTheOthersAlone_data() { eachResource(); }
    void aMissingFieldLeavesTheOthersAlone()
    {
        QFETCH(qsizetype, index);
        const Resource resource = resources()[index];
        const QJsonObject full = firstObject(resource.file);
        const QJsonObject all = resource.rewritten(QJsonDocument(full).toJson());
        for (const Field &field : resource.schema->fields()) {
            const QLatin1StringView key(field.key);
            for (const QJsonValue &instead : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null)}) {
                QJsonObject json = full;
                json.remove(key);
                if (instead.isNull())
                    json.insert(key, instead);
                QJsonObject written = resource.rewritten(QJsonDocument(json).toJson());
                QJsonObject expected = all;
                written.remove(key);
                expected.remove(key);
                QCOMPARE(written, expected);
            }
        }
    }

    void theSamplesHaveNoDrift()
    {
        QStringList problems;
        read<Page<AvailableNumber>>(sample(u"available_phone_numbers"_s), &problems);
        QCOMPARE(problems, QStringList());
        read<CountryList>(sample(u"country_coverage"_s), &problems);
        QCOMPARE(problems, QStringList());
        read<Page<Stock>>(sample(u"inventory_coverage"_s), &problems);
        QCOMPARE(problems, QStringList());
        read<Page<SubOrder>>(sample(u"sub_number_orders"_s), &problems);
        QCOMPARE(problems, QStringList());
        read<Reservation>(QJsonDocument(firstObject(u"number_reservation"_s)).toJson(), &problems);
        QCOMPARE(problems, QStringList());
        read<NumberOrder>(QJsonDocument(firstObject(u"number_order"_s)).toJson(), &problems);
        QCOMPARE(problems, QStringList());
        read<OrderNumber>(QJsonDocument(firstObject(u"number_order_phone_number"_s)).toJson(), &problems);
        QCOMPARE(problems, QStringList());
        read<OwnedNumber>(QJsonDocument(firstObject(u"phone_number"_s)).toJson(), &problems);
        QCOMPARE(problems, QStringList());
    }

    void aFoundNumberTellsItsPlaceAndPrice()
    {
        const auto page = read<Page<AvailableNumber>>(sample(u"available_phone_numbers"_s));
        QCOMPARE(page.data.size(), 2);
        const AvailableNumber &number = page.data.first();
        QCOMPARE(number.phoneNumber, u"+13125550142"_s);
        QCOMPARE(number.place(), u"Chicago, IL"_s);
        QCOMPARE(number.region(RegionType::RateCenter), u"CHICAGO"_s);
        QCOMPARE(number.featureNames().first(2), (QStringList{u"sms"_s, u"mms"_s}));
        QCOMPARE(number.cost.upfront->text(), u"USD 1.00"_s);
        QVERIFY(number.quickship && number.reservable && !number.bestEffort);
        QVERIFY(page.data.last().bestEffort);
    }

    void coverageIsByCountry()
    {
        const auto coverage = read<CountryList>(sample(u"country_coverage"_s));
        const CountryCoverage germany = coverage.data.value(u"Germany"_s);
        QCOMPARE(germany.code, u"DE"_s);
        QCOMPARE(germany.types.size(), 3);
        QVERIFY(germany.types[2] == NumberType::TollFree);
        QVERIFY(germany.numbers && germany.inventoryCoverage && germany.reservable && !germany.quickship);
        QVERIFY(!coverage.data.value(u"Greenland"_s).numbers);
    }

    void coverageIsByTypeToo()
    {
        const auto coverage = read<CountryList>(sample(u"country_coverage"_s));
        const CountryCoverage germany = coverage.data.value(u"Germany"_s);
        QCOMPARE(germany.featuresOf(NumberType::Local), (QStringList{u"voice"_s, u"fax"_s, u"emergency"_s}));
        QCOMPARE(germany.featuresOf(NumberType::TollFree), QStringList{u"voice"_s});
        QCOMPARE(germany.featuresOf(NumberType::Mobile), germany.features); // "mobile": {}
        QVERIFY(germany.isReservable(NumberType::Local) && !germany.isReservable(NumberType::National));
        QVERIFY(germany.isReservable({}));
    }

    void coverageOfATypeThatCannotBeReadIsThatOfItsCountry()
    {
        const QByteArray json = R"({"features":["sms","voice"],"reservable":true,"local":["voice"],"mobile":null,
            "national":{"features":"voice","reservable":"perhaps"},"toll_free":{"reservable":false}})";
        QStringList problems;
        const auto country = read<CountryCoverage>(json, &problems);
        for (const auto type : {NumberType::Local, NumberType::Mobile, NumberType::National, NumberType::SharedCost}) {
            QCOMPARE(country.featuresOf(type), country.features);
            QVERIFY(country.isReservable(type));
        }
        QCOMPARE(country.featuresOf(NumberType::TollFree), country.features);
        QVERIFY(!country.isReservable(NumberType::TollFree));
        QCOMPARE(problems,
            (QStringList{
                u"local: no object"_s, u"national.features: no list"_s, u"national.reservable: no boolean"_s}));
    }

    void aReservationIsHeldUntilItLapses()
    {
        const auto reservation = read<Reservation>(QJsonDocument(firstObject(u"number_reservation"_s)).toJson());
        QCOMPARE(reservation.phoneNumbers.size(), 2);
        const QDateTime end(QDate(2026, 11, 21), QTime(15, 10), Qt::UTC);
        QCOMPARE(reservation.phoneNumbers.first().expiredAt, end);
        QVERIFY(reservation.phoneNumbers.first().isHeld(end.addSecs(-1)));
        QVERIFY(!reservation.phoneNumbers.first().isHeld(end));
    }

    void partialSuccessIsKnownInAllItsWords()
    {
        QVERIFY(OpenEnum<ReservationStatus>::fromText(u"partial_success"_s) == ReservationStatus::PartialSuccess);
        QVERIFY(OpenEnum<ReservationStatus>::fromText(u"failed"_s) == ReservationStatus::Failure);
        QVERIFY(OpenEnum<ReservationStatus>::fromText(u"failure"_s) == ReservationStatus::Failure);
    }

    void allSpellingsOfTollFreeAreOne()
    {
        for (const QString &text : {u"toll_free"_s, u"tollfree"_s, u"toll-free"_s})
            QVERIFY(OpenEnum<NumberType>::fromText(text) == NumberType::TollFree);
        QCOMPARE(OpenEnum<NumberType>(NumberType::TollFree).text(), u"toll_free"_s);
    }

    void anUnknownStatusIsNotTerminal()
    {
        QVERIFY(!isTerminal(OpenEnum<OrderStatus>::fromText(u"on_hold"_s)));
        QVERIFY(!isTerminal(OrderStatus::Pending));
        QVERIFY(!isTerminal(OpenEnum<OrderStatus>()));
        QVERIFY(isTerminal(OrderStatus::Cancelled));
    }

    void anOrderDraftIsWrittenWithoutWhatIsNotSet()
    {
        OrderDraft draft;
        draft.phoneNumbers = {{u"+13125550142"_s, QString()}, {u"+493012345100"_s, u"group"_s}};
        QCOMPARE(QJsonDocument(OrderDraft::schema.write(&draft)).toJson(QJsonDocument::Compact),
            R"({"phone_numbers":[{"phone_number":"+13125550142"},{"phone_number":"+493012345100","requirement_group_id":"group"}]})");
    }

    void aSearchBecomesItsQuery()
    {
        NumberSearch search;
        search.countryCode = u"US"_s;
        search.type = NumberType::Local;
        search.features = {u"sms"_s, u"voice"_s};
        search.contains = u"56"_s;
        search.limit = 250;
        search.bestEffort = false;
        const QList<QPair<QString, QString>> expected{{u"filter[country_code]"_s, u"US"_s},
            {u"filter[phone_number_type]"_s, u"local"_s}, {u"filter[features]"_s, u"sms,voice"_s},
            {u"filter[phone_number][contains]"_s, u"56"_s}, {u"filter[limit]"_s, u"250"_s},
            {u"filter[best_effort]"_s, u"false"_s}};
        QCOMPARE(NumberSearch::schema.query(&search), expected);
    }

private:
    static void eachResource()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < resources().size(); ++i)
            QTest::addRow("%s", qPrintable(resources()[i].file)) << i;
    }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "tst_resources.moc"
