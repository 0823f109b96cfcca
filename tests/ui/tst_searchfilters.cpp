// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <domain/filterrules.h>
#include <ui/look/setup.h>
#include <ui/search/filterpanel.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be asked for of what the sandbox sells, and what it answers.
class SearchFiltersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_shopper = std::make_unique<Shopper>(); }
    void cleanup() { m_shopper.reset(); }

    // Of Great Britain it sells local numbers without SMS and mobile ones without fax, and reserves no toll-free ones.
    void theTypeDecidesWhatCanBeAskedFor()
    {
        QVERIFY(user::choose(pane(), u"Country"_s, u"United Kingdom"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Local"_s));
        QVERIFY(!user::canUse(pane(), u"SMS"_s));
        QVERIFY(user::canUse(pane(), u"Fax"_s));
        QVERIFY(user::canUse(pane(), u"Reservable only"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Mobile"_s));
        QVERIFY(user::canUse(pane(), u"SMS"_s));
        QVERIFY(!user::canUse(pane(), u"Fax"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Toll-free"_s));
        QVERIFY(!user::canUse(pane(), u"Reservable only"_s));
    }

    void whatIsRarelyAskedForShowsWhenItIs()
    {
        QVERIFY(!user::see(pane(), u"HD voice"_s));
        NumberSearch search = filters::initial();
        search.features = {u"hd_voice"_s};
        pane()->findChild<FilterPanel *>()->setDraft(search);
        QVERIFY(user::see<QCheckBox>(pane(), u"HD voice"_s)->isChecked());
        QVERIFY(user::check(pane(), u"HD voice"_s, false));
        QVERIFY(user::click(pane(), u"Fewer filters"_s));
        QVERIFY(!user::see(pane(), u"HD voice"_s));
    }

    void aNameWithASpaceCanBeTyped()
    {
        auto *country = user::see<QComboBox>(pane(), u"Country"_s);
        QVERIFY(user::choose(pane(), u"Country"_s, u"Australia"_s));
        country->setFocus();
        QTest::keyClicks(country, u"United S"_s);
        QCOMPARE(country->currentText(), u"United States"_s);
        QVERIFY(!country->view()->isVisible());
    }

    void aSpaceOpensTheListAndBelongsToItsNames()
    {
        auto *country = user::see<QComboBox>(pane(), u"Country"_s);
        QVERIFY(user::choose(pane(), u"Country"_s, u"Australia"_s));
        country->setFocus();
        QTest::keyClick(country, Qt::Key_Space);
        QVERIFY(country->view()->isVisible());
        QTest::keyClicks(country->view(), u"united k"_s);
        QTest::keyClick(country->view(), Qt::Key_Return);
        QCOMPARE(country->currentText(), u"United Kingdom"_s);
    }

    // The list would lie over it.
    void whyAKeyWasRefusedIsInSight_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QChar>("refused");
        QTest::addColumn<QString>("reason");
        QTest::newRow("area code") << u"Area code"_s << u"3"_s << QChar(u'x') << u"Digits only."_s;
        QTest::newRow("city") << u"City"_s << u"ch"_s << QChar(u'*') << u"no wildcards"_s;
    }
    void whyAKeyWasRefusedIsInSight()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QChar, refused);
        QFETCH(QString, reason);
        QTRY_VERIFY(user::see<QComboBox>(pane(), u"Area code"_s)->count() > 0);
        QWidget *part = user::see(pane(), field);
        auto *edit = qobject_cast<QLineEdit *>(part) ? qobject_cast<QLineEdit *>(part) : part->findChild<QLineEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, typed);
        const QWidget *list = edit->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(edit, refused.toLatin1());
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(user::reads(pane(), reason));
        QTest::keyClicks(edit, field == u"City"_s ? u"i"_s : u"1"_s);
        QTRY_VERIFY(list->isVisible()); // there is something to complete again
        QVERIFY(!user::reads(pane(), reason));
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Escape);
    }

    void theFiltersStandStillBesideTheirScrollBar()
    {
        const QWidget *city = user::see(pane(), u"City"_s);
        const auto left = [&] { return city->mapTo(pane(), QPoint()).x(); };
        const auto areas = pane()->findChildren<QScrollArea *>();
        const auto *area = *std::ranges::find_if(areas, [&](const auto *one) { return one->isAncestorOf(city); });
        pane()->resize(1104, 1400);
        QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
        const QRect before(left(), 0, city->width(), 0);
        pane()->resize(1104, 420);
        QTRY_VERIFY(area->verticalScrollBar()->isVisible());
        QTRY_COMPARE(QRect(left(), 0, city->width(), 0), before);
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void aRefusedSearchSaysWhereAndOffersAnother()
    {
        QVERIFY(user::type(pane(), u"City"_s, u"Atlantis"_s));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(user::reads(pane(), u"The search was refused"_s));
        const auto *filters = pane()->findChild<FilterPanel *>();
        QVERIFY(user::reads(filters, u"The sandbox refused this."_s));
        QVERIFY(!user::see(pane(), u"Try again"_s)); // it would be refused again
        QVERIFY(!user::reads(pane(), u"Nothing searched yet"_s));
        QVERIFY(user::reads(pane(), u"search failed"_s));

        QTRY_VERIFY(user::see(pane(), u"any city"_s));
        QVERIFY(user::click(pane(), u"any city"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
        QVERIFY(!user::reads(pane(), u"refused"_s));
    }

    void digitsLikeTheAreaCodeAreSearchedFor()
    {
        QVERIFY(user::choose(pane(), u"Country"_s, u"Germany"_s));
        QVERIFY(user::type(pane(), u"Area code"_s, u"30"_s));
        QVERIFY(user::type(pane(), u"Starts with"_s, u"30"_s));
        QVERIFY(user::reads(pane(), u"Without the area code: 30 is set above."_s));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(m_shopper->world().workspace().found().shown());
        QCOMPARE(m_shopper->world().workspace().found().shown()->search.startsWith, u"30"_s);
    }

    void theRateCentreIsSearchedFor()
    {
        QVERIFY(user::click(pane(), u"More filters"_s));
        QVERIFY(user::type(pane(), u"Rate centre"_s, u"stamford"_s));
        QVERIFY(!user::canUse(pane(), u"Fewer filters"_s)); // it would hide what is asked for
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
        for (const QString &number : m_shopper->found()) {
            const auto found = m_shopper->world().workspace().found().find(number);
            QVERIFY(found);
            QCOMPARE(found->region(RegionType::RateCenter), u"STAMFORD"_s);
        }
        QVERIFY(user::choose(pane(), u"Country"_s, u"United Kingdom"_s));
        QVERIFY(!user::canUse(pane(), u"Rate centre"_s));
        QVERIFY(user::choose(pane(), u"Country"_s, u"Canada"_s)); // which has none of that name
        QCOMPARE(user::see<QLineEdit>(pane(), u"Rate centre"_s)->text(), QString());
        QVERIFY(user::choose(pane(), u"Country"_s, u"United States"_s));
        QCOMPARE(user::see<QLineEdit>(pane(), u"Rate centre"_s)->text(), u"stamford"_s);
    }

    void whatFewNumbersHaveIsSearchedFor_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("feature");
        QTest::newRow("HD voice") << u"United States"_s << u"Local"_s << u"HD voice"_s << u"hd_voice"_s;
        QTest::newRow("local calling") << u"United Kingdom"_s << u"Local"_s << u"Local calling"_s << u"local_calling"_s;
        QTest::newRow("SMS abroad") << u"Australia"_s << u"Mobile"_s << u"International SMS"_s
                                    << u"international_sms"_s;
    }
    void whatFewNumbersHaveIsSearchedFor()
    {
        QFETCH(QString, country);
        QFETCH(QString, type);
        QFETCH(QString, box);
        QFETCH(QString, feature);
        QVERIFY(user::choose(pane(), u"Country"_s, country));
        QVERIFY(user::choose(pane(), u"Number type"_s, type));
        QVERIFY(user::click(pane(), u"More filters"_s));
        QVERIFY(user::check(pane(), box));
        QVERIFY(user::click(pane(), u"Search"_s));
        QTRY_VERIFY(!m_shopper->found().isEmpty());
        for (const QString &number : m_shopper->found())
            QVERIFY(m_shopper->world().workspace().found().find(number)->featureNames().contains(feature));
    }

    // In the smallest window they are all in sight; more of them scroll under their title, the button stays where it
    // is.
    void theButtonIsInSightBesideAllFilters()
    {
        pane()->resize(1104, 696);
        const auto isInSight = [](const QWidget *part) { return part->visibleRegion().boundingRect() == part->rect(); };
        const QWidget *button = user::see(pane(), u"Search"_s);
        QTRY_VERIFY(isInSight(button));
        QVERIFY(isInSight(user::see(pane(), u"Country"_s)));
        QVERIFY(isInSight(user::see(pane(), u"Quickship"_s)));

        QVERIFY(user::click(pane(), u"More filters"_s));
        const QWidget *last = user::see(pane(), u"Local calling"_s);
        QTRY_VERIFY(last->visibleRegion().isEmpty());
        QVERIFY(user::choose(pane(), u"Country"_s, u"United Kingdom"_s)); // where some have it
        QWidget *before = user::see(pane(), u"Only held or reserved"_s);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QTRY_VERIFY(isInSight(last));
        QVERIFY(isInSight(button));
    }
};

QTEST_MAIN(SearchFiltersTest)
#include "tst_searchfilters.moc"
