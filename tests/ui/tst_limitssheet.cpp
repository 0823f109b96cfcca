// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/settings.h>
#include <ui/limits/limitssheet.h>
#include <ui/limits/storedlimits.h>
#include <ui/look/setup.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

class LimitsSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPointer<LimitsSheet> m_sheet;
    std::optional<SpendRules> m_chosen;

    void open(const SpendRules &rules)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_chosen.reset();
        m_sheet = new LimitsSheet(rules, {}, u"practice account"_s, m_window.get(), nullptr);
        connect(m_sheet, &LimitsSheet::chosen, this, [this](const SpendRules &chosen) { m_chosen = chosen; });
        m_sheet->ask();
    }
    static SpendRules one()
    {
        SpendRules rules = SpendRules::safe();
        rules.limits = {{.span = SpendSpan::Day, .numbers = 5}};
        return rules;
    }

    // As a whole, in what is scrolled.
    bool inSight(const QString &text) const
    {
        for (const auto *label : m_sheet->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return label->visibleRegion().boundingRect() == label->rect();
        }
        return false;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void cleanup() { m_window.reset(); }

    void whatWasThereIsSavedUnchanged()
    {
        SpendRules rules = SpendRules::safe();
        rules.countries = {u"US"_s, u"CA"_s};
        rules.limits += {.span = SpendSpan::Month, .country = u"DE"_s, .currency = u"EUR"_s, .upfront = 12'500'000};
        open(rules);
        QVERIFY(user::click(m_sheet, u"Save limits"_s));
        QVERIFY(m_chosen);
        QVERIFY(*m_chosen == rules);
    }

    void escapeAsksBeforeWhatWasTypedIsLost()
    {
        open(one());
        QVERIFY(user::type(m_sheet, u"Most numbers"_s, u"7"_s));
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QVERIFY(user::reads(m_sheet, u"Esc again discards"_s));
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_sheet);
        QVERIFY(!m_chosen);

        open(one());
        QTest::keyClick(m_sheet, Qt::Key_Escape); // nothing is lost
        QTRY_VERIFY(!m_sheet);
    }

    void everythingFitsALowWindow()
    {
        open(SpendRules::safe());
        m_window->resize(1280, 560); // so low that it scrolls
        QTRY_VERIFY(m_sheet->geometry().bottom() < 560);
        const auto *area = m_sheet->findChild<QScrollArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->isVisible());
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0); // nothing is cut at the side
    }

    void aLimitIsTypedAndAdded()
    {
        open(one());
        QVERIFY(user::type(m_sheet, u"Most now"_s, u"12.50"_s));
        QVERIFY(user::type(m_sheet, u"Country of the limit"_s, u"de"_s));
        QVERIFY(user::choose(m_sheet, u"At most in"_s, u"a month"_s));
        QVERIFY(user::click(m_sheet, u"Save limits"_s));
        QVERIFY(m_chosen);
        const SpendLimit expected{.span = SpendSpan::Month, .country = u"DE"_s, .numbers = 5, .upfront = 12'500'000};
        QVERIFY(m_chosen->limits == QList<SpendLimit>{expected});
    }

    void aLimitCanBeTakenAway()
    {
        open(one());
        QVERIFY(user::click(m_sheet, u"Take this limit away"_s));
        QTRY_VERIFY(!user::see(m_sheet, u"Most numbers"_s));
        QVERIFY(user::click(m_sheet, u"Add a limit"_s));
        QTRY_VERIFY(user::see(m_sheet, u"Most numbers"_s));
        QVERIFY(user::click(m_sheet, u"Save limits"_s)); // it limits nothing yet
        QVERIFY(!m_chosen);
        QVERIFY(user::reads(m_sheet, u"limits nothing"_s));
    }

    void aDecimalCommaIsUnderstood()
    {
        open(one());
        QVERIFY(user::type(m_sheet, u"Most now"_s, u"100,5"_s));
        QVERIFY(user::click(m_sheet, u"Save limits"_s));
        QVERIFY(m_chosen);
        QCOMPARE(m_chosen->limits.first().upfront, 100'500'000);
    }

    void whatCantBeUnderstoodStaysWithItsReason_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("country") << u"Country of the limit"_s << u"Germany"_s << u"no country"_s;
        QTest::newRow("currency") << u"Currency of the limit"_s << u"euro"_s << u"no currency"_s;
        QTest::newRow("count") << u"Most numbers"_s << u"1.5"_s << u"whole figures"_s;
        QTest::newRow("negative") << u"Most now"_s << u"-1"_s << u"no amount"_s;
        QTest::newRow("comma") << u"Most each month"_s << u"1,000"_s << u"no amount"_s;
        QTest::newRow("countries") << u"Buy only in"_s << u"US XX"_s << u"no country"_s;
        QTest::newRow("unknown") << u"Unknown price, now"_s << u"much"_s << u"100.00"_s;
        QTest::newRow("no price") << u"Unknown price, monthly"_s << QString() << u"100.00"_s;
        QTest::newRow("typed") << u"Type the count from"_s << QString() << u"whole number"_s;
    }
    void whatCantBeUnderstoodStaysWithItsReason()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        open(one());
        QVERIFY(user::type(m_sheet, field, text));
        QVERIFY(user::click(m_sheet, u"Save limits"_s));
        QVERIFY(!m_chosen);
        QVERIFY(user::reads(m_sheet, reason));
        QCOMPARE(user::see<QLineEdit>(m_sheet, field)->text(), text);
        QVERIFY(user::see(m_sheet, field)->hasFocus());
        QVERIFY(user::see(m_sheet, field)->accessibleDescription().contains(reason));
    }

    void allThatIsWrongIsToldAtOnceAndInSight()
    {
        open(SpendRules::safe());
        m_window->resize(1280, 420); // so low that it scrolls
        QVERIFY(user::type(m_sheet, u"Country of the limit"_s, u"Germany"_s));
        QVERIFY(user::type(m_sheet, u"Most now"_s, u"much"_s));
        QVERIFY(user::type(m_sheet, u"Or from the amount"_s, u"more"_s));
        QTest::keyClick(user::see(m_sheet, u"Or from the amount"_s), Qt::Key_Return);
        QVERIFY(!m_chosen);
        for (const QString &reason : {u"GERMANY is no country"_s, u"much is no amount"_s, u"Write the amount"_s})
            QVERIFY2(user::reads(m_sheet, reason), qPrintable(reason));
        const QWidget *country = user::see(m_sheet, u"Country of the limit"_s);
        QVERIFY(country->hasFocus());
        QTRY_VERIFY(!country->visibleRegion().isEmpty());
        QTRY_COMPARE(inSight(u"GERMANY is no country"_s), true);

        QVERIFY(user::type(m_sheet, u"Country of the limit"_s, u"DE"_s));
        QVERIFY(!user::reads(m_sheet, u"is no country"_s));
        QVERIFY(user::reads(m_sheet, u"much is no amount"_s)); // still
        QVERIFY(user::type(m_sheet, u"Most now"_s, u"12"_s));
        QTest::keyClick(user::see(m_sheet, u"Most now"_s), Qt::Key_Return);
        QVERIFY(user::see(m_sheet, u"Or from the amount"_s)->hasFocus());
        QTRY_COMPARE(inSight(u"Write the amount"_s), true);
        QCOMPARE(user::see<QLineEdit>(m_sheet, u"Or from the amount"_s)->text(), u"more"_s);
    }

    void enterSaves()
    {
        open(one());
        QVERIFY(user::type(m_sheet, u"Most numbers"_s, u"7"_s));
        QTest::keyClick(user::see(m_sheet, u"Most numbers"_s), Qt::Key_Return);
        QVERIFY(m_chosen);
        QCOMPARE(m_chosen->limits.first().numbers, 7);
    }
};

QTEST_MAIN(LimitsSheetTest)
#include "tst_limitssheet.moc"
