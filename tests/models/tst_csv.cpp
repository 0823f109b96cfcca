// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/csv.h>

#include <QTest>

using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("equals") << u"=1+1"_s;
        QTest::newRow("plus") << u"+1"_s;
        QTest::newRow("minus") << u"-2"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s;
        QTest::newRow("full width") << u"＝1"_s;
        QTest::newRow("number") << u"+13125550100"_s;
    }

    void formulasAreDisarmed()
    {
        QFETCH(QString, text);
        QCOMPARE(csv::field(text, csv::Reader::Spreadsheet), u'\'' + text);
    }

    void lineEndsInFrontAreDisarmedAndQuoted()
    {
        QCOMPARE(csv::field(u"\r=1"_s, csv::Reader::Spreadsheet), u"\"'\r=1\""_s);
        QCOMPARE(csv::field(u"\n=1"_s, csv::Reader::Program), u"\"'\n=1\""_s);
    }

    void programsGetPhoneNumbersAsTheyAre()
    {
        QCOMPARE(csv::field(u"+13125550100"_s, csv::Reader::Program), u"+13125550100"_s);
        QCOMPARE(csv::field(u"+1312555010O"_s, csv::Reader::Program), u"'+1312555010O"_s);
        QCOMPARE(csv::field(u"=cmd"_s, csv::Reader::Program), u"'=cmd"_s);
    }

    void whatWouldBreakARowIsQuoted()
    {
        QCOMPARE(csv::field(u"a,b"_s, csv::Reader::Program), u"\"a,b\""_s);
        QCOMPARE(csv::field(u"say \"hi\""_s, csv::Reader::Program), u"\"say \"\"hi\"\"\""_s);
        QCOMPARE(csv::field(u"plain words"_s, csv::Reader::Program), u"plain words"_s);
        QCOMPARE(csv::field(QString(), csv::Reader::Program), QString());
    }

    void aRecordEndsAsTheStandardSays()
    {
        QCOMPARE(csv::record({u"Number"_s, u"a,b"_s, QString()}, csv::Reader::Spreadsheet), u"Number,\"a,b\",\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
