// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/columns.h>
#include <models/searchfields.h>

#include <QTest>

using namespace Qt::StringLiterals;

// What is typed into the filter of the Numbers pane, and whether it finds this number.
class SearchFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void aNumberIsFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
        row(u"solar"_s, true);
        row(u"solar wind"_s, false);
        row(u"tag:solar"_s, true);
        row(u"TAG:Sol"_s, true);
        row(u"tag:pilot"_s, true); // the second one
        row(u"tag:chicago"_s, false); // that is the connection
        row(u"connection:\"sip trunk\""_s, true);
        row(u"\"trunk sip\""_s, false);
        row(u"status:active"_s, true);
        row(u"!status:active"_s, false);
        row(u"!solar"_s, false);
        row(u"!wind tag:solar"_s, true);
        row(u"area:312"_s, true);
        row(u"area:555"_s, false); // in the number, but not where it begins
        row(u"(312) 555-01"_s, true);
        row(u"country:us type:local ref:batch"_s, true);
        row(u"tag:"_s, true); // still being typed
        row(u"tag"_s, false); // a word like any other
        row(u"colour:red"_s, false); // no such field
        row(u"!"_s, false);
    }
    void aNumberIsFoundByWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        InventoryNumber number;
        number.number.phoneNumber = u"+13125550100"_s;
        number.number.countryCode = u"US"_s;
        number.number.type = NumberType::Local;
        number.number.status = NumberStatus::Active;
        number.number.connectionName = u"SIP trunk Chicago"_s;
        number.number.customerReference = u"batch-001"_s;
        number.number.tags = {u"solar"_s, u"pilot"_s};
        const auto terms = searchfields::parse(typed, inventoryFieldNames());
        QCOMPARE(searchfields::fits(terms, inventoryColumns().searchText(number)), found);
    }
    void withoutFieldsTheirNamesAreWords()
    {
        QVERIFY(searchfields::fits(searchfields::parse(u"tag:solar"_s, {}), u"a tag:solar here"_s));
    }
};

QTEST_GUILESS_MAIN(SearchFieldsTest)
#include "tst_searchfields.moc"
