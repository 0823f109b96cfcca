// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <models/filterproxy.h>
#include <models/ordercolumns.h>
#include <models/tree.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Level = OrderLine::Level;

OrderLine order(const QString &id, qint64 count = 1)
{
    return {.level = Level::Order, .id = id, .status = OrderStatus::Pending, .count = count};
}

OrderLine subOrder(const QString &id)
{
    return {.level = Level::SubOrder, .id = id, .countryCode = u"GB"_s, .type = NumberType::Local, .count = 2};
}

OrderLine number(const QString &id, const QString &phoneNumber)
{
    return {.level = Level::Number, .id = id, .phoneNumber = phoneNumber};
}

struct Orders
{
    Tree<OrderLine> tree{
        orderColumns(), &OrderLine::key, [](const OrderLine &line) { return line.level != Level::Number; }};
    std::unique_ptr<QAbstractItemModelTester> tester;
    QSignalSpy wanted{&tree, &AbstractTree::childrenWanted};
    QSignalSpy resets{&tree, &QAbstractItemModel::modelReset};

    enum Tested { Yes, No }; // the tester opens every branch it sees
    explicit Orders(Tested tested = Yes)
    {
        if (tested == Yes)
            tester = std::make_unique<QAbstractItemModelTester>(
                &tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setChildren({}, {order(u"1"_s, 2), order(u"2"_s)});
        tree.setChildren(u"o:1"_s, {subOrder(u"a"_s)});
        tree.setChildren(u"s:a"_s, {number(u"x"_s, u"+442079460101"_s), number(u"y"_s, u"+442079460118"_s)});
        wanted.clear();
    }
    QStringList text() const { return printed(tree, {0, 3}); }
};

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSearchedIsWhatALineSaysNow()
    {
        Orders orders(Orders::No);
        FilterProxy shown(&orders.tree);
        shown.setFields(orderFieldNames());
        OrderLine line = order(u"2"_s);
        line.places = {{u"DE"_s, NumberType::Local}};
        shown.setText(u"country:de type:local"_s);
        QCOMPARE(shown.rowCount(), 0);
        orders.tree.upsert({}, line);
        QCOMPARE(shown.rowCount(), 1);
        QCOMPARE(shown.keyAt(shown.index(0, 0)), u"o:2"_s);
        line.places.clear();
        orders.tree.upsert({}, line);
        QCOMPARE(shown.rowCount(), 0);
    }
    void numbersWithoutAnIdAreLinesOfTheirOwn()
    {
        const OrderLine first{.level = OrderLine::Level::Number, .phoneNumber = u"+442079460101"_s};
        const OrderLine second{.level = OrderLine::Level::Number, .phoneNumber = u"+442079460118"_s};
        Orders orders;
        orders.tree.setChildren(u"o:2"_s, {first, second});
        QCOMPARE(orders.tree.rowCount(orders.tree.indexOf(u"o:2"_s)), 2);
    }
    void ordersSubOrdersAndNumbersStandUnderEachOther()
    {
        const Orders orders;
        QCOMPARE(orders.text(),
            QStringList(
                {u"1 | 2"_s, u"  GB local | 2"_s, u"    +442079460101 | "_s, u"    +442079460118 | "_s, u"2 | 1"_s}));
    }
    void aBranchAsksForItsChildrenOnceWhenItIsOpened()
    {
        Orders orders(Orders::No);
        const QModelIndex second = orders.tree.indexOf(u"o:2"_s);
        QVERIFY(orders.tree.hasChildren(second));
        QVERIFY(orders.tree.canFetchMore(second));
        orders.tree.fetchMore(second);
        orders.tree.fetchMore(second);
        QCOMPARE(orders.wanted.size(), 1);
        QCOMPARE(orders.wanted.at(0).at(0).toString(), u"o:2"_s);
        QVERIFY(orders.tree.hasChildren(second)); // still on its way
    }
    void anEmptyBranchCannotBeOpened()
    {
        Orders orders;
        orders.tree.setChildren(u"o:2"_s, {});
        QVERIFY(!orders.tree.hasChildren(orders.tree.indexOf(u"o:2"_s)));
    }
    void aNumberHasNothingBelowIt()
    {
        const Orders orders;
        const QModelIndex leaf = orders.tree.indexOf(u"n:x"_s);
        QVERIFY(leaf.isValid());
        QVERIFY(!orders.tree.hasChildren(leaf));
        QVERIFY(!orders.tree.canFetchMore(leaf));
    }
    void upsertChangesALineInPlaceAndAddsANewOne()
    {
        Orders orders;
        QSignalSpy changes(&orders.tree, &QAbstractItemModel::dataChanged);
        orders.tree.upsert({}, order(u"2"_s, 9));
        orders.tree.upsert({}, order(u"2"_s, 9));
        orders.tree.upsert({}, order(u"3"_s, 4));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(orders.text().last(), u"3 | 4"_s);
        QCOMPARE(orders.tree.find(u"o:2"_s)->count, 9);
    }
    void anOpenBranchStaysOpenWhenTheOrdersChangePlaces()
    {
        Orders orders;
        const QPersistentModelIndex leaf(orders.tree.indexOf(u"n:y"_s));
        orders.tree.setChildren({}, {order(u"2"_s), order(u"3"_s), order(u"1"_s, 2)});
        QCOMPARE(orders.text(),
            QStringList({u"2 | 1"_s, u"3 | 1"_s, u"1 | 2"_s, u"  GB local | 2"_s, u"    +442079460101 | "_s,
                u"    +442079460118 | "_s}));
        QCOMPARE(leaf.row(), 1);
        QCOMPARE(orders.tree.keyAt(leaf), u"n:y"_s);
        QCOMPARE(orders.resets.size(), 0);
    }
    void whatIsRemovedTakesItsBranchWithIt()
    {
        Orders orders;
        orders.tree.removeKey(u"o:1"_s);
        QCOMPARE(orders.text(), QStringList({u"2 | 1"_s}));
        QCOMPARE(orders.tree.find(u"n:x"_s), nullptr);
        orders.tree.setChildren(u"s:a"_s, {number(u"z"_s, u"+442079460123"_s)}); // a late answer
        QCOMPARE(orders.text(), QStringList({u"2 | 1"_s}));
    }
    void aLineThatTurnsUpElsewhereMovesThere()
    {
        Orders orders;
        orders.tree.setChildren(u"o:2"_s, {subOrder(u"a"_s)});
        QCOMPARE(orders.text(), QStringList({u"1 | 2"_s, u"2 | 1"_s, u"  GB local | 2"_s}));
    }
    void aProviderThatNamesALineItsOwnParentGetsNoRing()
    {
        Tree<OrderLine> tree(
            orderColumns(), [](const OrderLine &line) { return line.id; }, [](const OrderLine &) { return true; });
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setChildren({}, {order(u"1"_s), order({})});
        tree.setChildren(u"1"_s, {subOrder(u"2"_s)});
        tree.setChildren(u"2"_s, {subOrder(u"1"_s), subOrder(u"2"_s), subOrder(u"3"_s)});
        QCOMPARE(tree.childKeys(u"2"_s), QStringList({u"3"_s}));
        QCOMPARE(printed(tree, {0}), QStringList({u"1"_s, u"  GB local"_s, u"    GB local"_s}));
    }
    void anyTreeBecomesAnyOther()
    {
        QRandomGenerator random(7);
        Orders orders;
        for (int round = 0; round < 300; ++round) {
            const QString parent = QStringList{u""_s, u"o:1"_s, u"o:2"_s, u"s:a"_s, u"s:b"_s}.at(random.bounded(5));
            QList<OrderLine> lines;
            QStringList ids;
            const int size = random.bounded(round % 5 == 0 ? 120 : 6);
            for (int i = 0; i < size; ++i) {
                const QString id = QString::number(random.bounded(size * 2));
                lines << (parent.isEmpty()        ? order(id)
                        : parent.startsWith(u'o') ? subOrder(QChar(u'a' + random.bounded(4)))
                                                  : number(id, u"+1"_s + id));
                if (!ids.contains(lines.last().key()))
                    ids << lines.last().key();
            }
            const bool parentIsThere = parent.isEmpty() || orders.tree.find(parent);
            orders.tree.setChildren(parent, lines);
            QCOMPARE(orders.tree.childKeys(parent), parentIsThere ? ids : QStringList());
        }
        QCOMPARE(orders.resets.size(), 0);
    }
    void theFilterFindsAnOrderByANumberInIt()
    {
        Orders orders;
        FilterProxy filter(&orders.tree);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setText(u"7946-0118"_s);
        QCOMPARE(printed(filter, {0}), QStringList({u"1"_s, u"  GB local"_s, u"    +442079460118"_s}));
        filter.setText(u"GB"_s);
        QCOMPARE(printed(filter, {0}).size(), 4);
        filter.setText({});
        filter.setAccepts([](const QString &key) { return key == u"o:2"_s; });
        QCOMPARE(printed(filter, {0}), QStringList({u"2"_s}));
    }
};

QTEST_GUILESS_MAIN(TreeTest)
#include "tst_tree.moc"
