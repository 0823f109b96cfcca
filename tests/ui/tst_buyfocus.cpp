// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/shortid.h>
#include <ui/desk.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>
#include <ui/pane.h>
#include <ui/workspace.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

// Somebody who buys with the keyboard alone.
class BuyFocusTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }
    QString focus() { return window()->focusWidget() ? user::nameOf(window()->focusWidget()) : u"nowhere"_s; }
    QWidget *sheet() { return user::see(window(), u"Confirm purchase"_s); }
    void press(Qt::Key key)
    {
        window()->activateWindow(); // there is no window manager that would, when a sheet has closed
        QTest::keyClick(window()->focusWidget(), key);
    }
    void collect()
    {
        QTRY_VERIFY(user::canUse(window(), u"Area code"_s));
        QVERIFY(user::type(window(), u"Area code"_s, u"312"_s));
        QVERIFY(user::click(window(), u"Search"_s));
        QTRY_VERIFY(user::see<LookTable>(window(), u"Available numbers"_s));
        user::see<LookTable>(window(), u"Available numbers"_s)->selectRow(0);
        QVERIFY(user::click(window(), u"Add to basket"_s));
    }
    void openSheet()
    {
        user::see(window()->desk()->pane(), u"Buy"_s)->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(sheet() && user::canUse(sheet(), u"Buy"_s));
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_world = std::make_unique<WindowFixture>(SandboxSettings());
        collect();
    }
    void cleanup() { m_world.reset(); }

    void whatWasBoughtIsShownNext()
    {
        openSheet();
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_VERIFY(user::reads(window(), u"was placed"_s));
        QTRY_COMPARE(focus(), u"Show the order"_s);
        emit window()->desk()->workspace().purchasesChanged(); // something is heard of another one
        QCOMPARE(focus(), u"Show the order"_s);
        press(Qt::Key_Space);
        QTRY_COMPARE(int(window()->desk()->section()), int(Section::Orders));
    }

    void theWholeIdCanBeCopiedAndThatIsSaid()
    {
        openSheet();
        QVERIFY(user::click(sheet(), u"Buy"_s));
        QTRY_VERIFY(user::see(window(), u"Copy its id"_s));
        QVERIFY(!user::reads(window(), u"Copied"_s));
        QVERIFY(user::click(window(), u"Copy its id"_s));
        QVERIFY(user::reads(window(), u"Copied"_s));
        const QString id = QGuiApplication::clipboard()->text();
        QCOMPARE(id.size(), 36);
        QVERIFY(user::reads(window(), u"Order "_s + shortId(id) + u'.'));
    }

    void whoCancelsStandsAtTheButtonAgain()
    {
        openSheet();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QTRY_COMPARE(focus(), u"Buy"_s);
    }

    void whatIsInDoubtIsLookedForNext()
    {
        m_world->sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        openSheet();
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_VERIFY(user::reads(window(), u"Making sure"_s));
        QTRY_COMPARE(focus(), u"Check now"_s);
    }

    void whoCancelsInReservedIsThereAgain()
    {
        QVERIFY(user::click(window(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(window(), u"held for 30 min."_s));
        window()->desk()->showSection(Section::Reserved);
        QTRY_VERIFY(user::see<LookTable>(window(), u"Reservations"_s));
        user::see<LookTable>(window(), u"Reservations"_s)->selectRow(0);
        openSheet();
        QCOMPARE(int(window()->desk()->section()), int(Section::Search)); // what becomes of it is told there
        press(Qt::Key_Escape);
        QTRY_COMPARE(int(window()->desk()->section()), int(Section::Reserved));
        QCOMPARE(focus(), u"Reservations"_s);

        window()->desk()->showSection(Section::Search); // of one's own accord
        openSheet();
        press(Qt::Key_Escape);
        QTRY_COMPARE(focus(), u"Buy"_s);
        QCOMPARE(int(window()->desk()->section()), int(Section::Search));
    }
};

QTEST_MAIN(BuyFocusTest)
#include "tst_buyfocus.moc"
