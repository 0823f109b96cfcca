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

    void theFirstLineOfAFileIsItsKey()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"key"_s);
        QVERIFY(!accountrules::keyFromFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("KEY0123\r\nwritten in May\n");
        file.close();
        const auto key = accountrules::keyFromFile(path);
        QVERIFY(bool(key));
        QCOMPARE(key->bytes(), "KEY0123");
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
