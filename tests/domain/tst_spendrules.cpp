// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/json.h>
#include <domain/spendrules.h>
#include <domain/spendtext.h>

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unit = 1'000'000;

Spend dollars(qint64 numbers, qint64 upfront, qint64 monthly, const QString &country = u"US"_s)
{
    return {country, u"USD"_s, numbers, upfront * unit, monthly * unit};
}

SpendRules ruled(const SpendLimit &limit)
{
    SpendRules rules;
    rules.limits = {limit};
    return rules;
}

} // namespace

class SpendRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsShownToBeEditedIsReadBackAsItWas_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt);
    }

    void whatIsShownToBeEditedIsReadBackAsItWas()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const SpendLimit limit{.span = SpendSpan::Month,
            .currency = u"USD"_s,
            .numbers = 12'345,
            .upfront = 1'234'567 * unit + 500'000,
            .monthly = 100 * unit};
        const SpendLimit again = spendtext::limitOf(spendtext::typed(limit));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(again.numbers, limit.numbers);
        QCOMPARE(again.upfront, limit.upfront);
        QCOMPARE(again.monthly, limit.monthly);
    }

    void aLimitIsReachedButNotPassed()
    {
        const auto rules = ruled({.span = SpendSpan::Order, .upfront = 10 * unit});
        QVERIFY(!firstExcess(rules, {dollars(1, 10, 99)}, {}, {}));
        const auto excess = firstExcess(rules, {dollars(1, 10, 0), dollars(1, 1, 0, u"CA"_s)}, {}, {});
        QVERIFY(excess);
        QVERIFY(excess->what == SpendExcess::What::Upfront);
        QCOMPARE(excess->would, 11 * unit);
        QCOMPARE(excess->allowed, 10 * unit);
        QCOMPARE(excess->currency, u"USD"_s);
    }

    void daysAndMonthsCountWhatWasBoughtBefore()
    {
        const auto day = ruled({.span = SpendSpan::Day, .numbers = 5});
        QVERIFY(!firstExcess(day, {dollars(2, 0, 0)}, {dollars(3, 0, 0)}, {dollars(100, 0, 0)}));
        QVERIFY(firstExcess(day, {dollars(3, 0, 0)}, {dollars(3, 0, 0)}, {}));
        const auto month = ruled({.span = SpendSpan::Month, .monthly = 20 * unit});
        QVERIFY(!firstExcess(month, {dollars(1, 0, 10)}, {}, {dollars(1, 0, 10)}));
        QVERIFY(firstExcess(month, {dollars(1, 0, 11)}, {}, {dollars(1, 0, 10)}));
    }

    void amountsOfTwoCurrenciesAreNeverAdded()
    {
        const auto rules = ruled({.span = SpendSpan::Order, .upfront = 10 * unit});
        const Spend pounds{u"GB"_s, u"GBP"_s, 1, 10 * unit, 0};
        QVERIFY(!firstExcess(rules, {dollars(1, 10, 0), pounds}, {}, {}));
        const auto onlyPounds = ruled({.span = SpendSpan::Order, .currency = u"GBP"_s, .upfront = 9 * unit});
        QVERIFY(firstExcess(onlyPounds, {dollars(1, 99, 0), pounds}, {}, {}));
        QVERIFY(!firstExcess(onlyPounds, {dollars(1, 99, 0)}, {}, {}));
    }

    void aLimitOfOneCountryIsAboutThatCountry()
    {
        const auto rules = ruled({.span = SpendSpan::Day, .country = u"DE"_s, .numbers = 1});
        QVERIFY(!firstExcess(rules, {dollars(9, 9, 9)}, {dollars(9, 9, 9)}, {}));
        QVERIFY(firstExcess(rules, {dollars(1, 1, 1, u"DE"_s)}, {dollars(1, 1, 1, u"DE"_s)}, {}));
    }

    void aCountryThatIsNotOnTheListIsRefused()
    {
        SpendRules rules;
        rules.countries = {u"US"_s, u"CA"_s};
        QVERIFY(!firstExcess(rules, {dollars(1, 1, 1)}, {}, {}));
        const auto excess = firstExcess(rules, {dollars(1, 1, 1), dollars(1, 1, 1, u"DE"_s)}, {}, {});
        QVERIFY(excess);
        QCOMPARE(excess->country, u"DE"_s);
        QVERIFY(firstExcess(rules, {dollars(1, 1, 1, {})}, {}, {})); // a number of no known country
    }

    void aLimitThatWasLoweredStopsOnlyWhatAddsToIt()
    {
        const auto rules = ruled({.span = SpendSpan::Day, .upfront = 1 * unit});
        QVERIFY(!firstExcess(rules, {dollars(1, 0, 5)}, {dollars(9, 9, 0)}, {}));
    }

    void whatIsTooMuchToCountIsTooMuch()
    {
        const auto rules = ruled({.span = SpendSpan::Day, .upfront = std::numeric_limits<qint64>::max() - 1});
        const Spend most{u"US"_s, u"USD"_s, 1, std::numeric_limits<qint64>::max() - 2, 0};
        QVERIFY(firstExcess(rules, {most}, {most}, {}));
    }

    void theCountIsTypedFromItsThresholdsOn()
    {
        const SpendRules rules = SpendRules::safe();
        QVERIFY(!needsTypedCount(rules, {dollars(19, 49, 49)}));
        QVERIFY(needsTypedCount(rules, {dollars(20, 1, 1)}));
        QVERIFY(needsTypedCount(rules, {dollars(10, 0, 0), dollars(10, 0, 0, u"CA"_s)}));
        QVERIFY(needsTypedCount(rules, {dollars(1, 50, 0)}));
        QVERIFY(needsTypedCount(rules, {dollars(1, 0, 50)}));
    }

    void theSafeRulesHoldInEveryCurrency()
    {
        const Spend yen{u"JP"_s, u"JPY"_s, 1, 101 * unit, 0};
        QVERIFY(firstExcess(SpendRules::safe(), {yen}, {}, {}));
        QVERIFY(firstExcess(SpendRules::safe(), {dollars(51, 1, 1)}, {}, {}));
    }

    void rulesComeBackFromTheDisk()
    {
        SpendRules rules = SpendRules::safe();
        rules.limits += {.span = SpendSpan::Month, .country = u"DE"_s, .currency = u"EUR"_s, .numbers = 0};
        rules.countries = {u"US"_s};
        const QByteArray stored = QJsonDocument(SpendRules::schema.write(&rules)).toJson();
        SpendRules read;
        Drift drift;
        SpendRules::schema.read(JsonDocument::parse(stored)->root(), &read, drift);
        QCOMPARE(drift.problems(), QStringList());
        QVERIFY(read == rules);
    }
};

QTEST_GUILESS_MAIN(SpendRulesTest)
#include "tst_spendrules.moc"
