// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/filterrules.h>
#include <ui/look/setup.h>
#include <ui/search/filterpanel.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <support/alone.h>
#include <support/user.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

CountryCoverage country(const QString &code, QList<OpenEnum<NumberType>> types)
{
    CountryCoverage coverage;
    coverage.code = code;
    coverage.types = std::move(types);
    coverage.numbers = true;
    coverage.reservable = true;
    return coverage;
}

Stock stock(const QString &group, int count)
{
    Stock stock;
    stock.group = group;
    stock.count = count;
    return stock;
}

CountryList countries()
{
    CountryList list;
    list.data.insert(u"Germany"_s, country(u"DE"_s, {NumberType::Local, NumberType::National}));
    list.data.insert(u"United Kingdom"_s, country(u"GB"_s, {NumberType::Local, NumberType::Mobile}));
    list.data.insert(
        u"United States"_s, country(u"US"_s, {NumberType::Local, NumberType::TollFree, NumberType::Local}));
    list.data.insert(u"Nowhere"_s, CountryCoverage());
    return list;
}

} // namespace

class FilterPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FilterPanel> m_panel;

    QString textOf(const QString &field) const
    {
        auto *edit = user::see<QLineEdit>(m_panel.get(), field);
        return edit ? edit->text() : u"no such field"_s;
    }
    NumberSearch sent() const { return m_panel->search().value_or(NumberSearch()); }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_panel = std::make_unique<Alone<FilterPanel>>();
        m_panel->setCountries(countries());
        m_panel->resize(248, 700);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void everyFilterIsThereByItsName()
    {
        QVERIFY(!user::see(m_panel.get(), u"HD voice"_s));
        QVERIFY(user::click(m_panel.get(), u"More filters"_s));
        for (const FilterField &field : filterFields())
            QVERIFY2(
                user::see(m_panel.get(), filters::accessibleName(field)), qPrintable(filters::accessibleName(field)));
        QVERIFY(user::see(m_panel.get(), u"Search"_s));
    }

    void tabGoesThroughThemAsTheyStand()
    {
        QStringList shown;
        for (const FilterField &field : filterFields()) {
            if (user::canUse(m_panel.get(), filters::accessibleName(field)))
                shown += filters::accessibleName(field);
        }
        shown += u"Search"_s;
        QStringList visited{shown.first()};
        user::see(m_panel.get(), shown.first())->setFocus();
        while (visited.size() < shown.size()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited += user::nameOf(QApplication::focusWidget());
        }
        QCOMPARE(visited, shown);
        int last = std::numeric_limits<int>::min(); // what does not fit has scrolled away
        for (const QString &name : shown) { // and they stand in that order
            const int y = user::see(m_panel.get(), name)->mapTo(m_panel.get(), QPoint()).y();
            QVERIFY2(y >= last, qPrintable(name));
            last = y;
        }
    }

    void onlyCountriesThatSellAreOffered()
    {
        auto *box = user::see<QComboBox>(m_panel.get(), u"Country"_s);
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentText(), u"United States"_s);
    }

    void typesAreThoseOfTheCountry()
    {
        auto *box = user::see<QComboBox>(m_panel.get(), u"Number type"_s);
        QCOMPARE(box->count(), 2);
        QVERIFY(user::choose(m_panel.get(), u"Number type"_s, u"Toll-free"_s));
        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United Kingdom"_s));
        QCOMPARE(box->currentText(), u"Local"_s);
        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United States"_s));
        QCOMPARE(box->currentText(), u"Toll-free"_s);
    }

    void whatDoesNotApplyIsOffAndSaysWhy()
    {
        QVERIFY(user::choose(m_panel.get(), u"State"_s, u"Illinois"_s));
        QVERIFY(user::check(m_panel.get(), u"Best effort"_s));
        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United Kingdom"_s));

        auto *state = user::see<QComboBox>(m_panel.get(), u"State"_s);
        QVERIFY(!state->isEnabled());
        QCOMPARE(state->currentText(), u"not for GB"_s);
        QCOMPARE(state->toolTip(), u"Only for the United States and Canada"_s);
        QVERIFY(!user::canUse(m_panel.get(), u"Best effort"_s));
        QVERIFY(!user::canUse(m_panel.get(), u"Quickship"_s));
        QVERIFY(sent().administrativeArea.isEmpty());
        QVERIFY(!sent().bestEffort);

        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United States"_s));
        QCOMPARE(state->currentText(), u"Illinois"_s);
        QVERIFY(user::see<QCheckBox>(m_panel.get(), u"Best effort"_s)->isChecked());
    }

    void aWildcardIsRefusedAtTheKeystroke()
    {
        QVERIFY(user::type(m_panel.get(), u"Starts with"_s, u"55*"_s));
        QCOMPARE(textOf(u"Starts with"_s), u"55"_s);
        QVERIFY(user::reads(m_panel.get(), u"“*” can’t be searched for: digits only."_s));
        QVERIFY(user::type(m_panel.get(), u"Starts with"_s, u"555"_s));
        QVERIFY(!user::reads(m_panel.get(), u"can’t be searched for"_s));
        QVERIFY(user::type(m_panel.get(), u"City"_s, u"Chi%"_s));
        QCOMPARE(textOf(u"City"_s), u"Chi"_s);
        QVERIFY(user::reads(m_panel.get(), u"no wildcards"_s));
    }

    void theAreaCodeTakesDigitsOnly()
    {
        QVERIFY(user::type(m_panel.get(), u"Area code"_s, u"3a1-2"_s));
        QVERIFY(!user::reads(m_panel.get(), u"Digits only."_s)); // the letter was refused, what came after was not
        QCOMPARE(sent().nationalDestinationCode, u"312"_s);
    }

    void theAreaCodeIsChosenFromStock()
    {
        m_panel->setStock({stock(u"872"_s, 388), stock(u"312"_s, 8431)}, {});
        auto *box = user::see<QComboBox>(m_panel.get(), u"Area code"_s);
        QCOMPARE(box->itemData(0, Qt::DisplayRole).toString(), u"312 (8,431)"_s);
        QVERIFY(user::type(m_panel.get(), u"Area code"_s, u"312"_s));
        user::see(m_panel.get(), u"City"_s)->setFocus();
        QCOMPARE(box->currentText(), u"312 (8,431)"_s);
        QCOMPARE(sent().nationalDestinationCode, u"312"_s);
        m_panel->setStock({stock(u"773"_s, 5)}, {});
        QCOMPARE(sent().nationalDestinationCode, u"312"_s);
    }

    void theCountOfTheStockIsNoPartOfTheCode_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("shown");
        QTest::newRow("German") << QLocale(u"de_DE"_s) << 53'123 << u"312 (53.123)"_s;
        QTest::newRow("English") << QLocale(u"en_US"_s) << 53'123 << u"312 (53,123)"_s;
        QTest::newRow("under a thousand") << QLocale(u"en_US"_s) << 512 << u"312 (512)"_s;
    }

    void theCountOfTheStockIsNoPartOfTheCode()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, count);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
        m_panel->setStock({stock(u"312"_s, count)}, {});
        QVERIFY(user::type(m_panel.get(), u"Area code"_s, u"312"_s));
        QTest::keyClick(user::see(m_panel.get(), u"Area code"_s), Qt::Key_Tab);
        QTEST(user::see<QComboBox>(m_panel.get(), u"Area code"_s)->currentText(), "shown");
        QVERIFY(!user::reads(m_panel.get(), u"Digits only."_s));
        QCOMPARE(sent().nationalDestinationCode, u"312"_s);
        user::see(m_panel.get(), u"Area code"_s)->setFocus();
        QCOMPARE(user::see<QComboBox>(m_panel.get(), u"Area code"_s)->currentText(), u"312"_s);
    }

    void whatBelongsToACountryComesBackWithIt()
    {
        m_panel->setStock({stock(u"312"_s, 8431)}, {stock(u"Chicago"_s, 8431)});
        QVERIFY(user::type(m_panel.get(), u"Area code"_s, u"312"_s));
        QVERIFY(user::type(m_panel.get(), u"City"_s, u"Chicago"_s));
        QVERIFY(user::type(m_panel.get(), u"Ends with"_s, u"00"_s));

        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United Kingdom"_s));
        m_panel->setStock({}, {});
        QVERIFY(sent().nationalDestinationCode.isEmpty());
        QVERIFY(sent().locality.isEmpty());
        QCOMPARE(sent().endsWith, u"00"_s);

        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United States"_s));
        QCOMPARE(sent().nationalDestinationCode, u"312"_s);
        QCOMPARE(sent().locality, u"Chicago"_s);
    }

    void whatMayBelongToAnyCountryStays()
    {
        QVERIFY(user::type(m_panel.get(), u"City"_s, u"London"_s));
        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"United Kingdom"_s));
        QCOMPARE(sent().locality, u"London"_s);
    }

    void aLimitOutOfRangeIsKeptAndExplained()
    {
        QVERIFY(user::type(m_panel.get(), u"Limit"_s, u"300"_s));
        QVERIFY(user::reads(m_panel.get(), u"1 to 250"_s));
        QVERIFY(!m_panel->search());
        QCOMPARE(user::see(m_panel.get(), u"Limit"_s)->property("text").toString(), u"300"_s);
        QVERIFY(user::type(m_panel.get(), u"Limit"_s, u"25"_s));
        QVERIFY(!user::reads(m_panel.get(), u"1 to 250"_s));
        QCOMPARE(sent().limit, 25);
    }

    void aRunOfOneIsNoRun()
    {
        QVERIFY(user::type(m_panel.get(), u"Consecutive"_s, u"1"_s));
        QVERIFY(user::reads(m_panel.get(), u"2 to 250, or Off"_s));
        QVERIFY(user::type(m_panel.get(), u"Consecutive"_s, u"3"_s));
        QCOMPARE(sent().consecutive, 3);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(user::see(m_panel.get(), u"Consecutive"_s), Qt::Key_Down);
        QVERIFY(!sent().consecutive);
    }

    void theRepeatedAreaCodeIsPointedAt()
    {
        QVERIFY(user::type(m_panel.get(), u"Area code"_s, u"312"_s));
        QVERIFY(user::type(m_panel.get(), u"Starts with"_s, u"312555"_s));
        QVERIFY(user::reads(m_panel.get(), u"Leave out the area code: 312 is set above."_s));
        QVERIFY(!m_panel->search());
        QCOMPARE(textOf(u"Starts with"_s), u"312555"_s);
    }

    void heldOrNotHeldIsOneChoice()
    {
        QVERIFY(sent().excludeHeld);
        QVERIFY(user::check(m_panel.get(), u"Only held or reserved"_s));
        QVERIFY(sent().onlyReserved);
        QVERIFY(!sent().excludeHeld);
    }

    void enterInAFieldSearches()
    {
        QSignalSpy asked(m_panel.get(), &FilterPanel::searchRequested);
        for (const QString &field : {u"Starts with"_s, u"City"_s, u"Limit"_s, u"Area code"_s})
            QTest::keyClick(user::see(m_panel.get(), field), Qt::Key_Return);
        QCOMPARE(asked.size(), 4);
        QVERIFY(user::click(m_panel.get(), u"Search"_s));
        QCOMPARE(asked.size(), 5);
    }

    void aDraftComesBackAsItWas()
    {
        NumberSearch draft = filters::initial();
        draft.countryCode = u"DE"_s;
        draft.type = NumberType::National;
        draft.features = {u"voice"_s};
        draft.startsWith = u"12"_s;
        m_panel->setDraft(draft);
        QVERIFY(m_panel->draft() == draft);
        QVERIFY(sent() == draft);
    }
};

QTEST_MAIN(FilterPanelTest)
#include "tst_filterpanel.moc"
