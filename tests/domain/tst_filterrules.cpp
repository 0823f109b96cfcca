// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/administrativeareas.h>
#include <domain/filterrules.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

FilterContext contextOf(const QString &country, NumberType type, bool reservable = true)
{
    FilterContext context;
    context.country.code = country;
    context.country.numbers = true;
    context.country.types = {NumberType::Local, NumberType::TollFree};
    context.country.features = {u"sms"_s, u"voice"_s};
    context.country.reservable = reservable;
    context.type = type;
    return context;
}

QString whyNot(QLatin1StringView key, const FilterContext &context)
{
    return filters::whyNot(filterField(key), context);
}

} // namespace

class FilterRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void statesAreForTheUsAndCanada_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("count");
        QTest::newRow("US") << u"US"_s << 51;
        QTest::newRow("CA") << u"CA"_s << 13;
        QTest::newRow("GB") << u"GB"_s << 0;
        QTest::newRow("none") << QString() << 0;
    }
    void statesAreForTheUsAndCanada()
    {
        QFETCH(QString, country);
        QFETCH(int, count);
        QCOMPARE(int(administrativeAreas(country).size()), count);
        const auto context = contextOf(country, NumberType::Local);
        QCOMPARE(whyNot("state"_L1, context).isEmpty(), count > 0);
        QCOMPARE(whyNot("bestEffort"_L1, context).isEmpty(), count > 0);
        QCOMPARE(whyNot("rateCenter"_L1, context).isEmpty(), count > 0);
    }

    void quickshipIsForUsTollFreeOnly()
    {
        QVERIFY(whyNot("quickship"_L1, contextOf(u"US"_s, NumberType::TollFree)).isEmpty());
        QVERIFY(!whyNot("quickship"_L1, contextOf(u"US"_s, NumberType::Local)).isEmpty());
        QVERIFY(!whyNot("quickship"_L1, contextOf(u"CA"_s, NumberType::TollFree)).isEmpty());
    }

    void featuresAreThoseTheCountryOffers()
    {
        FilterContext context = contextOf(u"GB"_s, NumberType::Local);
        QVERIFY(whyNot("sms"_L1, context).isEmpty());
        QVERIFY(!whyNot("fax"_L1, context).isEmpty());
        context.country.features.clear();
        QVERIFY(whyNot("fax"_L1, context).isEmpty());
    }

    void reservableOnlyNeedsACountryThatReserves()
    {
        QVERIFY(!whyNot("reservable"_L1, contextOf(u"GB"_s, NumberType::Local, false)).isEmpty());
        QVERIFY(whyNot("reservable"_L1, contextOf(u"GB"_s, NumberType::Local, true)).isEmpty());
    }

    void theChosenTypeDecidesWhatItHas()
    {
        FilterContext context = contextOf(u"GB"_s, NumberType::Local);
        context.country.local.features = {u"voice"_s, u"emergency"_s};
        context.country.local.reservable = false;
        context.country.mobile.features = {u"sms"_s, u"voice"_s};
        context.country.mobile.reservable = true;
        QCOMPARE(whyNot("sms"_L1, context), u"Not offered for numbers of this type in this country"_s);
        QCOMPARE(whyNot("fax"_L1, context), u"Not offered in this country"_s);
        QCOMPARE(whyNot("emergency"_L1, context), QString()); // the country's own list leaves it out
        QCOMPARE(whyNot("reservable"_L1, context), u"No number of this type can be reserved there"_s);
        context.type = NumberType::Mobile;
        QCOMPARE(whyNot("sms"_L1, context), QString());
        QVERIFY(!whyNot("emergency"_L1, context).isEmpty());
        QCOMPARE(whyNot("reservable"_L1, context), QString());
    }

    void withoutATypeAnyOfThemWillDo()
    {
        FilterContext context = contextOf(u"GB"_s, NumberType::Local, false);
        context.type = {};
        context.country.local.features = {u"emergency"_s};
        context.country.mobile.reservable = true;
        for (const auto feature : {"sms"_L1, "voice"_L1, "emergency"_L1})
            QCOMPARE(whyNot(feature, context), QString());
        QVERIFY(!whyNot("fax"_L1, context).isEmpty());
        QCOMPARE(whyNot("reservable"_L1, context), QString());
    }

    void aTypeThatSaysNothingIsAsItsCountry()
    {
        FilterContext context = contextOf(u"GB"_s, NumberType::Landline);
        context.country.mobile.features = {u"fax"_s};
        context.country.mobile.reservable = false;
        for (const auto type : {NumberType::Local, NumberType::Landline}) {
            context.type = type;
            QCOMPARE(whyNot("sms"_L1, context), QString());
            QVERIFY(!whyNot("fax"_L1, context).isEmpty());
            QCOMPARE(whyNot("reservable"_L1, context), QString());
        }
    }

    void whatMeansNothingHereIsNotSent()
    {
        NumberSearch search = filters::initial();
        search.countryCode = u"GB"_s;
        search.administrativeArea = u"IL"_s;
        search.rateCenter = u"CHICAGO"_s;
        search.bestEffort = true;
        search.quickship = true;
        search.features = {u"sms"_s, u"fax"_s, u"hd_voice"_s};
        search.locality = u"London"_s;

        const NumberSearch sent = filters::applicable(search, contextOf(u"GB"_s, NumberType::Local));

        QVERIFY(sent.administrativeArea.isNull() && sent.rateCenter.isNull());
        QVERIFY(!sent.bestEffort && !sent.quickship);
        QCOMPARE(sent.features, QStringList{u"sms"_s});
        QCOMPARE(sent.locality, u"London"_s);
    }

    void aKeyIsNoCity()
    {
        QVERIFY(filters::refusal(FilterKind::City, u"KEY0192F3A7B5C4D6E8_aBcDeFgHiJkLmNoPqRsTuV"_s).contains("key"_L1));
        QVERIFY(filters::refusal(FilterKind::City, u"Castrop-Rauxel"_s).isEmpty());
    }

    void wildcardsAndLettersAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const int digits = int(FilterKind::Digits);
        QTest::newRow("digits") << digits << u"555"_s << QString();
        QTest::newRow("star") << digits << u"55*"_s << u"“*” can’t be searched for: digits only."_s;
        QTest::newRow("percent") << digits << u"%"_s << u"“%” can’t be searched for: digits only."_s;
        QTest::newRow("letter") << digits << u"5a"_s << u"Digits only."_s;
        QTest::newRow("plus") << digits << u"+1"_s << u"Digits only."_s;
        QTest::newRow("full-width") << digits << u"５"_s << u"Digits only."_s;
        QTest::newRow("arabic") << int(FilterKind::AreaCode) << u"٣"_s << u"Digits only."_s;
        QTest::newRow("pasted") << digits << u"555-01 00"_s << QString();
        QTest::newRow("long") << digits << u"123456789012345"_s << u"No number is that long."_s;
        QTest::newRow("area code") << int(FilterKind::AreaCode) << u"3*"_s
                                   << u"“*” can’t be searched for: digits only."_s;
        QTest::newRow("count") << int(FilterKind::Count) << u"25"_s << QString();
        QTest::newRow("negative count") << int(FilterKind::Count) << u"-1"_s << u"Digits only."_s;
        QTest::newRow("city") << int(FilterKind::City) << u"Chic*"_s << u"“*” can’t be searched for: no wildcards."_s;
        QTest::newRow("rate centre") << int(FilterKind::Text) << u"CHIC%"_s
                                     << u"“%” can’t be searched for: no wildcards."_s;
        QTest::newRow("city with umlaut") << int(FilterKind::City) << u"Köln"_s << QString();
    }
    void wildcardsAndLettersAreRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QTEST(filters::refusal(FilterKind(kind), text), "reason");
    }

    void pastedNumbersBecomeDigits()
    {
        QCOMPARE(filters::digits(u"(312) 555-01"_s), u"31255501"_s);
        QCOMPARE(filters::digits(QString()), QString());
        QVERIFY(!filters::digits(u"55x"_s));
    }

    void theAreaCodeIsNotRepeatedInStartsWith()
    {
        NumberSearch search = filters::initial();
        search.nationalDestinationCode = u"312"_s;
        search.startsWith = u"555"_s;
        const auto context = contextOf(u"US"_s, NumberType::Local);
        QVERIFY(filters::problems(search, context).isEmpty());
        search.startsWith = u"312555"_s;
        QCOMPARE(
            filters::problems(search, context).value(u"startsWith"_s), u"Leave out the area code: 312 is set above."_s);
        search.nationalDestinationCode.clear();
        QVERIFY(filters::problems(search, context).isEmpty());
    }

    void digitsLikeTheAreaCodeMayFollowIt()
    {
        NumberSearch search = filters::initial();
        search.countryCode = u"DE"_s;
        search.nationalDestinationCode = u"30"_s;
        search.startsWith = u"301"_s;
        const auto context = contextOf(u"DE"_s, NumberType::Local);
        QVERIFY(filters::problems(search, context).isEmpty());
        QCOMPARE(filters::startsWithHint(search), u"Without the area code: 30 is set above."_s);
        search.startsWith = u"555"_s;
        QVERIFY(filters::startsWithHint(search).isEmpty());
        search.startsWith = u"30123456789"_s; // eleven digits, as many as may follow +49 30
        QVERIFY(filters::problems(search, context).isEmpty());
        search.startsWith = u"301234567890"_s;
        QVERIFY(filters::problems(search, context).contains(u"startsWith"_s));
        QVERIFY(filters::startsWithHint(search).isEmpty()); // it is told as what is wrong
    }

    void countsStayInTheirRange_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("problem");
        QTest::newRow("limit 0") << u"limit"_s << 0 << u"1 to 250"_s;
        QTest::newRow("limit 1") << u"limit"_s << 1 << QString();
        QTest::newRow("limit 250") << u"limit"_s << 250 << QString();
        QTest::newRow("limit 251") << u"limit"_s << 251 << u"1 to 250"_s;
        QTest::newRow("off") << u"consecutive"_s << 0 << QString();
        QTest::newRow("run of 1") << u"consecutive"_s << 1 << u"2 to 250, or Off"_s;
        QTest::newRow("run of 2") << u"consecutive"_s << 2 << QString();
    }
    void countsStayInTheirRange()
    {
        QFETCH(QString, key);
        QFETCH(int, count);
        NumberSearch search = filters::initial();
        filters::setValue(filterField(key == u"limit" ? "limit"_L1 : "consecutive"_L1), search, count);
        QTEST(filters::problems(search, contextOf(u"US"_s, NumberType::Local)).value(key), "problem");
    }

    void aRunLongerThanTheLimitFindsNothing()
    {
        NumberSearch search = filters::initial();
        search.limit = 3;
        search.consecutive = 5;
        const auto context = contextOf(u"US"_s, NumberType::Local);
        QCOMPARE(filters::problems(search, context).value(u"consecutive"_s), u"Not more than the limit, 3."_s);
        search.consecutive = 3;
        QVERIFY(filters::problems(search, context).isEmpty());
    }

    void aTypeThatTheCountryDoesNotSellIsAProblem()
    {
        NumberSearch search = filters::initial();
        search.type = NumberType::Mobile;
        QCOMPARE(filters::problems(search, contextOf(u"US"_s, NumberType::Mobile)).keys(), QStringList{u"type"_s});
    }

    void aSearchWithoutCountryIsAProblem()
    {
        NumberSearch search = filters::initial();
        search.countryCode.clear();
        QVERIFY(filters::problems(search, {}).contains(u"country"_s));
    }

    void aParameterNamesItsField()
    {
        QCOMPARE(filters::sentAs(u"filter[locality]"_s)->key, "city"_L1);
        QCOMPARE(filters::sentAs(u"filter[national_destination_code]"_s)->key, "areaCode"_L1);
        QCOMPARE(filters::sentAs(u"filter[phone_number][starts_with]"_s)->key, "startsWith"_L1);
        QCOMPARE(filters::sentAs(u"filter[limit]"_s)->key, "limit"_L1);
        for (const QString &other : {u"filter[features]"_s, u"filter[color]"_s, u"/phone_numbers/0"_s, QString()})
            QVERIFY2(!filters::sentAs(other), qPrintable(other));
    }

    void aSearchComesBackFromStorageAsItWas()
    {
        NumberSearch search = filters::initial();
        search.features = {u"sms"_s, u"voice"_s, u"hd_voice"_s, u"international_sms"_s, u"local_calling"_s};
        search.nationalDestinationCode = u"312"_s;
        search.rateCenter = u"CHICAGO HEIGHTS"_s;
        search.consecutive = 3;
        search.bestEffort = true;
        search.excludeHeld = std::nullopt;
        QVERIFY(filters::fromMap(filters::toMap(search)) == search);
        QVERIFY(filters::fromMap({}) == filters::initial());
        QVERIFY(filters::fromMap({{u"nonsense"_s, 1}}) == filters::initial());
    }
};

QTEST_GUILESS_MAIN(FilterRulesTest)
#include "tst_filterrules.moc"
