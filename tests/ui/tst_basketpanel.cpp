// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <ui/look/setup.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

class BasketPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }
    SandboxFixture &sandbox() const { return m_shopper->sandbox(); }
    int orders() const { return sandbox().requestCount("POST", u"/number_orders"_s); }
    QString buttonText(const QString &name) const
    {
        const auto *button = user::see<QAbstractButton>(pane(), name);
        return button ? button->text() : u"no such button"_s;
    }
    QStringList usableButtons() const
    {
        QStringList texts;
        for (const auto *button : pane()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled())
                texts += button->text() + u'/' + user::nameOf(button);
        }
        return texts;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_shopper = std::make_unique<Shopper>();
        QVERIFY(m_shopper->search(u"312"_s));
    }
    void cleanup() { m_shopper.reset(); }

    void anEmptyBasketBuysNothing()
    {
        QVERIFY(!user::canUse(pane(), u"Buy"_s));
        QVERIFY(!user::canUse(pane(), u"Reserve"_s));
        QVERIFY(user::reads(pane(), u"The basket is empty"_s));
    }

    void theButtonsSayWhatTheyDoAndCost()
    {
        QVERIFY(m_shopper->pick(3));
        QCOMPARE(buttonText(u"Buy"_s), u"Buy 3: USD 3.00 now, USD 3.00/month"_s);
        QVERIFY(buttonText(u"Reserve"_s).startsWith(u"Reserve 3 for"_s));
        QVERIFY(user::reads(pane(), u"SANDBOX · not bought for real"_s));
        const auto *described = QAccessible::queryAccessibleInterface(user::see(pane(), u"Buy"_s));
        QCOMPARE(described->text(QAccessible::Description), buttonText(u"Buy"_s));
    }

    void theBasketSurvivesARestart()
    {
        QVERIFY(m_shopper->pick(3));
        const QStringList numbers = m_shopper->basket().numbers();
        m_shopper->comeBack();
        QTRY_COMPARE(m_shopper->basket().numbers(), numbers);
        QTRY_VERIFY(user::see(pane(), u"Remove "_s + numbers.at(0)));
    }

    void aLineGoesByItsOwnButton()
    {
        QVERIFY(m_shopper->pick(2));
        const QStringList numbers = m_shopper->basket().numbers();
        QVERIFY(user::click(pane(), u"Remove "_s + numbers.at(0)));
        QCOMPARE(m_shopper->basket().numbers(), numbers.mid(1));
        QVERIFY(user::click(pane(), u"Clear"_s));
        QVERIFY(m_shopper->basket().isEmpty());
    }

    void ofManyLinesTheFirstAreShown()
    {
        QVERIFY(m_shopper->pick(12));
        QVERIFY(user::see(pane(), u"and 9 more"_s));
        QVERIFY(user::click(pane(), u"and 9 more"_s));
        QVERIFY(user::see(pane(), u"Remove "_s + m_shopper->basket().numbers().first()));
        QVERIFY(user::click(pane(), u"show fewer"_s));
    }

    void currenciesAreNeverAdded()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(user::choose(pane(), u"Country"_s, u"United Kingdom"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Mobile"_s));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty() && m_shopper->found().first().startsWith(u"+44"_s));
        QVERIFY(m_shopper->pick(1));
        QCOMPARE(buttonText(u"Buy"_s), u"Buy 2: GBP 1.50 + USD 1.00 now"_s);
        QTRY_VERIFY(user::reads(pane(), u"GB asks for 2 answer(s) after buying."_s));
        QVERIFY(user::click(pane(), u"Which?"_s));
        QTRY_VERIFY(user::see(pane(), u"Answers after buying"_s));
        QVERIFY(user::reads(pane(), u"Name of the end user (text)"_s));
        QVERIFY(user::reads(pane(), u"Example: Walk Example GmbH"_s));
        QVERIFY(user::click(pane(), u"Close"_s));
    }

    void aKeyInTheReferenceIsRefused()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(user::type(pane(), u"Reference"_s, u"KEY0123456789ABCDEF0123"_s));
        QVERIFY(user::reads(pane(), u"looks like an API key"_s));
        QVERIFY(!user::canUse(pane(), u"Buy"_s));
        QVERIFY(!user::canUse(pane(), u"Reserve"_s));
        QVERIFY(user::type(pane(), u"Reference"_s, u"batch-003"_s));
        QVERIFY(user::canUse(pane(), u"Buy"_s));
    }

    void thePickersHoldTheAccountsLists()
    {
        for (const QString &picker : {u"Connection"_s, u"Messaging"_s, u"Billing"_s})
            QTRY_VERIFY2(user::see<QComboBox>(pane(), picker)->count() > 1, qPrintable(picker));
    }

    void reservingHoldsEveryLine()
    {
        QVERIFY(m_shopper->pick(3));
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"held for 30 min."_s));
        for (const BasketLine &line : m_shopper->basket().lines())
            QVERIFY(line.isHeld(m_shopper->world().workspace().serverNow()));
        QVERIFY(!user::canUse(pane(), u"Reserve"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/number_reservations"_s), 1);
    }

    void aHoldThatLapsedCanBeAskedForAgain()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"held for 30 min."_s));
        QVERIFY(!user::canUse(pane(), u"Reserve"_s));
        sandbox().advanceClock(31LL * 60 * 1000);
        QVERIFY(m_shopper->search(u"415"_s)); // the answer tells the time
        QTRY_VERIFY(user::canUse(pane(), u"Reserve"_s));
    }

    // A number that ends in 0014 is on hold for somebody else when it is to be reserved.
    void aPartialReservationIsToldNumberByNumber()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(m_shopper->search(u"312"_s, u"0014"_s));
        QVERIFY(m_shopper->pick(1));
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"1 of 2 held for 30 min."_s));
        QVERIFY(user::reads(pane(), u"about +1 312-"_s));
        QVERIFY(user::reads(pane(), u"“Number is already on hold"_s)); // nothing of ours inside the quotation marks
        const QDateTime now = m_shopper->world().workspace().serverNow();
        QVERIFY(m_shopper->basket().lines().at(0).isHeld(now));
        QVERIFY(!m_shopper->basket().lines().at(1).isHeld(now));
    }

    void aReservationThatIsRefusedAsAWholeIsToldInOneLine()
    {
        sandbox().setFault("POST", u"/number_reservations"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(m_shopper->pick(6));
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"6 numbers are not held."_s));
        QVERIFY(!user::reads(pane(), u" is not held."_s));
    }

    void cancelLeavesEverythingAsItWas()
    {
        QVERIFY(m_shopper->pick(2));
        QVERIFY(m_shopper->buy());
        QVERIFY(user::click(m_shopper->sheet(), u"Cancel"_s));
        QTRY_VERIFY(!m_shopper->sheet());
        QCOMPARE(m_shopper->basket().lines().size(), 2);
        QCOMPARE(orders(), 0);
        QTRY_VERIFY(user::canUse(pane(), u"Buy"_s));
    }

    void whileOnePurchaseIsUnderWayThereIsNoOther()
    {
        QVERIFY(m_shopper->pick(2));
        const QWidget *basket = user::see(pane(), u"Basket"_s);
        const int held = sandbox().hold(u"/phone_numbers/regulatory_requirements"_s);
        QVERIFY(user::click(basket, u"Buy"_s));
        QVERIFY(!user::canUse(basket, u"Buy"_s));
        QVERIFY(user::reads(basket, u"Looking again before you buy…"_s));
        sandbox().release(held);
        QTRY_VERIFY(m_shopper->sheet());
        QVERIFY(!user::canUse(basket, u"Buy"_s));
        QVERIFY(user::reads(basket, u"Waiting for your answer…"_s));
        sandbox().hold(u"/number_orders"_s, "POST");
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(basket, u"Sending the order…"_s));
        QVERIFY(!user::canUse(basket, u"Buy"_s));
    }

    void whatWasBoughtIsOutOfTheBasketAndTheResults()
    {
        QVERIFY(m_shopper->pick(2));
        const QStringList numbers = m_shopper->basket().numbers();
        QVERIFY(m_shopper->buy());
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(pane(), u"was placed"_s));
        QVERIFY(user::see(pane(), u"Show the order"_s));
        QTRY_VERIFY(m_shopper->basket().isEmpty());
        for (const QString &number : numbers)
            QVERIFY(!m_shopper->found().contains(number));
        QCOMPARE(orders(), 1);
    }

    void aRefusalIsInTheProvidersWordsAndTheBasketStays()
    {
        sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(m_shopper->pick(2));
        QVERIFY(m_shopper->buy());
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(pane(), u"says no. Making sure"_s));
        QVERIFY(user::reads(pane(), u"Message from"_s));
        QVERIFY(!user::canUse(pane(), u"Buy"_s));
        const struct : Clock
        {
            qint64 elapsedMs() const override { return Clock::elapsedMs() + 60'000; }
        } later; // a minute of it has passed
        Clock::replace(&later);
        const auto back = qScopeGuard([] { Clock::replace(nullptr); });
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"refused the order. Nothing was bought."_s), 20'000);
        QVERIFY(user::reads(pane(), u"Message from"_s));
        QCOMPARE(m_shopper->basket().lines().size(), 2);
        QCOMPARE(orders(), 1);
        QTRY_VERIFY(user::canUse(pane(), u"Buy"_s));
    }

    void anOrderInDoubtCannotBeSentAgain()
    {
        sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
        sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}});
        QVERIFY(m_shopper->pick(2));
        QVERIFY(m_shopper->buy());
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(pane(), u"It may have been placed."_s));
        QVERIFY(user::reads(pane(), u"Nothing will be sent again."_s));
        QVERIFY(!user::canUse(pane(), u"Buy"_s));
        QVERIFY(user::canUse(pane(), u"Check now"_s));
        QVERIFY(user::canUse(pane(), u"Copy reference"_s));
        for (const QString &button : usableButtons())
            QVERIFY2(!button.contains(u"again"_s) && !button.contains(u"Retry"_s) && !button.contains(u"Buy"_s),
                qPrintable(button));
        QCOMPARE(m_shopper->basket().lines().size(), 2);

        sandbox().clearFaults();
        QVERIFY(user::click(pane(), u"Check now"_s));
        QTRY_VERIFY(user::reads(pane(), u"The order was placed."_s));
        QTRY_VERIFY(m_shopper->basket().isEmpty());
        QCOMPARE(orders(), 1);
    }

    void inDoubtEverythingIsReadable()
    {
        pane()->resize(1104, 696); // in the smallest window
        sandbox().setFault("GET", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
        sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}});
        QVERIFY(m_shopper->pick(12));
        QVERIFY(m_shopper->buy());
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(pane(), u"It may have been placed."_s));
        const auto isWhole = [this] {
            const auto labels = user::see(pane(), u"Basket"_s)->findChildren<QLabel *>();
            return std::ranges::none_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->wordWrap()
                    && label->height() < label->heightForWidth(label->width());
            });
        };
        QTRY_VERIFY(isWhole());
        QTRY_VERIFY(user::see(pane(), u"Remove "_s + m_shopper->basket().numbers().at(2)));
    }

    void aLineThatWentStaleIsSearchedAgainFirst()
    {
        QVERIFY(m_shopper->pick(1));
        const int before = sandbox().requestCount("GET", u"/available_phone_numbers"_s);
        sandbox().advanceClock(25LL * 3600 * 1000);
        pane()->refresh(); // the first answer tells the time
        QTRY_VERIFY(!user::reads(pane(), u"searching"_s)
            && m_shopper->basket().lines().first().isStale(m_shopper->world().workspace().serverNow()));
        const int searched = sandbox().requestCount("GET", u"/available_phone_numbers"_s);
        QVERIFY(searched > before);
        QVERIFY(m_shopper->buy());
        QVERIFY(sandbox().requestCount("GET", u"/available_phone_numbers"_s) > searched);
        QVERIFY(!m_shopper->basket().lines().first().isStale(m_shopper->world().workspace().serverNow()));
    }
};

QTEST_MAIN(BasketPanelTest)
#include "tst_basketpanel.moc"
