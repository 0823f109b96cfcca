// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/money.h>

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

// Prices are exact, and what can't be read is unknown, never zero.
class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aPlainDecimalIsRead_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("usual") << u"1.00"_s << qint64(1'000'000);
        QTest::newRow("whole") << u"12"_s << qint64(12'000'000);
        QTest::newRow("zero") << u"0.00"_s << qint64(0);
        QTest::newRow("negative") << u"-0.5"_s << qint64(-500'000);
        QTest::newRow("a millionth") << u"0.000001"_s << qint64(1);
        QTest::newRow("zeros behind") << u"0.00750000000000"_s << qint64(7'500);
        QTest::newRow("zeros before") << u"0001.00"_s << qint64(1'000'000);
        QTest::newRow("largest") << u"9223372036854.775807"_s << std::numeric_limits<qint64>::max();
    }
    void aPlainDecimalIsRead()
    {
        QFETCH(QString, decimal);
        QFETCH(qint64, micros);
        const auto money = Money::parse(decimal, u"USD");
        QVERIFY(money);
        QCOMPARE(money->micros, micros);
        QCOMPARE(money->currency, u"USD"_s);
    }

    void anythingElseIsUnknown_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("currency");
        for (const char *decimal :
            {"", " ", "1,00", "1.000,00", "1e3", "0x10", "+1", "--1", "1.", ".5", ".", "-", "1.2.3", "1 000", "abc",
                "1.0000001", "9223372036854.775808", "99999999999999999999", "1.00 ", "NaN", "inf", "１.00", "٣"})
            QTest::newRow(decimal) << QString::fromUtf8(decimal) << u"USD"_s;
        for (const char *currency : {"", "usd", "US", "USDT", "U$D", "Ａ"})
            QTest::addRow("currency %s", currency) << u"1.00"_s << QString::fromUtf8(currency);
        QTest::newRow("30 digits") << QString(30, u'9') << u"USD"_s;
    }
    void anythingElseIsUnknown()
    {
        QFETCH(QString, decimal);
        QFETCH(QString, currency);
        QVERIFY(!Money::parse(decimal, currency));
    }

    void anAmountHasTheDecimalsOfItsCurrency_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("two") << u"1"_s << u"USD"_s << u"USD 1.00"_s;
        QTest::newRow("more where needed") << u"0.0075"_s << u"USD"_s << u"USD 0.0075"_s;
        QTest::newRow("none") << u"1500"_s << u"JPY"_s << u"JPY 1,500"_s;
        QTest::newRow("three") << u"2"_s << u"KWD"_s << u"KWD 2.000"_s;
        QTest::newRow("groups") << u"1234567.5"_s << u"EUR"_s << u"EUR 1,234,567.50"_s;
        QTest::newRow("negative groups") << u"-123456"_s << u"EUR"_s << u"EUR -123,456.00"_s;
    }
    void anAmountHasTheDecimalsOfItsCurrency()
    {
        QFETCH(QString, decimal);
        QFETCH(QString, currency);
        QTEST(Money::parse(decimal, currency)->text(), "text");
    }

    void anAmountIsWrittenAsCountsAre()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(Money::parse(u"1204.11"_s, u"USD"_s)->text(), u"USD 1.204,11"_s);
        QCOMPARE(Money::parse(u"-0.0075"_s, u"EUR"_s)->text(), u"EUR -0,0075"_s);
        QLocale::setDefault(QLocale::c());
    }

    void whatIsShownReadsBackAsTheSame()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 10'000; ++i) {
            const Money money{qint64(random.generate64()) >> random.bounded(60), u"USD"_s};
            if (money.micros == std::numeric_limits<qint64>::min())
                continue;
            QCOMPARE(Money::parse(money.amount().remove(u','), u"USD"), std::optional(money));
        }
    }

    void theMostNegativeAmountHasAText()
    {
        QCOMPARE((Money{std::numeric_limits<qint64>::min(), u"USD"_s}).amount(), u"-9,223,372,036,854.775808"_s);
    }

    void sumsNeverMixOrOverflow()
    {
        const Money one{1, u"USD"_s};
        const Money most{std::numeric_limits<qint64>::max(), u"USD"_s};
        QCOMPARE(one.plus(one)->micros, 2);
        QVERIFY(!one.plus(Money{1, u"EUR"_s}));
        QVERIFY(!most.plus(one));
    }

    void totalsArePerCurrency()
    {
        Totals totals;
        const auto usd = Money::parse(u"1.50", u"USD");
        const auto gbp = Money::parse(u"7.20", u"GBP");
        totals.add({usd, usd});
        totals.add({usd, usd});
        totals.add({gbp, std::nullopt});
        totals.add({});
        QCOMPARE(totals.upfrontText(), u"GBP 7.20 + USD 3.00 + 1 unknown"_s);
        QCOMPARE(totals.monthlyText(), u"USD 3.00 + 2 unknown"_s);
        QCOMPARE(totals.unknown(), 2);
        QCOMPARE(totals.currencies(), (QStringList{u"GBP"_s, u"USD"_s}));
        QVERIFY(!totals.overflowed());
    }

    void aSideWithoutAnyPriceIsUnknownNotZero()
    {
        Totals totals;
        QVERIFY(totals.upfrontText().isEmpty()); // of no number
        const auto usd = Money::parse(u"1.00", u"USD");
        for (int i = 0; i < 3; ++i)
            totals.add({std::nullopt, usd});
        QCOMPARE(totals.upfrontText(), u"unknown"_s);
        QCOMPARE(totals.monthlyText(), u"USD 3.00"_s);
        QVERIFY(!totals.upfront(u"USD"_s));
        QCOMPARE(totals.monthly(u"USD"_s), Money::parse(u"3.00", u"USD"));
        QCOMPARE(totals.monthly(u"EUR"_s), (Money{0, u"EUR"_s})); // nothing in another currency, and that is known
        QCOMPARE(totals.unknownUpfront(), 3);
        QCOMPARE(totals.unknownMonthly(), 0);
        QCOMPARE(totals.unknown(), 3);
    }

    void totalsTellWhenTheyOverflow()
    {
        Totals totals;
        const Money most{std::numeric_limits<qint64>::max(), u"USD"_s};
        totals.add({most, most});
        totals.add({most, most});
        QVERIFY(totals.overflowed());
        QCOMPARE(totals.upfront(u"USD"_s), most);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
