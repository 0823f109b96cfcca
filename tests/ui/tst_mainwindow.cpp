// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/desk.h>
#include <ui/look/sectionlist.h>
#include <ui/look/setup.h>
#include <ui/look/sheet.h>
#include <ui/pane.h>

#include <QAbstractItemView>
#include <QTest>

#include <support/customer.h>
#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }
    SandboxFixture &sandbox() { return m_world->sandbox(); }
    SectionList *sections() { return user::see<SectionList>(window(), u"Sections"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window()->activateWindow(); // there is no window manager that would, when a sheet has closed
        QTest::keyClick(window(), key, modifiers);
    }
    void open(SandboxSettings settings = {}) { m_world = std::make_unique<WindowFixture>(settings); }

    // Sends an order for one number, which it gives.
    QString startBuying()
    {
        Workspace &workspace = window()->desk()->workspace();
        const QString number = Customer(workspace.client()).find(u"US"_s, 1).first();
        OrderDraft draft;
        draft.phoneNumbers = {{number, {}}};
        auto confirming = workspace.engine().confirm(draft, {{number, Cost()}});
        [&] { QTRY_VERIFY(confirming.isFinished()); }();
        const auto confirmation = confirming.result();
        if (confirmation)
            workspace.engine().place(*confirmation);
        return number;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void cleanup() { m_world.reset(); }

    void aFirstStartStandsInTheSearchOfTheSandbox()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        QVERIFY(user::see(window(), u"Country"_s)->hasFocus());
        QCOMPARE(sections()->current(), u"search"_s);
        QVERIFY(user::reads(window(), u"Practise freely: this is the sandbox."_s));
        QVERIFY(user::reads(window(), u"Nothing here is bought for real"_s));
        QTRY_VERIFY(user::reads(window(), u"Connected"_s));
        QTRY_VERIFY(user::reads(window(), u"USD "_s)); // the balance
    }

    void whatWasFoundOutlivesAChangeOfTheLanguage()
    {
        open();
        QTRY_VERIFY(user::canUse(window(), u"Area code"_s));
        QVERIFY(user::type(window(), u"Area code"_s, u"312"_s));
        QVERIFY(user::click(window(), u"Search"_s));
        QTRY_VERIFY(user::reads(window(), u"100 found"_s));
        const int asked = sandbox().requestCount("GET", u"/available_phone_numbers"_s);
        m_world->replaceWindow();
        QTRY_VERIFY(user::reads(window(), u"100 found, seen"_s)); // and they are what the filters ask for
        QVERIFY(user::see(window(), u"Available numbers"_s));
        QCOMPARE(sandbox().requestCount("GET", u"/available_phone_numbers"_s), asked);
    }

    void theLineOfTheFirstStartIsDismissedForGood()
    {
        open();
        QVERIFY(user::click(window(), u"Don’t show this again"_s));
        QVERIFY(!user::reads(window(), u"Practise freely"_s));
        m_world->reopen();
        QVERIFY(!user::reads(window(), u"Practise freely"_s));
    }

    void onlyWhatIsBuiltIsListed()
    {
        open();
        QStringList names;
        for (int at = 0; at < sections()->count(); ++at)
            names += sections()->item(at)->text();
        QCOMPARE(names,
            QStringList(
                {u"Inbox"_s, u"Search"_s, u"Reserved"_s, u"Orders"_s, u"Numbers"_s, u"Compliance"_s, u"Activity"_s}));
    }

    void theSectionAndTheSizeOutliveARestart()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        press(Qt::Key_3, Qt::ControlModifier);
        window()->resize(1300, 820);
        QTRY_COMPARE(window()->size(), QSize(1300, 820));
        m_world->reopen();
        QTRY_COMPARE(sections()->current(), u"reserved"_s);
        QCOMPARE(window()->size(), QSize(1300, 820));
    }

    void aServerThatIsGoneIsToldAndFoundAgain()
    {
        open();
        QTRY_VERIFY(user::reads(window(), u"Connected"_s));
        const int gone = sandbox().setFault({}, u"*"_s, {{u"kind"_s, u"drop"_s}});
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(window(), u"Offline"_s), 60'000);
        QTRY_VERIFY(user::canUse(window(), u"Numbers"_s) || user::reads(window(), u"The numbers are not known"_s));
        sandbox().release(gone);
        press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(window(), u"Connected"_s), 60'000);
    }

    void aKeyThatIsRefusedLaterLosesNothing()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        QVERIFY(user::type(window(), u"Area code"_s, u"312"_s));
        const int fault = sandbox().setFault({}, u"*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 401}});
        QVERIFY(user::click(window(), u"Search"_s));
        QTRY_VERIFY(user::reads(window(), u"refused the key"_s));
        QTRY_VERIFY(user::reads(window(), u"Key refused"_s));
        QVERIFY(user::see(window(), u"Try again"_s)); // nobody has to know the sandbox's key
        auto *area = user::see(window(), u"Area code"_s);
        QVERIFY(area);
        QVERIFY(area->property("code").toString().contains(u"312"_s));

        QTRY_VERIFY(user::reads(window()->desk()->pane(), u"refused the key"_s)); // the search has ended too
        sandbox().release(fault); // it was the provider's mistake
        press(Qt::Key_F5);
        QTRY_VERIFY(user::reads(window(), u"Connected"_s));
        QTRY_VERIFY(!user::reads(window(), u"refused the key"_s));
    }

    void whatWasNotSavedIsToldUntilItIsClosedOrSaved()
    {
        open();
        QTRY_VERIFY(window()->desk());
        Workspace &workspace = window()->desk()->workspace();
        const Error full{.title = u"The disk is full."_s};
        emit workspace.notSaved(full);
        QVERIFY(user::reads(window(), full.title));
        QVERIFY(user::click(window(), u"Close this note"_s));
        QVERIFY(!user::reads(window(), full.title));

        emit workspace.notSaved(full);
        QVERIFY(user::reads(window(), full.title));
        workspace.changeBasket([](Basket &basket) { basket.add({.number = {.phoneNumber = u"+13125550100"_s}}); });
        QTRY_VERIFY(!user::reads(window(), full.title));
    }

    void switchingTheAccountEndsEveryWait()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        sandbox().hold(u"/phone_numbers"_s);
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        window()->open(u"sandbox"_s);
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
        QTRY_VERIFY(user::see(window(), u"Filter numbers"_s));
    }

    void aClosedAccountHasNoBadgesOfAnother()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        Customer customer(window()->desk()->workspace().client());
        const QString order = customer.order(customer.find(u"DE"_s, 1), u"berlin"_s);
        emit window()->desk()->workspace().orderPlaced(order);
        const auto waiting = [this] {
            return sections()->findItems(u"Orders"_s, Qt::MatchExactly).first()->data(Qt::AccessibleDescriptionRole);
        };
        QTRY_VERIFY(!waiting().toString().isEmpty());
        m_world->book().putForThisRun({.id = u"closed"_s,
                                          .kind = AccountKind::Telnyx,
                                          .name = u"Northgate"_s,
                                          .baseUrl = u"https://api.telnyx.com/v2"_s},
            Secret());
        window()->open(u"closed"_s);
        QTRY_VERIFY(user::reads(window(), u"is not here"_s));
        QCOMPARE(waiting().toString(), QString());
    }

    void anOrderOnItsWayOutlivesASwitchOfTheAccount()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        const int held = sandbox().hold(u"/number_orders"_s, "POST");
        const QString number = startBuying();
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        window()->open(u"sandbox"_s);
        QTRY_VERIFY(window()->desk());
        sandbox().release(held);
        QTRY_VERIFY(window()->desk()->workspace().bought().contains(number));
        QCOMPARE(sandbox().requestCount("POST", u"/number_orders"_s), 1);
    }

    void aNewKeyIsUsedAlthoughAnOrderIsOnItsWay()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        const StoredAccount live{.id = u"live"_s,
            .kind = AccountKind::Custom,
            .name = u"Northgate"_s,
            .baseUrl = sandbox().url().toString(),
            .keyPlace = KeyPlace::Session};
        m_world->book().putForThisRun(live, Secret(sandbox().key()));
        window()->open(live.id);
        QTRY_VERIFY(window()->desk() && user::see(window(), u"Country"_s));
        sandbox().hold(u"/number_orders"_s, "POST");
        startBuying();
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        const Secret another("another-key-of-the-same-account");
        m_world->book().putForThisRun(live, another.copy());
        window()->open(live.id);
        QTRY_VERIFY(window()->desk());
        QCOMPARE(window()->desk()->workspace().client().keyFingerprint(), another.fingerprint());
        QCOMPARE(sandbox().heldRequests(), 1);
    }

    void whatBecomesOfAPurchaseFromReservedIsTold()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        Customer customer(window()->desk()->workspace().client());
        customer.reserve(customer.find(u"US"_s, 2));
        emit window()->desk()->workspace().reservationsChanged();
        for (const QString &wherePurchasesAreLookedFor : {u"/number_orders"_s, u"/phone_numbers"_s})
            sandbox().setFault("GET", wherePurchasesAreLookedFor, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
        sandbox().setFault("POST", u"/number_orders"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}});
        const auto selectAll = [this] {
            window()->activateWindow(); // the offscreen platform does not give it back by itself
            press(Qt::Key_3, Qt::ControlModifier);
            auto *table = user::see<QAbstractItemView>(window(), u"Reservations"_s);
            if (table)
                table->selectAll();
            return table && table->model()->rowCount() == 2;
        };
        QTRY_VERIFY(selectAll());
        QVERIFY(user::click(window(), u"Buy"_s));
        QCOMPARE(sections()->current(), u"search"_s);
        const auto sheet = [this] { return window()->findChild<Sheet *>(); };
        QTRY_VERIFY(sheet() && user::canUse(sheet(), u"Buy"_s));
        QVERIFY(user::click(sheet(), u"Buy"_s));
        QTRY_VERIFY(user::reads(window(), u"It may have been placed"_s));

        QTRY_VERIFY(selectAll());
        QVERIFY(!user::canUse(window(), u"Buy"_s));
        QVERIFY(user::reads(window(), u"An order for these is not settled yet"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/number_orders"_s), 1);
    }

    void quittingWhileBuyingSaysThatItIsSafe()
    {
        open();
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        sandbox().hold(u"/number_orders"_s, "POST");
        startBuying();
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        QVERIFY(!window()->close());
        QTRY_VERIFY(user::reads(window(), u"An order is on its way"_s));
        QVERIFY(user::click(window(), u"Wait"_s));
        QVERIFY(window()->isVisible());
        window()->close();
        QVERIFY(user::click(window(), u"Quit"_s));
        QVERIFY(!window()->isVisible());
    }

    void everythingFitsTheSmallestWindow()
    {
        open();
        window()->resize(1280, 800);
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        QVERIFY(window()->minimumSizeHint().width() <= 1280);
        QVERIFY(window()->minimumSizeHint().height() <= 800);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
