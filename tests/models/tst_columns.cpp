// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <models/columns.h>
#include <models/counters.h>
#include <models/ordercolumns.h>
#include <models/states.h>
#include <models/table.h>

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

HeldNumber held(const QString &id, int minutesLeft, OpenEnum<ReservationStatus> status = ReservationStatus::Success)
{
    HeldNumber row;
    row.number.id = id;
    row.number.phoneNumber = u"+1312555010"_s + id;
    row.number.status = std::move(status);
    row.number.expiredAt = noon.addSecs(minutesLeft * 60);
    row.age(noon);
    return row;
}

OrderNumber orderNumber(RequirementsStatus review, int given, int asked)
{
    OrderNumber number;
    number.status = OrderStatus::Pending;
    number.requirementsStatus = review;
    for (int i = 0; i < asked; ++i)
        number.requirements.append({QString::number(i), u"textual"_s, i < given ? u"x"_s : QString()});
    return number;
}

template <class Row>
void checkColumns(const ColumnSet<Row> &set)
{
    QSet<QByteArray> keys;
    int stretching = 0;
    for (const auto &column : set.columns) {
        QVERIFY2(!keys.contains(column.info.key), column.info.key);
        keys.insert(column.info.key);
        QVERIFY(!column.info.label().isEmpty());
        stretching += column.info.room == Room::Stretch ? 1 : 0;
        column.value(Row{}); // a row of which nothing is known shows nothing, and does not fall over
    }
    QCOMPARE(stretching, 1);
}

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachTableNamesItsColumnsOnceAndStretchesOne()
    {
        checkColumns(foundNumberColumns());
        checkColumns(heldNumberColumns());
        checkColumns(inventoryColumns());
        checkColumns(purchaseLineColumns());
        checkColumns(orderColumns());
    }
    void theSmallWindowHasRoomForAllThatIsAlwaysShown()
    {
        const auto width = [](const auto &set) {
            int sum = 0;
            for (const auto &column : set.columns) {
                const Room room = column.info.room;
                sum += room == Room::WideOnly || room == Room::OnChoice ? 0 : column.info.width;
            }
            return sum;
        };
        QCOMPARE_LE(width(foundNumberColumns()), 1280 - 176 - 248 - 288);
        QCOMPARE_LE(width(heldNumberColumns()), 1280 - 176);
        QCOMPARE_LE(width(inventoryColumns()), 1280 - 176);
        QCOMPARE_LE(width(orderColumns()), 1280 - 176 - 503 - 12); // beside a scroll bar
    }
    void aFoundNumberReadsAsTheSearchPageShowsIt()
    {
        AvailableNumber number;
        number.phoneNumber = u"+13125550100"_s;
        number.type = NumberType::TollFree;
        number.features = {{u"sms"_s}, {u"voice"_s}};
        number.regions = {
            {u"Chicago"_s, RegionType::Location}, {u"IL"_s, RegionType::State}, {u"Zone 1"_s, RegionType::RateCenter}};
        number.cost.upfront = Money::parse(u"1.00", u"USD");
        Table<AvailableNumber> table(foundNumberColumns(), &AvailableNumber::phoneNumber);
        table.setRows({number});
        QCOMPARE(printed(table, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}),
            QStringList(
                {u"+13125550100 | Chicago, IL | Zone 1 | toll-free | SMS, Voice | USD 1.00 |  |  | no | no"_s}));
    }
    void aHeldNumberTellsHowLongItStillIs()
    {
        QCOMPARE(stateOf(held(u"1"_s, 30).hold), (StateCell{Tone::Waiting, u"held"_s}));
        QCOMPARE(stateOf(held(u"1"_s, 10).hold), (StateCell{Tone::NeedsYou, u"under 10 min"_s, true, true}));
        QCOMPARE(stateOf(held(u"1"_s, 3).hold), (StateCell{Tone::Lost, u"under 3 min"_s, true, true}));
        QCOMPARE(stateOf(held(u"1"_s, 0).hold), (StateCell{Tone::Neutral, u"lapsed"_s}));
        QCOMPARE(held(u"1"_s, 30, ReservationStatus::Failure).hold, Hold::Refused);
        QCOMPARE(held(u"1"_s, 30, ReservationStatus::Pending).hold, Hold::Asked);
        QCOMPARE(held(u"1"_s, 30, OpenEnum<ReservationStatus>::fromText(u"new word"_s)).hold, Hold::Asked);
    }
    void ageingTellsWhetherAnythingChanged()
    {
        HeldNumber row = held(u"1"_s, 11);
        QVERIFY(!row.age(noon.addSecs(59)));
        QVERIFY(row.age(noon.addSecs(60)));
        QVERIFY(!row.age(noon.addSecs(61)));
    }
    void aLapsedNumberIsOverAndOffersToSearchAgain()
    {
        Table<HeldNumber> table(heldNumberColumns(), [](const HeldNumber &row) { return row.number.id; });
        table.setRows({held(u"1"_s, 5), held(u"2"_s, -5)});
        const int action = table.columnOf("action");
        QCOMPARE(printed(table, {action}), QStringList({u"Extend"_s, u"Search again"_s}));
        HeldNumber one = held(u"1"_s, 5);
        one.together = 3;
        table.setRows({one});
        QCOMPARE(printed(table, {action}), QStringList({u"Extend 3"_s}));
        table.setRows({held(u"1"_s, 5), held(u"2"_s, -5)});
        QVERIFY(!table.index(0, 0).data(cell::DimRole).toBool());
        QVERIFY(table.index(1, 0).data(cell::DimRole).toBool());
    }
    void aStatusNobodyKnowsKeepsTheProvidersWord()
    {
        QCOMPARE(stateOf(OpenEnum<OrderStatus>::fromText(u"on-hold"_s)), (StateCell{Tone::Neutral, u"on-hold"_s}));
        QCOMPARE(stateOf(OpenEnum<NumberStatus>::fromText(u"parked"_s)), (StateCell{Tone::Neutral, u"parked"_s}));
        QCOMPARE(stateOf(OpenEnum<NumberStatus>()), (StateCell{Tone::Neutral, QString(), false}));
    }
    void anOrderNeedsYouOnlyWhileYouCanMoveIt()
    {
        SubOrder sub;
        sub.status = OrderStatus::Pending;
        sub.requirements = {{u"0"_s}, {u"1"_s}};
        QCOMPARE(OrderLine::of(sub).state(), stateOf(sub.status)); // only its numbers know
        sub.phoneNumbers = {
            orderNumber(RequirementsStatus::UnderReview, 2, 2), orderNumber(RequirementsStatus::InfoPending, 1, 2)};
        QCOMPARE(OrderLine::of(sub).state().tone, Tone::NeedsYou);
        QCOMPARE(OrderLine::of(sub).answers, (FractionCell{1, 2}));

        sub.phoneNumbers.removeLast();
        QCOMPARE(OrderLine::of(sub).state(), inReview());
        QCOMPARE(OrderLine::of(sub).answers, (FractionCell{2, 2}));

        sub.phoneNumbers = {orderNumber(RequirementsStatus::Exception, 2, 2)};
        QCOMPARE(OrderLine::of(sub).state(), needsYou());
        QCOMPARE(OrderLine::of(sub.phoneNumbers.first()).state().word, u"rejected"_s);

        sub.status = OrderStatus::Cancelled;
        QCOMPARE(OrderLine::of(sub).state().tone, Tone::Lost);
    }
    void anOrderLearnsTheEarliestDeadlineFromBelow()
    {
        OrderLine order;
        OrderLine late;
        late.deadline = noon.addDays(2);
        OrderLine soon;
        soon.deadline = noon.addDays(1);
        order.learnFrom({late, OrderLine(), soon});
        QCOMPARE(order.deadline, soon.deadline);
    }
    void countersPartTheRows()
    {
        const QList<HeldNumber> rows{held(u"1"_s, 20), held(u"2"_s, 2), held(u"3"_s, -1), held(u"4"_s, 9),
            held(u"5"_s, 30, ReservationStatus::Failure), held(u"6"_s, 30, ReservationStatus::Pending)};
        QCOMPARE(countRows(heldNumberCounters(), rows), QList<int>({6, 1, 1, 2, 2}));

        QList<InventoryNumber> numbers;
        for (const auto &name : names(NumberStatus{})) {
            numbers.append(InventoryNumber());
            numbers.last().number.status = name.value;
        }
        QList<int> counts = countRows(inventoryCounters(), numbers);
        QCOMPARE(counts.takeFirst(), int(numbers.size()));
        QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0), int(numbers.size()));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
