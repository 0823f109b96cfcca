// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <ui/look/setup.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

class SearchPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }
    SandboxFixture &sandbox() const { return m_shopper->sandbox(); }
    QString textOf(const QString &field) const
    {
        const QWidget *widget = user::see(pane(), field);
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        return edit ? edit->text() : widget ? widget->findChild<QLineEdit *>()->text() : u"no such field"_s;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_shopper = std::make_unique<Shopper>(); }
    void cleanup() { m_shopper.reset(); }

    void aSearchFillsTheTable()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        const QStringList found = m_shopper->found();
        QCOMPARE(found.size(), 100);
        for (const QString &number : found)
            QVERIFY2(number.startsWith(u"+1312"_s), qPrintable(number));
        QVERIFY(user::reads(pane(), u"100 found"_s));
    }

    void whatIsWrongIsNotSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("reason");
        QTest::newRow("wildcard") << u"Starts with"_s << u"55*"_s << u"55"_s << u"digits only"_s;
        QTest::newRow("percent") << u"Contains"_s << u"1%"_s << u"1"_s << u"digits only"_s;
        QTest::newRow("letter") << u"Ends with"_s << u"0O"_s << u"0"_s << u"Digits only."_s;
        QTest::newRow("area code") << u"Area code"_s << u"31x"_s << u"31"_s << u"Digits only."_s;
        QTest::newRow("city") << u"City"_s << u"Chic*"_s << u"Chic"_s << u"no wildcards"_s;
        QTest::newRow("limit") << u"Limit"_s << u"900"_s << u"900"_s << u"1 to 250"_s;
        QTest::newRow("no limit") << u"Limit"_s << u"0"_s << u"0"_s << u"1 to 250"_s;
        QTest::newRow("run") << u"Consecutive"_s << u"1"_s << u"1"_s << u"2 to 250, or Off"_s;
        QTest::newRow("run of letters") << u"Consecutive"_s << u"2x"_s << u"2"_s << u"Digits only."_s;
    }
    void whatIsWrongIsNotSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, reason);
        QVERIFY(user::type(pane(), field, typed));
        QCOMPARE(textOf(field), kept);
        QVERIFY2(user::reads(pane(), reason), qPrintable(user::textsOf(pane()).join(u'|')));
        if (kept != typed)
            return; // what was refused is not there, so the rest may be searched for
        QVERIFY(user::click(pane(), u"Search"_s));
        QCOMPARE(sandbox().requestCount("GET", u"/available_phone_numbers"_s), 0);
    }

    void enterTakesTheOnlyCompletion()
    {
        QTRY_VERIFY(user::see<QComboBox>(pane(), u"Area code"_s)->count() > 0);
        QVERIFY(user::type(pane(), u"City"_s, u"chica"_s));
        QTest::keyClick(user::see(pane(), u"City"_s), Qt::Key_Return);
        QCOMPARE(textOf(u"City"_s), u"Chicago"_s);
        QTRY_VERIFY(!m_shopper->found().isEmpty()); // and searches
    }

    void countriesComeFromTheProvider()
    {
        QTRY_VERIFY(user::choose(pane(), u"Country"_s, u"United Kingdom"_s));
        QVERIFY(!user::canUse(pane(), u"State"_s));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
        QVERIFY(m_shopper->found().first().startsWith(u"+44"_s));
    }

    void closingThePaneEndsItsSearch()
    {
        QTRY_VERIFY(sandbox().requestCount("GET", u"/country_coverage"_s) > 0);
        sandbox().hold(u"/available_phone_numbers"_s);
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        m_shopper->leave();
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
    }

    void escapeStopsASearch()
    {
        sandbox().hold(u"/available_phone_numbers"_s);
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        QTRY_VERIFY(user::reads(pane(), u"Esc stops it"_s));
        QVERIFY(pane()->escape());
        QVERIFY(!user::reads(pane(), u"searching"_s));
        QVERIFY(!pane()->escape());
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
    }

    void theLatestSearchWins()
    {
        const int fault = sandbox().hold(u"/available_phone_numbers"_s);
        QVERIFY(user::type(pane(), u"Area code"_s, u"312"_s));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        sandbox().release(fault);
        QVERIFY(m_shopper->search(u"206"_s));
        QVERIFY(m_shopper->found().first().startsWith(u"+1206"_s));
    }

    void whatWasFoundStaysWhileTheNextSearchRunsAndWhenItFails()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        const QStringList before = m_shopper->found();
        const int fault = sandbox().hold(u"/available_phone_numbers"_s);
        QVERIFY(user::type(pane(), u"Area code"_s, u"206"_s));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        QCOMPARE(m_shopper->found(), before);
        QVERIFY(user::reads(pane(), u"searching"_s));
        QVERIFY(pane()->escape());
        sandbox().release(fault);

        sandbox().setFault("GET", u"/available_phone_numbers"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(user::reads(pane(), u"refused the request"_s));
        QCOMPARE(m_shopper->found(), before);
    }

    void anErrorSaysEverythingOneClickAway()
    {
        sandbox().setFault("GET", u"/available_phone_numbers"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(user::reads(pane(), u"Message from"_s));
        QVERIFY(!user::reads(pane(), u"request id"_s));
        QVERIFY(user::click(pane(), u"Details"_s));
        QVERIFY(user::reads(pane(), u"HTTP status: 422"_s));
        QVERIFY(user::reads(pane(), u"request id"_s));

        sandbox().clearFaults();
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
        QVERIFY(!user::reads(pane(), u"refused"_s));
    }

    void anAnswerInHtmlIsExplained()
    {
        sandbox().setFault("GET", u"/available_phone_numbers"_s, {{u"kind"_s, u"html"_s}});
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(user::reads(pane(), u"can’t be read"_s));
        QVERIFY(user::reads(pane(), u"The search failed"_s));
        QVERIFY(!user::reads(pane(), u"Nothing searched yet"_s));
        sandbox().clearFaults();
        QVERIFY(user::click(pane(), u"Try again"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
    }

    void aSlowServerLeavesThePaneFree()
    {
        sandbox().setFault({}, u"*"_s, {{u"kind"_s, u"delay"_s}, {u"ms"_s, 2000}});
        QVERIFY(user::click(pane(), u"Search"_s));
        QVERIFY(user::type(pane(), u"City"_s, u"Chicago"_s));
        QCOMPARE(textOf(u"City"_s), u"Chicago"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_shopper->found().isEmpty(), 15'000);
        QCOMPARE(textOf(u"City"_s), u"Chicago"_s);
    }

    void nothingFoundOffersWhatWouldBe()
    {
        QVERIFY(m_shopper->search(u"312"_s, u"9999999"_s));
        QVERIFY(user::reads(pane(), u"No number has area code 312 and ends with 9999999"_s));
        QVERIFY(user::reads(pane(), u"Nothing was reserved or bought."_s));
        QTRY_VERIFY(user::see(pane(), u"without “ends with 9999999”"_s));
        QVERIFY(user::click(pane(), u"without “ends with 9999999”"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
        QVERIFY(textOf(u"Ends with"_s).isEmpty());
    }

    void onlyOneButtonIsFilled()
    {
        const auto filled = [this] {
            const auto buttons = pane()->findChildren<QAbstractButton *>();
            return std::ranges::count_if(buttons, [](const QAbstractButton *button) {
                return button->isVisible() && button->isEnabled() && button->property("primary").toBool();
            });
        };
        QVERIFY(m_shopper->search(u"312"_s, u"9999999"_s));
        QTRY_VERIFY(user::see(pane(), u"without “ends with 9999999”"_s));
        QTRY_COMPARE(filled(), 1); // what is offered
        QVERIFY(m_shopper->search(u"312"_s));
        QVERIFY(m_shopper->pick(1));
        QVERIFY(m_shopper->search(u"312"_s, u"9999999"_s));
        QTRY_VERIFY(user::see(pane(), u"without “ends with 9999999”"_s));
        QCOMPARE(filled(), 1); // Buy
    }

    void theSearchButtonStaysInSight()
    {
        pane()->resize(1104, 420);
        const QWidget *button = user::see(pane(), u"Search"_s);
        const auto isInSight = [&] { return button->visibleRegion().boundingRect() == button->rect(); };
        QTRY_VERIFY(isInSight());
        QTRY_COMPARE(pane()->height(), 420);
    }

    void aSelectionSaysWhatItCosts()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        QVERIFY(!user::canUse(pane(), u"Add to basket"_s));
        m_shopper->table()->selectRow(0);
        QTRY_VERIFY(user::reads(pane(), u"1 selected"_s));
        QVERIFY(user::reads(pane(), u"USD 1.00 now, USD 1.00/month"_s));
        QVERIFY(user::click(pane(), u"Add to basket"_s));
        QCOMPARE(m_shopper->basket().numbers(), m_shopper->found().mid(0, 1));
        QVERIFY(!user::canUse(pane(), u"Add to basket"_s));
    }

    void filtersSurviveARestart()
    {
        QVERIFY(user::type(pane(), u"Area code"_s, u"312"_s));
        QVERIFY(user::choose(pane(), u"State"_s, u"Illinois"_s));
        QVERIFY(user::check(pane(), u"SMS"_s));
        QVERIFY(user::type(pane(), u"Limit"_s, u"25"_s));
        m_shopper->comeBack();
        QTRY_COMPARE(textOf(u"Area code"_s).left(3), u"312"_s);
        QCOMPARE(user::see<QComboBox>(pane(), u"State"_s)->currentText(), u"Illinois"_s);
        QVERIFY(user::see<QAbstractButton>(pane(), u"SMS"_s)->isChecked());
        QCOMPARE(textOf(u"Limit"_s), u"25"_s);
    }

    void aSavedSearchIsKept()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        QVERIFY(!user::see(pane(), u"Saved searches"_s));
        QVERIFY(user::click(pane(), u"Save this search"_s));
        QWidget *sheet = user::see(pane(), u"Save this search"_s);
        QTRY_VERIFY(user::see(pane(), u"Name"_s));
        QVERIFY(user::type(pane(), u"Name"_s, u"Loop & lake"_s));
        QVERIFY(user::click(pane(), u"Save"_s));
        QVERIFY(sheet);
        QTRY_VERIFY(user::see(pane(), u"Saved searches"_s));
        m_shopper->comeBack();
        QVERIFY(user::see(pane(), u"Saved searches"_s));
    }

    void aNumberFromElsewhereIsSearchedFor()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        const QString number = m_shopper->found().at(3);
        QVERIFY(m_shopper->search(u"206"_s));
        pane()->find(number);
        QTRY_COMPARE(m_shopper->found(), QStringList{number});
        QTRY_VERIFY(pane()->window()->focusWidget() == m_shopper->table());
        QCOMPARE(m_shopper->table()->currentIndex().data(cell::KeyRole).toString(), number);
        user::see(pane(), u"City"_s)->setFocus();
        pane()->find(number); // it is there already
        QVERIFY(pane()->window()->focusWidget() == m_shopper->table());
    }

    void whatOtherFiltersFoundIsMarked()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        QVERIFY(!user::reads(pane(), u"with other filters"_s));
        QVERIFY(user::type(pane(), u"Area code"_s, u"206"_s));
        QVERIFY(user::reads(pane(), u"100 found with other filters"_s));
        QVERIFY(user::type(pane(), u"Area code"_s, u"312"_s));
        QVERIFY(!user::reads(pane(), u"with other filters"_s));
    }

    void anErrorGoesWithTheFiltersItWasAbout()
    {
        sandbox().setFault("GET", u"/available_phone_numbers"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(user::reads(pane(), u"refused the request"_s));
        QVERIFY(user::type(pane(), u"Ends with"_s, u"00"_s));
        QVERIFY(!user::reads(pane(), u"refused the request"_s));
    }
};

QTEST_MAIN(SearchPaneTest)
#include "tst_searchpane.moc"
