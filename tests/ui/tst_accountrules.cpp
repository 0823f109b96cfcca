// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/accounts/accountrules.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AccountRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void aPastedKeyLosesTheBlanksAroundIt()
    {
        const auto key = accountrules::key(u"  KEY0123\n"_s);
        QVERIFY(bool(key));
        QCOMPARE(key->bytes(), "KEY0123");
    }

    void whatCannotBeAKeyIsRefused()
    {
        QVERIFY(!accountrules::key(QString()));
        QVERIFY(!accountrules::key(u"KEY 0123"_s));
        QVERIFY(!accountrules::key(u"KEY01\r\nX-Evil: 1"_s));
        QVERIFY(!accountrules::key(u"KEY0123é"_s));
        QVERIFY(!accountrules::key(QString(5000, u'a')));
    }

    void aKeyIsAllThatStandsInAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"key"_s);
        QVERIFY(!accountrules::keyFromFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("KEY0123\r\n\n");
        file.close();
        const auto key = accountrules::keyFromFile(path);
        QVERIFY(bool(key));
        QCOMPARE(key->bytes(), "KEY0123");
    }

    void anyOtherFileIsNotTakenForAKey_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("lines") << QByteArray("127.0.0.1\nlocalhost\n");
        QTest::newRow("key and more") << QByteArray("KEY0123\nwritten in May\n");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1",
            6);
        QTest::newRow("other letters") << QByteArray("Schl\xc3\xbcssel\n");
        QTest::newRow("long") << QByteArray(1500, 'a');
    }
    void anyOtherFileIsNotTakenForAKey()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto key = accountrules::keyFromFile(file.fileName());
        QVERIFY(!key);
        QVERIFY(key.error().title.contains(file.fileName()));
        QVERIFY(!key.error().title.contains(QString::fromUtf8(content.first(5)))); // it may be a secret all the same
    }

    void onlyTelnyxsKeysAreKnownByTheirBeginning()
    {
        const auto telnyx = BaseUrl::parse(accountrules::telnyxUrl());
        const auto other = BaseUrl::parse(u"https://api.example.com/v2"_s);
        QVERIFY(!accountrules::isUnlikely(*telnyx, "KEY0123"));
        QVERIFY(!accountrules::isUnlikely(*telnyx, "KE")); // still being typed
        QVERIFY(accountrules::isUnlikely(*telnyx, "myhost"));
        QVERIFY(!accountrules::isUnlikely(*other, "myhost"));
    }

    void aKeyFileWithoutAKeyIsNamed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"key"_s));
        for (const char *content : {"", "\nKEY0123\n", "KEY 0123\n"}) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const auto key = accountrules::keyFromFile(file.fileName());
            QVERIFY(!key);
            QVERIFY2(key.error().title.contains(file.fileName()), qPrintable(key.error().title));
        }
    }

    void aKeyFileThatOthersReadIsNoticed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!accountrules::isReadByOthers(file.fileName()));
        file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(accountrules::isReadByOthers(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(AccountRulesTest)
#include "tst_accountrules.moc"
