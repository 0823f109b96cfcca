// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/costgrid.h>
#include <ui/look/plainlabel.h>
#include <ui/look/setup.h>

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

// What something costs, and never a part of it as if that were all.
class CostGridTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { look::setUp(); }

    void costsAreTableByCurrencyAndNeverOneSum()
    {
        Totals totals;
        totals.add({.upfront = Money{6000000, u"USD"_s}, .monthly = Money{6000000, u"USD"_s}});
        totals.add({.upfront = Money{7200000, u"GBP"_s}, .monthly = {}});
        CostGrid grid;
        grid.setTotals(totals);
        QStringList names;
        for (auto *label : grid.findChildren<PlainLabel *>())
            names << QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
        QVERIFY(names.contains(u"Now USD 6.00"_s));
        QVERIFY(names.contains(u"Now GBP 7.20"_s));
        QVERIFY(names.contains(u"Each month USD 6.00 + 1 unknown"_s));
        QVERIFY(names.contains(u"Each month unknown"_s)); // of those in pounds: not GBP 0.00
        QVERIFY(names.contains(u"1 number(s) without a known price"_s));
    }

    void costsSayWhatTheyLack_data()
    {
        const std::optional<Money> usd = Money{1'000'000, u"USD"_s};
        QTest::addColumn<QList<Cost>>("costs");
        QTest::addColumn<QStringList>("shown"); // below the heads
        const QString note = u"1 number(s) without a known price"_s;
        QTest::newRow("one side") << QList<Cost>{{std::nullopt, usd}}
                                  << QStringList{u"USD"_s, u"unknown"_s, u"1.00"_s, note};
        QTest::newRow("a part") << QList<Cost>{{usd, usd}, {usd, std::nullopt}}
                                << QStringList{u"USD"_s, u"2.00"_s, u"1.00"_s, u"+ 1 unknown"_s, note};
        QTest::newRow("all") << QList<Cost>{{}} << QStringList{u"unknown"_s, u"unknown"_s, note};
        QTest::newRow("nothing") << QList<Cost>{{usd, usd}} << QStringList{u"USD"_s, u"1.00"_s, u"1.00"_s};
    }
    void costsSayWhatTheyLack()
    {
        QFETCH(QList<Cost>, costs);
        Totals totals;
        for (const Cost &cost : costs)
            totals.add(cost);
        CostGrid grid;
        grid.setTotals(totals);
        grid.show();
        QStringList shown;
        QString note;
        for (auto *label : grid.findChildren<PlainLabel *>()) { // the note was made first
            if (label->isVisible())
                (label->text().contains(u"without a known"_s) ? note : shown.emplaceBack()) = label->text();
        }
        if (!note.isEmpty())
            shown += note;
        QTEST(shown.mid(2), "shown");
    }
};

QTEST_MAIN(CostGridTest)
#include "tst_costgrid.moc"
