// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/phone.h>

#include <QTest>

using namespace Qt::StringLiterals;

class PhoneTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyStrictAsciiIsE164_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("us") << u"+13125550100"_s << true;
        QTest::newRow("shortest") << u"+1234567"_s << true;
        QTest::newRow("longest") << u"+123456789012345"_s << true;
        for (const char *text : {"", "+", "+123456", "+1234567890123456", "13125550100", "+03125550100",
                 "+1 3125550100", "+1312555010a", "tel:+13125550100", "+１３１２５５５０１００", "+٣١٢٥٥٥٠١٠٠١",
                 "++13125550100", "+1312-5550100", "+13125550100 "})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
        QTest::newRow("a NUL") << u"+1312555\0"
                                  "0100"_s
                               << false;
    }
    void onlyStrictAsciiIsE164()
    {
        QFETCH(QString, text);
        QTEST(phone::isE164(text), "is");
    }

    void whatPeopleTypeBecomesE164_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164"); // empty: none
        QTest::newRow("national") << u"(312) 555-0100"_s << u"US"_s << u"+13125550100"_s;
        QTest::newRow("international") << u"+49 30 12345 100"_s << u""_s << u"+493012345100"_s;
        QTest::newRow("dialled") << u"0049 30 12345100"_s << u"DE"_s << u"+493012345100"_s;
        QTest::newRow("no region") << u"312 555 0100"_s << u""_s << u""_s;
        QTest::newRow("words") << u"call me"_s << u"US"_s << u""_s;
        QTest::newRow("too long") << u"+1312555010012345678"_s << u""_s << u""_s;
        QTest::newRow("nothing") << u""_s << u"US"_s << u""_s;
    }
    void whatPeopleTypeBecomesE164()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        QTEST(phone::toE164(typed, region).value_or(QString()), "e164");
    }

    void whatServersWriteBecomesE164_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        QTest::newRow("as it should be") << u"+13125550100"_s << u"+13125550100"_s;
        QTest::newRow("no plus") << u"13125550100"_s << u"+13125550100"_s;
        QTest::newRow("grouped") << u"+1 312-555-0100"_s << u"+13125550100"_s;
        QTest::newRow("a short code") << u"12345"_s << u"12345"_s;
        QTest::newRow("words") << u"none"_s << u"none"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void whatServersWriteBecomesE164()
    {
        QFETCH(QString, text);
        QTEST(phone::fromServer(text), "e164");
    }

    void aNumberIsGroupedAsItsCountryDoes()
    {
        QCOMPARE(phone::grouped(u"+13125550100"_s).callingCode, u"+1"_s);
        QCOMPARE(phone::grouped(u"+13125550100"_s).national, u"312-555-0100"_s);
        QCOMPARE(phone::grouped(u"no number"_s).national, u"no number"_s);
    }

    void aNumberTellsItsCountryAndArea()
    {
        QCOMPARE(phone::region(u"+13125550100"_s), u"US"_s);
        QCOMPARE(phone::region(u"+493012345100"_s), u"DE"_s);
        QCOMPARE(phone::region(u"no number"_s), QString());
        QCOMPARE(phone::nationalDestinationCode(u"+13125550100"_s), u"312"_s);
        QCOMPARE(phone::nationalDestinationCode(u"+493012345100"_s), u"30"_s);
        QCOMPARE(phone::nationalDestinationCode(u"no number"_s), QString());
        QCOMPARE(phone::callingCode(u"US"_s), 1);
        QCOMPARE(phone::callingCode(u"GB"_s), 44);
        QCOMPARE(phone::callingCode(u"ZZ"_s), 0);
    }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"
