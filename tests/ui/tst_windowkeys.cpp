// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/detailtabs.h>
#include <ui/look/sectionlist.h>
#include <ui/look/setup.h>
#include <ui/look/sheet.h>
#include <ui/orders/orderdetail.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

class WindowKeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }
    SectionList *sections() { return user::see<SectionList>(window(), u"Sections"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window(), key, modifiers);
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_world = std::make_unique<WindowFixture>(SandboxSettings()); }
    void cleanup() { m_world.reset(); }

    void digitsSwitchSections()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(sections()->current(), u"orders"_s);
        QVERIFY(user::see(window(), u"Filter orders"_s)->hasFocus());
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(user::see(window(), u"Numbers"_s));
    }

    void theShortcutsAreListed()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        press(Qt::Key_F1);
        QTRY_VERIFY(user::see(window(), u"Shortcuts"_s));
        QVERIFY(user::reads(window(), u"Ctrl+3"_s));
        QVERIFY(user::reads(window(), u"Go to Reserved"_s));
        QVERIFY(user::reads(window(), u"F6"_s));
        QTest::keyClick(window()->findChild<Sheet *>(), Qt::Key_Escape);
        QTRY_VERIFY(!window()->findChild<Sheet *>());
    }

    void escapeClosesAListOfCompletions()
    {
        QTRY_VERIFY(user::canUse(window(), u"Area code"_s));
        auto *field = user::see<QComboBox>(window(), u"Area code"_s);
        QTRY_VERIFY(field->count() > 0);
        field->setFocus();
        const auto list = [] { return QApplication::activePopupWidget(); };
        QTest::keyClicks(field, u"31"_s);
        QTRY_VERIFY(list());
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!list());
        QCOMPARE(field->currentText(), u"31"_s);
        QTest::keyClicks(field, u"2"_s);
        QTRY_VERIFY(list());
        QTest::keyClick(list(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(sections()->current(), u"orders"_s);
        QVERIFY(!list());
    }

    void f6GoesThroughTheRegionsOfTheWindow()
    {
        QTRY_VERIFY(user::canUse(window(), u"Area code"_s));
        QVERIFY(user::click(window(), u"Search"_s));
        QTRY_VERIFY(user::see(window(), u"Available numbers"_s));
        sections()->setFocus();
        const auto here = [this] { return user::nameOf(window()->focusWidget()); };
        QStringList visited;
        do {
            press(Qt::Key_F6);
            visited += here();
        } while (here() != u"Sections"_s && visited.size() < 12);
        QCOMPARE(visited.last(), u"Sections"_s); // around the end
        for (const QString &name : {u"Country"_s, u"Available numbers"_s, u"Status"_s})
            QVERIFY2(visited.contains(name), qPrintable(visited.join(u'|')));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(here(), visited.at(visited.size() - 2));
    }

    void f6GoesFromTheFilterToTheListAndItsDetail()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        press(Qt::Key_4, Qt::ControlModifier);
        const auto orders = [this] { return user::see<QAbstractItemView>(window(), u"Orders"_s); };
        QTRY_VERIFY(orders() && orders()->model()->rowCount() > 0);
        user::see(window(), u"Filter orders"_s)->setFocus();
        press(Qt::Key_F6);
        QCOMPARE(window()->focusWidget(), orders());
        QVERIFY(orders()->selectionModel()->isRowSelected(0)); // the detail is about it, and it is seen to be
        const auto *detail = window()->findChild<OrderDetail *>();
        QTRY_VERIFY(detail->findChild<DetailTabs *>()->isVisible());
        press(Qt::Key_F6);
        QVERIFY(detail->isAncestorOf(window()->focusWidget()));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window()->focusWidget(), orders());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(user::nameOf(window()->focusWidget()), u"Filter orders"_s);
    }

    void f6DoesNotStopAtTheToolsOfAList()
    {
        QTRY_VERIFY(user::canUse(window(), u"Area code"_s));
        QVERIFY(user::click(window(), u"Search"_s));
        QTRY_VERIFY(user::see(window(), u"Available numbers"_s));
        user::see(window(), u"Area code"_s)->setFocus();
        press(Qt::Key_F6);
        QCOMPARE(user::nameOf(window()->focusWidget()), u"Available numbers"_s);
        QTest::keyClick(window()->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier); // they are not far
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(user::nameOf(window()->focusWidget()), u"Country"_s);
    }

    void spaceKeepsTheCurrentSection()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        sections()->setFocus();
        for (const Qt::KeyboardModifier modifier : {Qt::NoModifier, Qt::ControlModifier}) {
            QTest::keyClick(sections(), Qt::Key_Space, modifier);
            QCOMPARE(sections()->selectedItems(), QList{sections()->currentItem()});
        }
    }

    void downGoesFromAFilterToItsList()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        const std::pair<Qt::Key, QString> lists[] = {{Qt::Key_4, u"Orders"_s}, {Qt::Key_5, u"Numbers"_s}};
        for (const auto &[section, name] : lists) {
            press(section, Qt::ControlModifier);
            const auto list = [&, name = name] { return user::see<QAbstractItemView>(window(), name); };
            QTRY_VERIFY(list() && list()->model()->rowCount() > 0);
            QTest::keyClick(window()->focusWidget(), Qt::Key_Down);
            QCOMPARE(window()->focusWidget(), list());
            QCOMPARE(list()->currentIndex().row(), 0);
        }
    }

    void whereACountryIsToBeChosenFirstItHasTheFocus()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        press(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(user::nameOf(window()->focusWidget()), u"Country"_s);
        QVERIFY(user::see(window(), u"Country"_s)->hasFocus());
    }

    void f5AsksAgainAndCtrlFFiltersHere()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(m_world->sandbox().requestCount("GET", u"/phone_numbers"_s), 1);
        press(Qt::Key_F5);
        QTRY_COMPARE(m_world->sandbox().requestCount("GET", u"/phone_numbers"_s), 2);
        sections()->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *filter = user::see<QLineEdit>(window(), u"Filter numbers"_s);
        QVERIFY(filter->hasFocus());
        QVERIFY(user::type(window(), u"Filter numbers"_s, u"555"_s));
        press(Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
    }
};

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
