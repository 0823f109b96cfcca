// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/desk.h>
#include <ui/look/sectionlist.h>
#include <ui/look/setup.h>
#include <ui/look/sheet.h>
#include <ui/palette/fit.h>
#include <ui/pane.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

// Ctrl+K, some letters, Enter.
class PaletteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }
    QString section() { return user::see<SectionList>(window(), u"Sections"_s)->current(); }
    QLineEdit *field() { return user::see<QLineEdit>(window(), u"Command"_s); }
    static QAbstractItemView *list() { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); }
    static QString offer(int row) { return list() ? list()->model()->index(row, 0).data().toString() : QString(); }
    void open() { QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier); }
    void enter()
    {
        QWidget *popup = list();
        QTest::keyClick(popup ? popup : field(), Qt::Key_Return);
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_world = std::make_unique<WindowFixture>(SandboxSettings());
        QTRY_VERIFY(user::canUse(window(), u"Country"_s));
    }
    void cleanup() { m_world.reset(); }

    void aSectionIsReachedByAFewLetters()
    {
        open();
        QVERIFY(field()->hasFocus());
        QVERIFY(list());
        QTest::keyClicks(field(), u"ord"_s);
        QVERIFY2(offer(0).startsWith(u"Go to Orders"_s), qPrintable(offer(0)));
        enter();
        QCOMPARE(section(), u"orders"_s);
        QVERIFY(user::see(window(), u"Filter orders"_s)->hasFocus());
        QVERIFY(!list());
        QVERIFY(field()->text().isEmpty());
    }

    void anotherOneIsChosenWithTheArrows()
    {
        open();
        QTest::keyClicks(field(), u"go to"_s);
        QVERIFY(offer(0).startsWith(u"Go to Inbox"_s));
        QTest::keyClick(list(), Qt::Key_Down);
        enter();
        QCOMPARE(section(), u"search"_s);
    }

    void anOrderIsFoundByItsReference()
    {
        QTest::keyClick(window(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(window()->desk()->workspace().orders().rowCount() > 0);
        const auto &orders = window()->desk()->workspace().orders();
        const OrderLine *order = orders.find(orders.childKeys({}).last());
        QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
        open();
        QTest::keyClicks(field(), order->id.first(13));
        QTRY_VERIFY2(offer(0).contains(order->id.first(8)), qPrintable(offer(0)));
        enter();
        QCOMPARE(section(), u"orders"_s);
        auto *tree = user::see<QAbstractItemView>(window(), u"Orders"_s);
        QTRY_VERIFY(tree->currentIndex().isValid());
    }

    void whatIsTypedIsLookedForInTheNumbers()
    {
        open();
        QTest::keyClicks(field(), u"+1 312"_s);
        int row = 0;
        while (row < list()->model()->rowCount() && !offer(row).startsWith(u"Look for “+1 312” in Numbers"_s))
            ++row;
        QVERIFY(row < list()->model()->rowCount());
        list()->setCurrentIndex(list()->model()->index(row, 0));
        enter();
        QCOMPARE(section(), u"numbers"_s);
        QCOMPARE(user::see<QLineEdit>(window(), u"Filter numbers"_s)->text(), u"+1 312"_s);
    }

    void whatCantBeDoneSaysWhy()
    {
        open();
        QTest::keyClicks(field(), u"buy"_s);
        QVERIFY2(offer(0).startsWith(u"Buy"_s) && offer(0).contains(u"The basket is empty"_s), qPrintable(offer(0)));
        enter(); // and nothing else is done in its place
        QVERIFY(!window()->findChild<Sheet *>());
        QCOMPARE(section(), u"search"_s);
    }

    void whatCanBeDoneComesBeforeWhatCant()
    {
        open();
        QTest::keyClicks(field(), u"reserve"_s);
        QVERIFY2(offer(0).startsWith(u"Go to Reserved"_s), qPrintable(offer(0)));
        QVERIFY2(offer(1).contains(u"not now"_s), qPrintable(offer(1)));
        enter();
        QCOMPARE(section(), u"reserved"_s);
    }

    void aButtonOfThePaneIsPressed()
    {
        open();
        QTest::keyClicks(field(), u"search"_s);
        QVERIFY2(offer(0).startsWith(u"Search"_s), qPrintable(offer(0)));
        enter();
        QTRY_VERIFY(user::see(window(), u"Available numbers"_s));
    }

    void whoCameByTabFindsThemToo()
    {
        field()->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(field(), u"ord"_s);
        QVERIFY2(offer(0).startsWith(u"Go to Orders"_s), qPrintable(offer(0)));
        enter();
        QCOMPARE(section(), u"orders"_s);
    }

    void aLineOfTheAccountMenuIsDone()
    {
        open();
        QTest::keyClicks(field(), u"shortcuts"_s);
        enter();
        QTRY_VERIFY(window()->findChild<Sheet *>());
        open(); // a question comes first
        QVERIFY(!list());
    }

    void escapeGoesBack()
    {
        QWidget *before = QApplication::focusWidget();
        open();
        QTest::keyClicks(field(), u"x"_s);
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!list());
        QVERIFY(field()->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(section(), u"search"_s);
    }

    void whatWasTypedIsGoneWhenTheFieldIsLeft()
    {
        open();
        QTest::keyClicks(field(), u"or"_s);
        user::see(window(), u"Country"_s)->setFocus();
        QVERIFY(field()->text().isEmpty());
        open();
        QVERIFY(field()->text().isEmpty());
        QVERIFY(list());
    }

    void whatIsActiveIsSeenToBe()
    {
        open();
        QTest::keyClicks(field(), u"appearance"_s);
        QStringList offers;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            offers += offer(row);
        QVERIFY2(offers.contains(u"Appearance: System  ·  account, active"_s), qPrintable(offers.join(u'|')));
        QVERIFY2(offers.contains(u"Appearance: Dark  ·  account"_s), qPrintable(offers.join(u'|')));
    }

    void theFocusIsInThePaneWhereWhatHadItIsOff()
    {
        QWidget *before = user::see(window(), u"City"_s);
        before->setFocus();
        open();
        before->setEnabled(false);
        QTest::keyClicks(field(), u"tell on the desktop"_s);
        enter();
        QVERIFY(window()->desk()->pane()->isAncestorOf(window()->focusWidget()));
        QVERIFY(window()->focusWidget()->isEnabled());
    }

    void whatFitsBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("its beginning") << u"se"_s << u"Search"_s << u"Go to Search"_s;
        QTest::newRow("a word's beginning") << u"se"_s << u"Go to Search"_s << u"Browse"_s;
        QTest::newRow("inside") << u"row"_s << u"Browse"_s << u"Read on, who?"_s;
        QTest::newRow("fewer gaps") << u"gto"_s << u"Go to Orders"_s << u"Get the first answer on"_s;
        QTest::newRow("all words") << u"or go"_s << u"Go to Orders"_s << u"Cargo fork"_s;
    }
    void whatFitsBestComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fitOf(typed, better));
        QVERIFY(fitOf(typed, worse));
        QVERIFY(*fitOf(typed, better) < *fitOf(typed, worse));
        QVERIFY(!fitOf(typed + u" zzz"_s, better));
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
