// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <models/celltext.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute, int second)
{
    return QDateTime({2026, 11, 20}, {hour, minute, second}, Qt::UTC);
}

} // namespace

class CellTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aNumberIsCopiedAsE164() { QCOMPARE(cellText(CellKind::Phone, u"+13125550100"_s, {}), u"+13125550100"_s); }

    void anAmountSaysItsCurrency()
    {
        QCOMPARE(cellText(CellKind::Money, QVariant::fromValue(Money{12500000, u"EUR"_s}), {}), u"EUR 12.50"_s);
    }

    void anUnknownPriceIsNoAmount() { QCOMPARE(cellText(CellKind::Money, QVariant(), {}), QString()); }

    void aStateIsItsWord()
    {
        QCOMPARE(
            cellText(CellKind::State, QVariant::fromValue(StateCell{Tone::Lost, u"rejected"_s}), {}), u"rejected"_s);
    }

    void timeLeftGrowsWithTheTime_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << qint64((28 * 60 + 41) * 1000) << u"28:41"_s;
        QTest::newRow("a begun second counts") << qint64(1) << u"00:01"_s;
        QTest::newRow("just under an hour") << qint64(3599'000) << u"59:59"_s;
        QTest::newRow("an hour") << qint64(3600'000) << u"01:00:00"_s;
        QTest::newRow("just under a day") << qint64(86'399'000) << u"23:59:59"_s;
        QTest::newRow("two days") << qint64((2 * 86'400 + 3 * 3600 + 11 * 60) * 1000) << u"2 d 03:11"_s;
        QTest::newRow("over") << qint64(-5000) << u"00:00"_s;
    }
    void timeLeftGrowsWithTheTime()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(cell::timeLeft(at(10, 0, 0), at(10, 0, 0).addMSecs(ms)), text);
    }

    void aFreshHoldIsNotLongerThanItLasts()
    {
        const auto left = [](qint64 ms) { return cell::holdLeft(at(10, 0, 0), at(10, 0, 0).addMSecs(ms)); };
        QCOMPARE(left(1'800'700), u"30:00"_s); // the server's time is told in whole seconds
        QCOMPARE(left(1'799'000), u"29:59"_s);
        QCOMPARE(left(3'000'000), u"50:00"_s); // extended
    }

    void whatHasLapsedSaysWhen()
    {
        const auto countdown = QVariant::fromValue(CountdownCell{at(10, 1, 0), at(10, 31, 0)});
        QCOMPARE(cellText(CellKind::Countdown, countdown, at(10, 30, 59)), u"00:01"_s);
        QCOMPARE(cellText(CellKind::Countdown, countdown, at(10, 31, 0)), u"at 10:31"_s);
        const QString day = QLocale().toString(at(10, 31, 0).toLocalTime().date(), QLocale::ShortFormat);
        QCOMPARE(cellText(CellKind::Countdown, countdown, at(10, 31, 0).addDays(5)), u"on "_s + day);
    }

    void nothingRunningIsNoText()
    {
        QCOMPARE(cellText(CellKind::Countdown, QVariant::fromValue(CountdownCell{}), at(10, 0, 0)), QString());
    }

    void featuresAreSpelledOutInTheirOrder()
    {
        QCOMPARE(cellText(CellKind::Features, QStringList{u"voice"_s, u"sms"_s, u"emergency"_s}, {}),
            u"SMS, Voice, Emergency"_s);
    }

    void tagsStayAsTheyCame()
    {
        QCOMPARE(cellText(CellKind::Tags, QStringList{u"<b>x</b>"_s, u"y"_s}, {}), u"<b>x</b>, y"_s);
    }

    void countsHaveNoGrouping() { QCOMPARE(cellText(CellKind::Count, qint64(84112), {}), u"84112"_s); }

    void anActionAndABoxSayWhatTheyAre()
    {
        QCOMPARE(cellText(CellKind::Action, u"Extend"_s, {}), u"Extend"_s);
        QCOMPARE(cellText(CellKind::Check, QVariant(), {}), QString());
    }

    void aDateTellsItsZoneToThePointer()
    {
        QCOMPARE(cellText(CellKind::Date, at(9, 14, 5), {}), u"2026-11-20 09:14"_s);
        QVERIFY(cellToolTip(CellKind::Date, at(9, 14, 5)).endsWith(u"UTC"_s));
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
