// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/accounts/closedaccount.h>
#include <ui/accounts/connectsheet.h>
#include <ui/look/setup.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

class AccountsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }
    QWidget *sheet() { return window()->findChild<ConnectSheet *>(); }
    void askToConnect()
    {
        QTRY_VERIFY(user::see(window(), u"Country"_s));
        QVERIFY(user::click(window(), u"Connect an account…"_s));
        QTRY_VERIFY(sheet());
    }
    void fill(const QString &address, const QString &key)
    {
        QVERIFY(user::choose(sheet(), u"Provider"_s, u"Another address"_s));
        QVERIFY(user::type(sheet(), u"Address"_s, address));
        QVERIFY(user::type(sheet(), u"API key"_s, key));
    }
    QString address() { return m_world->sandbox().url().toString(); }
    QString key() { return QString::fromLatin1(m_world->sandbox().key()); }

private slots:
    void initTestCase()
    {
        look::setUp();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain runs there
    }
    void init() { m_world = std::make_unique<WindowFixture>(); }
    void cleanup() { m_world.reset(); }

    void anAddressThatWouldShowTheKeyIsRefused()
    {
        askToConnect();
        fill(u"http://api.telnyx.com/v2"_s, u"KEY123"_s);
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QVERIFY(user::reads(sheet(), u"https://"_s));
        QVERIFY(user::see(sheet(), u"Address"_s)->hasFocus());
        QCOMPARE(user::see<QLineEdit>(sheet(), u"API key"_s)->text(), u"KEY123"_s);
    }

    void aCorrectedAddressIsNotWrongAnyMore()
    {
        askToConnect();
        fill(u"http://api.telnyx.com/v2"_s, u"KEY123"_s);
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QWidget *field = user::see(sheet(), u"Address"_s);
        QVERIFY(field->property("bad").toBool());
        QVERIFY(user::type(sheet(), u"Address"_s, address()));
        QVERIFY(!field->property("bad").toBool());
    }

    void whatDoesNotLookLikeAKeyOfTelnyxIsDoubted()
    {
        askToConnect();
        QVERIFY(user::type(sheet(), u"API key"_s, u"myhost"_s));
        QVERIFY(user::reads(sheet(), u"keys begin with KEY"_s));
        QVERIFY(user::canUse(sheet(), u"Connect"_s));
        QVERIFY(user::choose(sheet(), u"Provider"_s, u"Another address"_s));
        QVERIFY(!user::reads(sheet(), u"keys begin with KEY"_s));
        QVERIFY(user::choose(sheet(), u"Provider"_s, u"Telnyx"_s));
        QVERIFY(user::type(sheet(), u"API key"_s, u"KEY0123"_s));
        QVERIFY(!user::reads(sheet(), u"keys begin with KEY"_s));
    }

    void enterConnectsFromEveryField_data()
    {
        QTest::addColumn<QString>("field");
        for (const auto *field : {"Address", "Name", "API key"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void enterConnectsFromEveryField()
    {
        QFETCH(QString, field);
        askToConnect();
        fill(address(), u"KEYwrong"_s);
        QTest::keyClick(user::see(sheet(), field), Qt::Key_Return);
        QTRY_VERIFY(user::reads(sheet(), u"refused the key"_s));
    }

    void aKeyThatCannotBeOneIsRefusedUnsent()
    {
        askToConnect();
        fill(address(), u"two words"_s);
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QVERIFY(user::reads(sheet(), u"A key has no blanks"_s));
    }

    void aKeyInTheNameIsNotKept()
    {
        askToConnect();
        fill(address(), key());
        QVERIFY(user::type(sheet(), u"Name"_s, key()));
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QVERIFY(user::reads(sheet(), u"looks like an API key"_s));
        QVERIFY(user::see(sheet(), u"Name"_s)->hasFocus());
        QCOMPARE(m_world->book().all().size(), 1);
    }

    void aWrongKeyIsToldAtTheKey()
    {
        askToConnect();
        fill(address(), u"KEYwrong"_s);
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(user::reads(sheet(), u"refused the key"_s));
        QVERIFY(user::reads(sheet(), u"HTTP 401"_s));
        QCOMPARE(user::see<QLineEdit>(sheet(), u"API key"_s)->text(), u"KEYwrong"_s);
        QVERIFY(user::canUse(sheet(), u"Connect"_s));
    }

    void aServerThatIsNotThereIsToldAtTheAddress()
    {
        QTcpServer port; // free, and nobody listens on it any more
        QVERIFY(port.listen(QHostAddress::LocalHost));
        const QString nowhere = u"http://127.0.0.1:%1/v2"_s.arg(port.serverPort());
        port.close();
        askToConnect();
        fill(nowhere, u"KEY123"_s);
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(sheet(), u"No connection to 127.0.0.1"_s), 60'000);
    }

    void aWebPageInPlaceOfTheApiIsTold()
    {
        askToConnect();
        m_world->sandbox().setFault("GET", u"/balance"_s, {{u"kind"_s, u"html"_s}});
        fill(address(), key());
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(user::reads(sheet(), u"can’t be read"_s));
    }

    void withoutAKeychainTheKeyStaysForTheSession()
    {
        askToConnect();
        fill(address(), key());
        QVERIFY(user::type(sheet(), u"Name"_s, u"Northgate"_s));
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(user::reads(sheet(), u"No keychain answers"_s));
        QVERIFY(user::reads(sheet(), u"forgotten when you quit"_s));
        QCOMPARE(m_world->book().all().size(), 1);

        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(!sheet());
        QTRY_VERIFY(user::reads(window(), u"Purchases spend real money"_s));
        QVERIFY(window()->windowTitle().contains(u"LIVE Northgate"_s));
        QTRY_VERIFY(user::see(window(), u"Country"_s));
    }

    void anAccountWithoutANameIsNotCalledTwice()
    {
        askToConnect();
        fill(address(), key());
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(user::reads(sheet(), u"No keychain answers"_s));
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(user::reads(window(), u"LIVE · 127.0.0.1 · spends real money"_s));
    }

    void whatStandsInTheWayOfAnAccountMayGoAway()
    {
        StoredAccount account;
        account.kind = AccountKind::Telnyx;
        account.name = u"Northgate"_s;
        const Error locked{.kind = Error::Kind::Local, .title = u"The keychain is locked."_s};
        ClosedAccount closed(account, locked);
        closed.show();
        const QSignalSpy retried(&closed, &ClosedAccount::retryRequested);
        QVERIFY(user::click(&closed, u"Open the account"_s));
        QCOMPARE(retried.size(), 1);
    }

    void afterARestartASessionsKeyIsAskedForAgain()
    {
        withoutAKeychainTheKeyStaysForTheSession();
        m_world->reopen();
        QTRY_VERIFY(user::reads(window(), u"The key of “Northgate” is not here"_s));
        QVERIFY(user::click(window(), u"Enter the key again…"_s));
        QTRY_VERIFY(sheet());
        QVERIFY(user::type(sheet(), u"API key"_s, key()));
        QVERIFY(user::check(sheet(), u"Keep the key in this computer’s keychain"_s, false));
        QVERIFY(user::click(sheet(), u"Use this key"_s));
        QTRY_VERIFY(!sheet());
        QTRY_VERIFY(user::see(window(), u"Country"_s));
    }

    void theKeyCanNeitherBeReadNorCopied()
    {
        askToConnect();
        auto *field = user::see<QLineEdit>(sheet(), u"API key"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"KEY123"_s);
        field->selectAll();
        field->copy();
        QVERIFY(!field->displayText().contains(u"KEY"_s));
    }

    void closingTheSheetEndsTheTrial()
    {
        askToConnect();
        m_world->sandbox().hold(u"/balance"_s);
        fill(address(), key());
        QVERIFY(user::click(sheet(), u"Connect"_s));
        QTRY_VERIFY(m_world->sandbox().heldRequests() >= 1);
        QVERIFY(user::click(sheet(), u"Cancel"_s));
        QTRY_VERIFY(!sheet());
        QTRY_VERIFY(m_world->sandbox().abandonedRequests() >= 1);
    }
};

QTEST_MAIN(AccountsTest)
#include "tst_accounts.moc"
