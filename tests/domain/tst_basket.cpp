// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/basket.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);

BasketLine line(const QString &phoneNumber, OpenEnum<NumberType> type = NumberType::Local, const QString &country = {})
{
    AvailableNumber number;
    number.phoneNumber = phoneNumber;
    number.type = type;
    number.cost = {Money{1'000'000, u"USD"_s}, Money{2'000'000, u"USD"_s}};
    if (!country.isEmpty())
        number.regions = {Region{country, RegionType::CountryCode}};
    return {number, noon, {}, {}};
}

} // namespace

class BasketTest : public QObject
{
    Q_OBJECT
private slots:
    void aNumberIsInTheBasketOnce()
    {
        Basket basket({line(u"+13125550100"_s), line(u"+13125550101"_s), line(u"+13125550100"_s)});
        QCOMPARE(basket.numbers(), QStringList({u"+13125550100"_s, u"+13125550101"_s}));
        QVERIFY(basket.remove(u"+13125550100"_s));
        QVERIFY(!basket.remove(u"+13125550100"_s));
        QCOMPARE(basket.numbers(), QStringList({u"+13125550101"_s}));
    }

    void aNewerFindingBringsItsPrice()
    {
        Basket basket({line(u"+13125550100"_s)});
        BasketLine newer = line(u"+13125550100"_s);
        newer.foundAt = noon.addSecs(60);
        newer.number.cost.upfront = Money{3'000'000, u"USD"_s};
        basket.add(newer);
        basket.add(line(u"+13125550100"_s)); // an older one changes nothing
        QCOMPARE(basket.lines().first().number.cost.upfront->micros, 3'000'000);
        QCOMPARE(basket.lines().first().foundAt, noon.addSecs(60));
    }

    void aFindingDoesNotTakeTheHoldAway()
    {
        Basket basket({line(u"+13125550100"_s)});
        basket.setHold(u"+13125550100"_s, u"res"_s, noon.addSecs(1800));
        BasketLine newer = line(u"+13125550100"_s);
        newer.foundAt = noon.addSecs(60);
        basket.add(newer);
        QCOMPARE(basket.find(u"+13125550100"_s)->reservationId, u"res"_s);
        basket.setHold(u"+13125550100"_s, {}, {});
        QVERIFY(!basket.find(u"+13125550100"_s)->isHeld(noon));
    }

    void aFindingIsGoodFor24Hours()
    {
        BasketLine found = line(u"+13125550100"_s);
        QVERIFY(!found.isStale(noon.addSecs(24 * 3600 - 1)));
        QVERIFY(found.isStale(noon.addSecs(24 * 3600)));
        found.foundAt = {};
        QVERIFY(found.isStale(noon));
    }

    void aHoldEndsAtItsTime()
    {
        BasketLine held = line(u"+13125550100"_s);
        QVERIFY(!held.isHeld(noon));
        held.heldUntil = noon.addSecs(1800);
        QVERIFY(held.isHeld(noon.addSecs(1799)));
        QVERIFY(!held.isHeld(noon.addSecs(1800)));
    }

    void anOrderSplitsByCountryAndType()
    {
        const auto parts = split({line(u"+13125550100"_s), line(u"+442079460101"_s), line(u"+13125550101"_s),
            line(u"+18005550100"_s, NumberType::TollFree, u"US"_s)});
        QCOMPARE(parts,
            QList<OrderPart>({{u"US"_s, NumberType::Local, 2}, {u"GB"_s, NumberType::Local, 1},
                {u"US"_s, NumberType::TollFree, 1}}));
    }

    void theSearchKnowsTheCountryBetterThanTheNumber()
    {
        QCOMPARE(countryOf(line(u"+14165550100"_s, NumberType::Local, u"CA"_s).number), u"CA"_s);
        QCOMPARE(countryOf(line(u"+442079460101"_s).number), u"GB"_s);
    }

    void totalsAreSums()
    {
        const Basket basket({line(u"+13125550100"_s), line(u"+13125550101"_s)});
        QCOMPARE(basket.totals().upfrontText(), u"USD 2.00"_s);
        QCOMPARE(basket.totals().monthlyText(), u"USD 4.00"_s);
    }
};

QTEST_GUILESS_MAIN(BasketTest)
#include "tst_basket.moc"
