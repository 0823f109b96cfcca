// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/schedule.h>
#include <purchase/states.h>
#include <purchase/token.h>
#include <purchase/wording.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);

// Every way in which a purchase can stand that has words of its own.
QList<Intent> variants(IntentState state)
{
    Intent plain{.id = 1, .state = state};
    plain.numbers = {{u"+13125550100"_s, {Money{1'000'000, u"USD"_s}, Money{2'000'000, u"USD"_s}}}};
    plain.orderIds = {u"order-1"_s};
    plain.nextCheckAt = noon.addSecs(8);
    plain.checks = 2;
    QList<Intent> all{plain};
    const auto vary = [&](auto change) {
        Intent intent = plain;
        change(intent);
        all += intent;
    };
    vary([](Intent &intent) { intent.wasSent = false; });
    vary([](Intent &intent) {
        intent.wasSent = false;
        intent.error = {.kind = Error::Kind::Local, .detail = u"Too many requests met an error."_s};
    });
    vary([](Intent &intent) { intent.recorded = false; });
    vary([](Intent &intent) { intent.error.status = 502; });
    vary([](Intent &intent) { intent.error = {.status = 409, .code = u"10012"_s}; });
    vary([](Intent &intent) {
        intent.error = {.status = 402, .code = u"20100"_s};
        intent.wasRefused = true;
    });
    vary([](Intent &intent) { intent.mismatch = u"- +13125550100"_s; });
    vary([](Intent &intent) { intent.alreadyOurs = {u"+13125550100"_s}; });
    vary([](Intent &intent) { intent.numbers.first().cost = {}; });
    vary([](Intent &intent) { intent.nextCheckAt = {}; });
    vary([](Intent &intent) { intent.nextCheckAt = noon.addDays(1); });
    vary([](Intent &intent) { intent.orderIds = {u"order-1"_s, u"order-2"_s}; });
    return all;
}

QStringList texts(IntentState state)
{
    QStringList all;
    for (const Intent &intent : variants(state))
        all += {wording::title(intent, u"Telnyx"_s), wording::detail(intent, u"Telnyx"_s, noon)};
    return all;
}

bool isPlaced(IntentState state)
{
    return state == IntentState::Acked || state == IntentState::Found;
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSaidWithoutProof_data()
    {
        QTest::addColumn<int>("state");
        for (const StateRule &rule : stateRules())
            QTest::newRow(rule.name) << int(rule.state);
    }
    void nothingIsSaidWithoutProof()
    {
        QFETCH(int, state);
        const auto current = IntentState(state);
        static const QRegularExpression placed(u"(?<!may have been )\\b(placed|bought)\\b"_s);
        static const QRegularExpression nothing(
            u"nothing (was|is) (bought|owed|ordered)|refused|failed"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression again(
            u"\\bretry|\\btry again|\\border (it )?again|\\bresend"_s, QRegularExpression::CaseInsensitiveOption);
        for (QString text : texts(current)) {
            QVERIFY2(!text.contains(again), qPrintable(text));
            QVERIFY2(isPlaced(current) || current == IntentState::Rejected
                    || !text.remove(u"nothing else is bought before"_s).contains(placed),
                qPrintable(text));
            QVERIFY2(current == IntentState::Rejected || !text.contains(nothing), qPrintable(text));
        }
        if (isPlaced(current))
            QVERIFY(texts(current).first().contains(u"placed"_s));
    }

    void everyStateHasATitle()
    {
        for (const StateRule &rule : stateRules()) {
            for (const Intent &intent : variants(rule.state))
                QVERIFY2(!wording::title(intent, u"Telnyx"_s).isEmpty(), rule.name);
        }
    }

    void inDoubtItSaysWhatItMayCostAndWhenItIsLookedFor()
    {
        const Intent intent = variants(IntentState::Ambiguous).first();
        QVERIFY(wording::title(intent, u"Telnyx"_s).contains(u"It may have been placed"_s));
        const QString detail = wording::detail(intent, u"Telnyx"_s, noon);
        QVERIFY2(detail.contains(u"Nothing will be sent again"_s), qPrintable(detail));
        QVERIFY2(detail.contains(u"USD 1.00 now and USD 2.00 per month"_s), qPrintable(detail));
        QVERIFY2(detail.contains(u"8 second"_s), qPrintable(detail));
    }

    void noPartOfThePriceIsSaidToBeAllOfIt()
    {
        Intent intent = variants(IntentState::Ambiguous).first();
        intent.numbers += {u"+13125550101"_s, {Money{3'000'000, u"USD"_s}, std::nullopt}};
        QString detail = wording::detail(intent, u"Telnyx"_s, noon);
        QVERIFY2(detail.contains(u"USD 4.00 now and USD 2.00 + 1 unknown per month"_s), qPrintable(detail));
        intent.numbers = {{u"+13125550101"_s, {std::nullopt, Money{2'000'000, u"USD"_s}}}};
        detail = wording::detail(intent, u"Telnyx"_s, noon);
        QVERIFY2(detail.contains(u"unknown now and USD 2.00 per month"_s), qPrintable(detail));
        intent.numbers.first().cost = {};
        detail = wording::detail(intent, u"Telnyx"_s, noon);
        QVERIFY2(detail.contains(u"Its price is not known."_s), qPrintable(detail));
    }

    // Whoever orders again should know that the account has the numbers.
    void withoutATraceItSaysWhatIsOursAlready()
    {
        for (const IntentState state : {IntentState::Ambiguous, IntentState::Quiet}) {
            Intent intent = variants(state).first();
            intent.alreadyOurs = {u"+13125550100"_s};
            QVERIFY(wording::detail(intent, u"Telnyx"_s, noon).contains(u"already has"));
        }
    }

    void anOrderThatNeverLeftSaysWhy()
    {
        Intent intent = variants(IntentState::Rejected).first();
        intent.wasSent = false;
        intent.error = {.kind = Error::Kind::Offline, .detail = u"Connection refused"_s};
        QVERIFY(wording::detail(intent, u"Telnyx"_s, noon).startsWith(u"Telnyx could not be reached."));
        intent.error = {.kind = Error::Kind::Local, .detail = u"Too many requests met an error."_s};
        QVERIFY(wording::detail(intent, u"Telnyx"_s, noon).startsWith(u"Too many requests met an error."));
    }

    void aDuplicateNamesAllOrders()
    {
        const QString detail = wording::detail(variants(IntentState::Duplicate).last(), u"Telnyx"_s, noon);
        QVERIFY(detail.contains(u"order-1"_s) && detail.contains(u"order-2"_s));
    }

    void aLongIdIsSaidShortly()
    {
        Intent intent = variants(IntentState::Acked).first();
        intent.orderIds = {u"2a463b38-683d-4364-81e3-621a228c9a51"_s};
        QCOMPARE(wording::detail(intent, u"Telnyx"_s, noon), u"Order 2a463b38…9a51."_s);
    }

    void stepsOnlyLeadWhereProofLeads()
    {
        using enum IntentState;
        for (const StateRule &from : stateRules()) {
            QVERIFY2(!canBecome(from.state, Sending), from.name); // nothing is ever sent again
            QVERIFY2(!canBecome(from.state, Rejected) || from.state == Sending || from.state == Ambiguous, from.name);
            QVERIFY2(!canBecome(from.state, Acked) || from.state == Sending, from.name);
            QVERIFY2(!canBecome(Acked, from.state) || from.state == Duplicate, from.name);
            QVERIFY2(!canBecome(Rejected, from.state) || from.state == Found || from.state == Duplicate, from.name);
        }
        QVERIFY(canBecome(Abandoned, Found)); // a late order is still told
    }

    void stateNamesComeBack()
    {
        for (const StateRule &rule : stateRules())
            QCOMPARE(stateNamed(QString::fromLatin1(rule.name)), std::optional(rule.state));
        QCOMPARE(stateNamed(u"lost"_s), std::nullopt);
    }

    void theQuickLooksTakeFifteenMinutes()
    {
        qint64 total = 0;
        for (int k = 0; k < schedule::quickLooks; ++k)
            total += *schedule::gapMs(k);
        QCOMPARE(total, 900'000);
        int looks = 0;
        while (schedule::gapMs(looks)) {
            total += looks >= schedule::quickLooks ? *schedule::gapMs(looks) : 0;
            ++looks;
        }
        QVERIFY(total >= 7LL * 24 * 3600 * 1000);
        QVERIFY(looks < 100);
        QCOMPARE(schedule::backOffMs(1), 2000);
        QCOMPARE(schedule::backOffMs(100), 60'000);
    }

    void theMarkIsFoundAtTheEndOnly()
    {
        const QString mark = token::make(u"abcdef"_s, 12345, QByteArray(token::randomLength, '\x05'));
        QCOMPARE(mark.size(), 31);
        QCOMPARE(token::markOf(u"batch 7"_s + mark), mark);
        QCOMPARE(token::wordsOf(u"batch 7"_s + mark), u"batch 7"_s);
        QCOMPARE(token::markOf(u"batch 7"_s + mark + u"x"_s), QString());
        QCOMPARE(token::markOf(mark.toUpper()), QString());
        QCOMPARE(token::markOf(u"batch 7"_s), QString());
        QVERIFY(mark != token::make(u"abcdef"_s, 12346, QByteArray(token::randomLength, '\x05')));
    }

    void theUsersWordsComeBeforeTheMark()
    {
        const QString mark = token::make(u"abcdef"_s, 1, QByteArray(token::randomLength, '\x05'));
        QCOMPARE(token::reference(u" ops\tteam \n"_s, mark), u"ops team"_s + mark);
        QCOMPARE(token::reference({}, mark), u"cordboard"_s + mark);
        QCOMPARE(token::reference(QString(60, u'x'), mark), QString(40, u'x') + mark);
        const QString astral =
            QString(39, u'x') + QString::fromUtf8("\xF0\x9F\x93\x9E"); // its second half would not fit
        QCOMPARE(token::reference(astral, mark), QString(39, u'x') + mark);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
