// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <models/columns.h>
#include <models/filterproxy.h>
#include <models/table.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AvailableNumber found(const QString &number, const QString &city, const QString &price, const QString &currency)
{
    AvailableNumber result;
    result.phoneNumber = number;
    result.regions = {{city, RegionType::Location}};
    result.cost.monthly = Money::parse(price, currency);
    return result;
}

struct Shelf
{
    Table<AvailableNumber> table{foundNumberColumns(), &AvailableNumber::phoneNumber};
    FilterProxy filter{&table};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Shelf()
    {
        table.setRows({found(u"+13125550100"_s, u"Chicago"_s, u"12.50"_s, u"USD"_s),
            found(u"+442079460101"_s, u"London"_s, u"0.90"_s, u"GBP"_s),
            found(u"+13125550118"_s, u"Oak Park"_s, u"9.00"_s, u"USD"_s),
            found(u"+493023125044"_s, u"Berlin"_s, u"?"_s, u"EUR"_s)});
    }
    QStringList places() const { return printed(filter, {table.columnOf("place")}); }
};

} // namespace

class FilterProxyTest : public QObject
{
    Q_OBJECT
private slots:
    void amountsSortByCurrencyAndThenAsNumbers()
    {
        Shelf shelf;
        shelf.filter.sort(shelf.table.columnOf("monthly"));
        QCOMPARE(shelf.places(), QStringList({u"Berlin"_s, u"London"_s, u"Oak Park"_s, u"Chicago"_s}));
        shelf.filter.sort(shelf.table.columnOf("monthly"), Qt::DescendingOrder);
        QCOMPARE(shelf.places(), QStringList({u"Chicago"_s, u"Oak Park"_s, u"London"_s, u"Berlin"_s}));
    }
    void withoutASortedColumnTheOrderIsTheProviders()
    {
        Shelf shelf;
        shelf.filter.sort(shelf.table.columnOf("place"));
        shelf.filter.sort(-1);
        QCOMPARE(shelf.places(), QStringList({u"Chicago"_s, u"London"_s, u"Oak Park"_s, u"Berlin"_s}));
    }
    void allWordsMustOccurInAnyOrderAndCase()
    {
        Shelf shelf;
        shelf.filter.setText(u"PARK 312"_s);
        QCOMPARE(shelf.places(), QStringList({u"Oak Park"_s}));
        shelf.filter.setText(u"park london"_s);
        QCOMPARE(shelf.places(), QStringList());
    }
    void aNumberIsFoundHoweverItIsGrouped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"+1 312-555-0118", "(312) 555-0118", "312.555.0118", "3125550118", "+13125550118"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void aNumberIsFoundHoweverItIsGrouped()
    {
        QFETCH(QString, typed);
        Shelf shelf;
        shelf.filter.setText(typed);
        QCOMPARE(shelf.places(), QStringList({u"Oak Park"_s}));
    }
    void aCounterNarrowsWhatTheTextLeaves()
    {
        Shelf shelf;
        shelf.filter.setText(u"312555"_s);
        shelf.filter.setAccepts([](const QString &key) { return key.endsWith(u'0'); });
        QCOMPARE(shelf.places(), QStringList({u"Chicago"_s}));
        QCOMPARE(shelf.filter.keyAt(shelf.filter.index(0, 0)), u"+13125550100"_s);
        shelf.filter.setAccepts(nullptr);
        QCOMPARE(shelf.places().size(), 2);
    }
    void manyRowsAreAskedOnceEach()
    {
        constexpr int many = 4000;
        int asked = 0;
        ColumnSet<int> columns{{{{"value", "Value", CellKind::Count, 80}, [&asked](const int &value) {
                                     ++asked;
                                     return QVariant(value);
                                 }}}};
        Table<int> table(columns, [](const int &value) { return QString::number(value); });
        QList<int> rows;
        for (int i = 0; i < many; ++i)
            rows += i * 7 % many; // each once, well mixed
        table.setRows(rows);
        FilterProxy filter(&table);
        QCOMPARE(filter.rowCount(), many);
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(asked, many);
        const auto valueAt = [&filter](int row) { return filter.index(row, 0).data(cell::ValueRole).toInt(); };
        QCOMPARE(valueAt(0), many - 1);

        const QPersistentModelIndex kept = filter.index(many - 1 - 300, 0);
        asked = 0;
        filter.setAccepts([](const QString &key) { return key.endsWith(u"00"_s); });
        QCOMPARE(filter.rowCount(), many / 100 - 1); // 100, 200 … 3900
        QVERIFY(asked <= many);
        QCOMPARE(valueAt(0), 3900);
        QCOMPARE(kept.data(cell::ValueRole).toInt(), 300);
        filter.setAccepts(nullptr);
        QCOMPARE(filter.rowCount(), many);
        QCOMPARE(valueAt(many - 1), 0);
        QCOMPARE(kept.data(cell::ValueRole).toInt(), 300);
    }
    void whatArrivesIsSortedIn()
    {
        Shelf shelf;
        shelf.filter.sort(shelf.table.columnOf("place"));
        shelf.table.upsert(found(u"+13125550122"_s, u"Cicero"_s, u"1"_s, u"USD"_s));
        QCOMPARE(shelf.places().mid(1, 2), QStringList({u"Chicago"_s, u"Cicero"_s}));
    }
};

QTEST_GUILESS_MAIN(FilterProxyTest)
#include "tst_filterproxy.moc"
