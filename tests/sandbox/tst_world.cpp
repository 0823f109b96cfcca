// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/numbers.h>
#include <sandbox/numbersearch.h>

#include <QTest>

#include <phonenumbers/geocoding/phonenumber_offline_geocoder.h>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using namespace sandbox;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

const QList<int> sampledLines{0, 13, 123, 999, 1234, 2500, 3777, 4444, 5555, 6789, 7800, 8123, 9000, 9999};

PhoneNumber parsed(qint64 number)
{
    PhoneNumber result;
    PhoneNumberUtil::GetInstance()->Parse(e164(number).toStdString(), "ZZ", &result);
    return result;
}

// What libphonenumber may call a number that is sold as this type.
bool isOfType(const QString &type, PhoneNumberUtil::PhoneNumberType actual)
{
    static const QHash<QString, QList<int>> allowed{
        {u"local"_s, {PhoneNumberUtil::FIXED_LINE, PhoneNumberUtil::FIXED_LINE_OR_MOBILE}},
        {u"mobile"_s, {PhoneNumberUtil::MOBILE, PhoneNumberUtil::FIXED_LINE_OR_MOBILE}},
        {u"toll_free"_s, {PhoneNumberUtil::TOLL_FREE}},
        {u"shared_cost"_s, {PhoneNumberUtil::SHARED_COST}},
        {u"national"_s, {PhoneNumberUtil::VOIP, PhoneNumberUtil::UAN, PhoneNumberUtil::FIXED_LINE}},
    };
    return allowed.value(type).contains(int(actual));
}

QList<qint64> numbers(const QList<FoundNumber> &found)
{
    QList<qint64> numbers;
    for (const FoundNumber &one : found)
        numbers.append(one.number);
    return numbers;
}

QString national(qint64 number)
{
    const QString text = QString::number(number);
    return text.mid(1); // of numbers that begin with 1
}

const Holdings nobody{.gone = [](const NumberRange &) { return QList<qint64>(); }};

} // namespace

class WorldTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRangeHoldsValidNumbersOfItsType()
    {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        for (const NumberRange &range : m_world.ranges()) {
            for (const int line : sampledLines) {
                const PhoneNumber number = parsed(range.first + line);
                std::string region;
                util.GetRegionCodeForNumber(number, &region);
                const QByteArray what = e164(range.first + line).toLatin1() + ' ' + range.area->type.toLatin1();
                QVERIFY2(util.IsValidNumber(number), what.constData());
                QVERIFY2(range.area->country.toStdString() == region, what.constData());
                QVERIFY2(isOfType(range.area->type, util.GetNumberType(number)), what.constData());
            }
        }
    }

    void northAmericanRangesLieWhereTheGeocoderSays()
    {
        const i18n::phonenumbers::PhoneNumberOfflineGeocoder geocoder;
        int named = 0;
        for (const NumberRange &range : m_world.ranges()) {
            if (range.area->state.isEmpty())
                continue;
            const QString place = QString::fromStdString(
                geocoder.GetDescriptionForNumber(parsed(range.first + 2500), icu::Locale::getEnglish()));
            if (!place.contains(u','))
                continue; // it knows the state only
            ++named;
            QCOMPARE(place, range.area->place + u", "_s + range.area->state);
        }
        QVERIFY(named > 400);
    }

    void noNumberIsInTwoRanges()
    {
        QSet<qint64> seen;
        for (const NumberRange &range : m_world.ranges()) {
            QVERIFY2(!seen.contains(range.first), qPrintable(range.digits));
            seen.insert(range.first);
        }
    }

    void theShelfIsWideAndDeep()
    {
        QSet<QString> countries;
        QSet<QString> codes;
        qint64 stock = 0;
        for (const NumberRange &range : m_world.ranges()) {
            countries.insert(range.area->country);
            if (range.area->country == "US"_L1 || range.area->country == "CA"_L1)
                codes.insert(range.area->code);
            stock += countStock(m_world, range, nobody);
        }
        QVERIFY(countries.size() >= 25);
        QVERIFY(codes.size() >= 60);
        QVERIFY(stock > 2'000'000);
    }

    void chicagoHasThousands()
    {
        for (const QString &code : {u"312"_s, u"773"_s, u"872"_s}) {
            const auto found =
                numbers(searchNumbers(m_world, {.country = u"US"_s, .areaCode = code, .limit = 1500}, nobody));
            QCOMPARE(found.size(), 1500);
            QCOMPARE(QSet<qint64>(found.begin(), found.end()).size(), 1500);
            for (const qint64 number : found) {
                QCOMPARE(m_world.facts(number)->area->place, u"Chicago"_s);
                QVERIFY(national(number).startsWith(code));
            }
        }
    }

    void aSeedMakesTheSameWorldAgain()
    {
        const NumberFilter filter{.country = u"US"_s, .limit = 250};
        QCOMPARE(numbers(searchNumbers(World(7), filter, nobody)), numbers(searchNumbers(World(7), filter, nobody)));
        QVERIFY(numbers(searchNumbers(World(7), filter, nobody)) != numbers(searchNumbers(World(8), filter, nobody)));
    }

    void digitPatternsFindExactlyWhatLooksLikeThem_data()
    {
        QTest::addColumn<DigitPatterns>("patterns");
        QTest::newRow("starts") << DigitPatterns{.startsWith = u"3122"_s};
        QTest::newRow("starts after the area code") << DigitPatterns{.startsWith = u"2309"_s, .afterAreaCode = true};
        QTest::newRow("ends") << DigitPatterns{.endsWith = u"77"_s};
        QTest::newRow("ends beyond the line") << DigitPatterns{.endsWith = u"302123"_s};
        QTest::newRow("contains") << DigitPatterns{.contains = u"4242"_s};
        QTest::newRow("contains across") << DigitPatterns{.contains = u"2302"_s};
        QTest::newRow("all three") << DigitPatterns{u"312"_s, u"55"_s, u"1"_s};
        QTest::newRow("too long") << DigitPatterns{.contains = u"31223055551"_s};
    }

    void digitPatternsFindExactlyWhatLooksLikeThem()
    {
        QFETCH(DigitPatterns, patterns);
        const NumberFilter every{.country = u"US"_s, .areaCode = u"312"_s, .limit = 1'000'000};
        QSet<qint64> expected;
        for (const qint64 number : numbers(searchNumbers(m_world, every, nobody))) {
            const QString digits = national(number);
            if (digits.mid(patterns.afterAreaCode ? 3 : 0).startsWith(patterns.startsWith)
                && digits.contains(patterns.contains) && digits.endsWith(patterns.endsWith))
                expected.insert(number);
        }
        NumberFilter filter = every;
        filter.digits = patterns;
        const auto found = numbers(searchNumbers(m_world, filter, nobody));
        QCOMPARE(QSet<qint64>(found.begin(), found.end()), expected);
        QCOMPARE(found.size(), expected.size());
    }

    void wildcardsFindNothing()
    {
        for (const QString &pattern : {u"*"_s, u"31%"_s, u"5_5"_s, u"CALL"_s}) {
            const NumberFilter filter{.country = u"US"_s, .digits = {.contains = pattern}};
            QVERIFY(searchNumbers(m_world, filter, nobody).isEmpty());
        }
    }

    void consecutiveNumbersComeInWholeRuns()
    {
        const NumberFilter filter{.country = u"US"_s, .areaCode = u"773"_s, .consecutive = 4, .limit = 30};
        const auto found = numbers(searchNumbers(m_world, filter, nobody));
        QCOMPARE(found.size(), 28);
        for (qsizetype i = 0; i < found.size(); i += 4)
            QCOMPARE(found.mid(i, 4), QList<qint64>({found[i], found[i] + 1, found[i] + 2, found[i] + 3}));
    }

    void whatIsGoneOrHeldOrNotReservableIsLeftOut()
    {
        NumberFilter filter{.country = u"US"_s, .areaCode = u"415"_s, .limit = 100'000};
        const auto all = numbers(searchNumbers(m_world, filter, nobody));
        const qint64 bought = all.at(3);
        const Holdings holdings{.gone = [&](const NumberRange &range) {
            return m_world.rangeOf(bought) == &range ? QList<qint64>{bought} : QList<qint64>();
        }};
        QCOMPARE(numbers(searchNumbers(m_world, filter, holdings)).size(), all.size() - 1);

        filter.excludeHeld = true;
        filter.reservable = true;
        const auto free = numbers(searchNumbers(m_world, filter, nobody));
        QVERIFY(free.size() < all.size());
        for (const qint64 number : free) {
            QVERIFY(m_world.facts(number)->reservable);
            QVERIFY(!m_world.facts(number)->held);
        }
    }

    void onlyReservedShowsTheHeldAndTheReserved()
    {
        NumberFilter filter{.country = u"US"_s, .areaCode = u"415"_s, .limit = 100'000};
        const qint64 mine = searchNumbers(m_world, filter, nobody).first().number;
        filter.onlyReserved = true;
        const auto found = numbers(searchNumbers(m_world, filter, {nobody.gone, {mine}}));
        QVERIFY(found.contains(mine));
        QVERIFY(found.size() > 10);
        for (const qint64 number : found)
            QVERIFY(number == mine || m_world.facts(number)->held);
    }

    void featuresAndQuickshipNarrowTheSearch()
    {
        NumberFilter filter{.country = u"US"_s, .type = u"toll_free"_s, .features = {u"mms"_s}, .limit = 500};
        filter.quickship = true;
        const auto found = searchNumbers(m_world, filter, nobody);
        QCOMPARE(found.size(), 500);
        for (const FoundNumber &one : found) {
            QVERIFY(m_world.facts(one.number)->features.contains("mms"_L1));
            QVERIFY(m_world.facts(one.number)->quickship);
        }
        filter.features = {u"emergency"_s};
        QVERIFY(searchNumbers(m_world, filter, nobody).isEmpty());
    }

    void bestEffortFillsUpWithNearMatchesOfTheSameState()
    {
        NumberFilter filter{.country = u"US"_s, .areaCode = u"312"_s, .digits = {.endsWith = u"23007"_s}, .limit = 20};
        const auto exact = searchNumbers(m_world, filter, nobody);
        QVERIFY(exact.size() < 20);
        filter.bestEffort = true;
        const auto found = searchNumbers(m_world, filter, nobody);
        QCOMPARE(found.size(), 20);
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found.at(i).bestEffort, i >= exact.size());
            QCOMPARE(m_world.facts(found.at(i).number)->area->state, u"IL"_s);
        }
    }

    void localitiesAreFoundInAnySpelling()
    {
        for (const QString &name : {u"são paulo"_s, u"Sao Paulo"_s, u"SAO PAULO"_s})
            QVERIFY(!searchNumbers(m_world, {.country = u"BR"_s, .locality = name}, nobody).isEmpty());
        QVERIFY(coveredAreas(m_world, {.country = u"BR"_s, .locality = u"Atlantis"_s}).isEmpty());
        QVERIFY(!coveredAreas(m_world, {.country = u"US"_s, .areaCode = u"808"_s}).isEmpty());
        QVERIFY(searchNumbers(m_world, {.country = u"US"_s, .areaCode = u"808"_s}, nobody).isEmpty());
    }

    void magicNumbersAreOnEveryShelfAndComeLast()
    {
        const NumberFilter ends{.country = u"US"_s, .digits = {.endsWith = u"0015"_s}, .limit = 250};
        QCOMPARE(searchNumbers(m_world, ends, nobody).size(), 250);
        const auto usual = searchNumbers(m_world, {.country = u"US"_s, .areaCode = u"312"_s, .limit = 10'000}, nobody);
        for (const FoundNumber &one : usual)
            QCOMPARE(magicOf(one.number), Magic::None);
    }

    void pricesAreInTheCurrencyOfTheCountry()
    {
        const auto upfront = [this](const NumberFilter &filter) {
            return m_world.facts(searchNumbers(m_world, filter, nobody).first().number)->upfront.text();
        };
        QCOMPARE(upfront({.country = u"US"_s, .digits = {.endsWith = u"2345"_s}}), u"USD 12.50"_s);
        QVERIFY(upfront({.country = u"GB"_s}).startsWith("GBP "_L1));
        QVERIFY(upfront({.country = u"DE"_s}).startsWith("EUR "_L1));
        QVERIFY(upfront({.country = u"CA"_s}).startsWith("CAD "_L1));
        QVERIFY(upfront({.country = u"JP"_s}).startsWith("JPY "_L1));
    }

private:
    const World m_world{1};
};

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
