// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/columns.h>
#include <models/filterproxy.h>
#include <models/table.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<AvailableNumber> found(int count, const QString &price = u"1.00"_s)
{
    QList<AvailableNumber> rows;
    for (int i = 0; i < count; ++i) {
        AvailableNumber row;
        row.phoneNumber = u"+1312"_s + QString::number(5'000'000 + (i * 7919) % 5'000'000);
        row.type = NumberType::Local;
        row.cost = {Money::parse(price, u"USD"), Money::parse(price, u"USD")};
        row.features = {{u"sms"_s}, {u"mms"_s}, {u"voice"_s}, {u"fax"_s}, {u"emergency"_s}};
        row.regions = {
            {u"Chicago"_s, RegionType::Location}, {u"IL"_s, RegionType::State}, {u"CHICAGO"_s, RegionType::RateCenter}};
        row.reservable = true;
        rows.append(row);
    }
    return rows;
}

} // namespace

class TableBench : public QObject
{
    Q_OBJECT

    static void sizes()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("250") << 250;
        QTest::newRow("50,000") << 50'000;
    }

private slots:
    void fill_data() { sizes(); }
    void fill()
    {
        QFETCH(int, rows);
        const QList<AvailableNumber> numbers = found(rows);
        QBENCHMARK
        {
            Table<AvailableNumber> table(foundNumberColumns(), &AvailableNumber::phoneNumber);
            const FilterProxy filter(&table);
            table.setRows(numbers);
            QCOMPARE(filter.rowCount(), rows);
        }
    }
    void mergeWhatIsThere_data() { sizes(); }
    void mergeWhatIsThere()
    {
        QFETCH(int, rows);
        Table<AvailableNumber> table(foundNumberColumns(), &AvailableNumber::phoneNumber);
        table.setRows(found(rows));
        const QList<AvailableNumber> again = found(rows);
        QBENCHMARK
        {
            table.setRows(again);
        }
    }
    void mergeHalfOfItNew_data() { sizes(); }
    void mergeHalfOfItNew()
    {
        QFETCH(int, rows);
        Table<AvailableNumber> table(foundNumberColumns(), &AvailableNumber::phoneNumber);
        const QList<AvailableNumber> all = found(rows * 3 / 2, u"2.00"_s);
        bool second = false;
        QBENCHMARK
        {
            table.setRows(all.mid(second ? rows / 2 : 0, rows));
            second = !second;
        }
    }
    void sortByNumber_data() { sizes(); }
    void sortByNumber()
    {
        QFETCH(int, rows);
        Table<AvailableNumber> table(foundNumberColumns(), &AvailableNumber::phoneNumber);
        table.setRows(found(rows));
        FilterProxy filter(&table);
        auto order = Qt::AscendingOrder;
        QBENCHMARK
        {
            filter.sort(table.columnOf("number"), order);
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        }
    }
    void aKeystrokeInTheFilter_data() { sizes(); }
    void aKeystrokeInTheFilter()
    {
        QFETCH(int, rows);
        Table<AvailableNumber> table(foundNumberColumns(), &AvailableNumber::phoneNumber);
        table.setRows(found(rows));
        FilterProxy filter(&table);
        filter.setText(u"chicago"_s);
        bool longer = false;
        QBENCHMARK
        {
            filter.setText(longer ? u"chicago 31255"_s : u"chicago 3125"_s);
            QVERIFY(filter.rowCount() > 0);
            longer = !longer;
        }
    }
};

QTEST_GUILESS_MAIN(TableBench)
#include "bench_table.moc"
