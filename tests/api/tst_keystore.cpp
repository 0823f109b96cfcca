// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/keystore.h>
#include <core/scope.h>

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

// A machine without a keychain: said clearly and at once, and nothing is written anywhere instead.
class KeyStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void withoutAKeychainEveryCallSaysSo()
    {
        const KeyStore store(u"Cordboard test"_s);
        const auto read = store.read(u"account"_s);
        const auto write = store.write(u"account"_s, Secret("KEY-of-a-test"));
        const auto remove = store.remove(u"account"_s);
        QTRY_VERIFY(read.isFinished() && write.isFinished() && remove.isFinished());
        QVERIFY(saysSo(read));
        QVERIFY(saysSo(write));
        QVERIFY(saysSo(remove));
    }

    void aCoroutineCanAwaitIt()
    {
        Scope scope;
        std::optional<Error> error;
        ask(scope, error);
        QTRY_VERIFY(error);
        QCOMPARE(error->code, QString::fromLatin1(KeyStore::noKeychain));
    }

private:
    template <class T>
    static bool saysSo(const QFuture<Result<T>> &future)
    {
        const auto &result = *future.constBegin(); // a Secret can't be copied out
        return !result && result.error().kind == Error::Kind::Local
            && result.error().code == QLatin1StringView(KeyStore::noKeychain) && !result.error().title.isEmpty();
    }
    static QCoro::Task<> ask(Scope &scope, std::optional<Error> &error)
    {
        const KeyStore store(u"Cordboard test"_s);
        const auto key = co_await later(scope, store.read(u"account"_s));
        if (!key)
            error = key.error();
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_keystore.moc"
