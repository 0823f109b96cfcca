// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/state.h>
#include <ui/accounts/accountbook.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AccountBookTest : public QObject
{
    Q_OBJECT

    template <class T>
    static T endOf(const QFuture<T> &future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.isFinished() ? future.result() : T();
    }
    static Result<Done> load(AccountBook &book)
    {
        std::optional<Result<Done>> end;
        book.load().then([&end](const Result<Done> &done) { end = done; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(end, 30'000); }();
        return end.value_or(Result<Done>());
    }
    static StoredAccount account(const QString &id, KeyPlace place = KeyPlace::Session)
    {
        return {
            .id = id, .kind = AccountKind::Custom, .name = id, .baseUrl = u"http://127.0.0.1/v2"_s, .keyPlace = place};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeyStore m_keys{u"CordboardTest"_s};

    QString file() const { return m_folder->filePath(u"state.sqlite"_s); }
    QStringList stored() const
    {
        const auto state = openState(file());
        const auto all = endOf(accounts::load(*state));
        QStringList ids;
        for (const StoredAccount &one : *all)
            ids += one.id;
        return ids;
    }

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); } // no keychain runs there
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatCouldNotBeReadIsNotWrittenOver()
    {
        QVERIFY(endOf(accounts::save(*openState(file()), {account(u"a"_s)})));
        {
            const auto state = openState(file());
            AccountBook book(*state, m_keys);
            {
                Database other(file(), Database::Durability::Normal); // its lease keeps everybody else out
                QVERIFY(!load(book));
            }
            QSignalSpy told(&book, &AccountBook::notSaved);
            QVERIFY(endOf(book.put(account(u"b"_s), Secret("KEY"))));
            QTRY_COMPARE(told.size(), 1);
            QCOMPARE(book.find(u"b"_s).id, u"b"_s); // it works, for this run
            QVERIFY(!endOf(book.remove(u"b"_s)));
        }
        QCOMPARE(stored(), QStringList{u"a"_s});
    }

    void aKeyThatStaysInTheKeychainIsTold()
    {
        auto state = openState(file());
        QVERIFY(endOf(accounts::save(*state, {account(u"a"_s, KeyPlace::Keychain), account(u"b"_s)})));
        {
            AccountBook book(*state, m_keys);
            QVERIFY(load(book));
            const auto removed = endOf(book.remove(u"a"_s));
            QVERIFY(!removed);
            QVERIFY2(removed.error().title.contains(u"keychain"_s), qPrintable(removed.error().title));
            QCOMPARE(book.find(u"a"_s).id, AccountBook::sandbox().id);
            QVERIFY(endOf(book.remove(u"b"_s)));
        }
        state.reset();
        QCOMPARE(stored(), QStringList());
    }
};

QTEST_GUILESS_MAIN(AccountBookTest)
#include "tst_accountbook.moc"
