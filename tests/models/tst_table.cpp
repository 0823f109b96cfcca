// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <models/table.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fruit
{
    QString name{};
    int count = 0;

    bool operator==(const Fruit &) const = default;
};

ColumnSet<Fruit> fruitColumns()
{
    return {{
                {{"name", "Name", CellKind::Text, 100, Room::Stretch}, [](const Fruit &f) { return f.name; }},
                {{"count", "Count", CellKind::Count, 60}, [](const Fruit &f) { return qint64(f.count); }},
            },
        [](const Fruit &f) { return f.count == 0; }};
}

struct Basket
{
    Table<Fruit> table{fruitColumns(), &Fruit::name};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&table, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&table, &QAbstractItemModel::rowsInserted};
    QSignalSpy removals{&table, &QAbstractItemModel::rowsRemoved};
    QSignalSpy layouts{&table, &QAbstractItemModel::layoutChanged};
    QSignalSpy changes{&table, &QAbstractItemModel::dataChanged};

    explicit Basket(const QList<Fruit> &rows)
    {
        table.setRows(rows);
        inserts.clear();
    }
    QStringList text() const { return printed(table, {0, 1}); }
};

QList<Fruit> randomRows(QRandomGenerator &random, int different, int most)
{
    QList<Fruit> rows;
    const int size = random.bounded(most + 1);
    for (int i = 0; i < size; ++i)
        rows.append({u"f%1"_s.arg(random.bounded(different)), random.bounded(3)});
    return rows;
}

QStringList expected(const QList<Fruit> &rows)
{
    QStringList keys;
    QHash<QString, int> counts;
    for (const Fruit &row : rows) {
        if (!keys.contains(row.name))
            keys << row.name;
        counts[row.name] = row.count;
    }
    QStringList lines;
    for (const QString &key : keys)
        lines << u"%1 | %2"_s.arg(key, QString::number(counts[key]));
    return lines;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT
private slots:
    void anUnchangedListSaysNothing()
    {
        Basket basket({{u"apple"_s, 1}, {u"pear"_s, 2}});
        basket.table.setRows({{u"apple"_s, 1}, {u"pear"_s, 2}});
        QCOMPARE(basket.inserts.size() + basket.removals.size() + basket.layouts.size() + basket.changes.size(), 0);
    }
    void onlyTheRowThatChangedIsAnnounced()
    {
        Basket basket({{u"apple"_s, 1}, {u"pear"_s, 2}, {u"plum"_s, 3}});
        basket.table.setRows({{u"apple"_s, 1}, {u"pear"_s, 5}, {u"plum"_s, 3}});
        QCOMPARE(basket.changes.size(), 1);
        QCOMPARE(basket.changes.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(basket.changes.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(basket.text(), QStringList({u"apple | 1"_s, u"pear | 5"_s, u"plum | 3"_s}));
    }
    void rowsComeAndGoWithoutAReset()
    {
        Basket basket({{u"apple"_s, 1}, {u"pear"_s, 2}, {u"plum"_s, 3}});
        basket.table.setRows({{u"fig"_s, 1}, {u"apple"_s, 1}, {u"plum"_s, 3}, {u"kiwi"_s, 1}, {u"lime"_s, 1}});
        QCOMPARE(
            basket.text(), QStringList({u"fig | 1"_s, u"apple | 1"_s, u"plum | 3"_s, u"kiwi | 1"_s, u"lime | 1"_s}));
        QCOMPARE(basket.removals.size(), 1);
        QCOMPARE(basket.inserts.size(), 2);
        QCOMPARE(basket.resets.size(), 0);
    }
    void aSelectedRowKeepsItsSelectionWhenTheOrderChanges()
    {
        Basket basket({{u"apple"_s, 1}, {u"pear"_s, 2}, {u"plum"_s, 3}});
        const QPersistentModelIndex pear(basket.table.index(1, 1));
        basket.table.setRows({{u"plum"_s, 3}, {u"fig"_s, 1}, {u"pear"_s, 2}, {u"apple"_s, 1}});
        QCOMPARE(basket.text(), QStringList({u"plum | 3"_s, u"fig | 1"_s, u"pear | 2"_s, u"apple | 1"_s}));
        QCOMPARE(pear.row(), 2);
        QCOMPARE(pear.column(), 1);
    }
    void upsertReplacesWhatItKnowsAndAppendsTheRest()
    {
        Basket basket({{u"apple"_s, 1}, {u"pear"_s, 2}});
        basket.table.upsert({{u"fig"_s, 1}, {u"pear"_s, 7}, {u"fig"_s, 2}});
        QCOMPARE(basket.text(), QStringList({u"apple | 1"_s, u"pear | 7"_s, u"fig | 2"_s}));
        QCOMPARE(basket.inserts.size(), 1);
        QCOMPARE(basket.table.find(u"fig"_s)->count, 2);
    }
    void updateAnnouncesWhatItChangedInRuns()
    {
        Basket basket({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 2}, {u"d"_s, 1}, {u"e"_s, 2}});
        basket.table.update([](Fruit &fruit) { return fruit.count == 2 && (fruit.count = 0) == 0; });
        QCOMPARE(basket.changes.size(), 2);
        QVERIFY(basket.table.index(1, 0).data(cell::DimRole).toBool());
        QVERIFY(!basket.table.index(0, 0).data(cell::DimRole).toBool());
    }
    void rowsAreFoundByKeyAfterEachChange()
    {
        Basket basket({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
        basket.table.removeKeys({u"a"_s, u"nothing"_s});
        QCOMPARE(basket.table.rowOf(u"c"_s), 1);
        basket.table.upsert({u"d"_s, 4});
        QCOMPARE(basket.table.rowOf(u"d"_s), 2);
        QCOMPARE(basket.table.rowOf(u"a"_s), -1);
        QCOMPARE(basket.table.find(u"a"_s), nullptr);
        QCOMPARE(basket.table.index(1, 1).data(cell::KeyRole).toString(), u"c"_s);
    }
    void searchTextFollowsTheRow()
    {
        Table<Fruit> table(fruitColumns(), [](const Fruit &fruit) { return QString::number(fruit.count); });
        table.setRows({{u"Apple"_s, 1}});
        QVERIFY(table.index(0, 0).data(cell::SearchRole).toString().contains(u"apple"_s));
        table.upsert({u"Äpfel"_s, 1});
        QVERIFY(table.index(0, 0).data(cell::SearchRole).toString().contains(u"äpfel"_s));
    }
    void headersTellViewsAllAboutTheirColumn()
    {
        const Table<Fruit> table(fruitColumns(), &Fruit::name);
        const auto info = table.headerData(0, Qt::Horizontal, cell::ColumnRole).value<ColumnInfo>();
        QCOMPARE(info.key, "name");
        QCOMPARE(info.room, Room::Stretch);
        QCOMPARE(
            table.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(table.columnOf("count"), 1);
        QCOMPARE(table.columnOf("colour"), -1);
        QVERIFY(!table.headerData(2, Qt::Horizontal).isValid());
    }
    void anyListBecomesAnyOtherAndPersistentRowsStayWithTheirKey()
    {
        QRandomGenerator random(20260122);
        Basket basket({});
        for (int round = 0; round < 400; ++round) {
            const int most = round % 4 == 0 ? 200 : 12; // long lists go the way of one layout change
            QHash<QString, QPersistentModelIndex> watched;
            for (int row = 0; row < basket.table.rowCount(); row += 3)
                watched.insert(basket.table.keyAt(row), basket.table.index(row, 0));

            const QList<Fruit> rows = randomRows(random, most * 2, most);
            basket.table.setRows(rows);

            QCOMPARE(basket.text(), expected(rows));
            for (auto [key, index] : watched.asKeyValueRange())
                QCOMPARE(index.isValid() ? index.row() : -1, basket.table.rowOf(key));
        }
        QCOMPARE(basket.resets.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
