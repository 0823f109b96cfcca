// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base32.h>
#include <store/database.h>
#include <store/profile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int mode(const QString &file)
{
    struct stat info
    { };
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

void setMode(const QString &file, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), mode), 0);
}

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(u"a/profile"_s);
    }

    void theFolderIsMadeForItsOwnerOnly()
    {
        const auto old = ::umask(0);
        const auto profile = Profile::open(m_folder);
        ::umask(old);
        QVERIFY(profile);
        QCOMPARE(mode(m_folder), 0700);
        QCOMPARE(mode(m_folder + u"/install-id"_s), 0600);
    }

    void theInstallIdStaysTheSame()
    {
        QString first;
        {
            const auto profile = Profile::open(m_folder);
            QVERIFY(profile);
            first = profile->installId();
        }
        QCOMPARE(first.size(), 6);
        QVERIFY(base32::isBase32(first));
        const auto again = Profile::open(m_folder);
        QVERIFY(again);
        QCOMPARE(again->installId(), first);
    }

    void aLinkOnTheWayIsFollowed()
    {
        QVERIFY(QDir().mkpath(m_parent->filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(m_parent->filePath(u"elsewhere"_s), m_parent->filePath(u"a"_s)));
        const auto profile = Profile::open(m_folder);
        QVERIFY(profile);
        try {
            Database(profile->journalFile(), Database::Durability::Full).execute("CREATE TABLE note(id INTEGER)");
        } catch (const DatabaseError &error) {
            QFAIL(qPrintable(error.error.detail));
        }
    }

    void aLinkToNowhereIsRefused()
    {
        QVERIFY(QDir().mkpath(m_parent->filePath(u"a"_s)));
        QVERIFY(QFile::link(m_parent->filePath(u"nowhere"_s), m_folder));
        QVERIFY(!Profile::open(m_folder));
    }

    void aSecondInstanceIsRefused()
    {
        const auto first = Profile::open(m_folder);
        QVERIFY(first);
        const auto second = Profile::open(m_folder);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Local);
        QVERIFY2(second.error().title.contains("already runs"_L1), qPrintable(second.error().title));
        QVERIFY(second.error().detail.contains(QString::number(::getpid())));
    }

    // Killed, or without power, at the wrong instant.
    void whatADeadProcessLeftLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::newRow("the name of another machine") << QByteArray("2147483647\ncordboard\nelsewhere\n");
        QTest::newRow("a name that is ours by chance") << QByteArray::number(::getpid()) + "\ntst_profile\n";
        QTest::newRow("nothing yet") << QByteArray();
    }
    void whatADeadProcessLeftLocksNobodyOut()
    {
        QFETCH(QByteArray, lock);
        QVERIFY(Profile::open(m_folder));
        QFile file(m_folder + u"/lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lock) == lock.size());
        file.close();
        QVERIFY(Profile::open(m_folder));
    }

    void anEmptyFolderOfOursIsClosedToOthers()
    {
        QVERIFY(QDir().mkpath(m_folder));
        setMode(m_folder, 0755);
        QVERIFY(Profile::open(m_folder));
        QCOMPARE(mode(m_folder), 0700);
    }

    void anOpenFolderWithOtherThingsInItIsRefusedAndLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_folder));
        write(m_folder + u"/letters"_s);
        setMode(m_folder, 0755);
        const auto profile = Profile::open(m_folder);
        QVERIFY(!profile);
        QVERIFY2(profile.error().detail.contains(m_folder), qPrintable(profile.error().detail));
        QCOMPARE(mode(m_folder), 0755);
    }

    void aFolderOfSomebodyElseIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a folder away");
        QVERIFY(QDir().mkpath(m_folder));
        setMode(m_folder, 0700);
        QCOMPARE(::chown(QFile::encodeName(m_folder).constData(), 12345, 12345), 0);
        QVERIFY(!Profile::open(m_folder));
    }

    void aFileInPlaceOfTheFolderIsRefused()
    {
        QVERIFY(QDir().mkpath(m_parent->filePath(u"a"_s)));
        write(m_folder);
        const auto profile = Profile::open(m_folder);
        QVERIFY(!profile);
        QVERIFY2(profile.error().title.contains("has to be a folder"_L1), qPrintable(profile.error().title));
        QVERIFY(profile.error().detail.contains(m_folder));
    }

    void theJournalHasAFileOfItsOwn()
    {
        const auto profile = Profile::open(m_folder);
        QVERIFY(profile);
        QVERIFY(profile->journalFile() != profile->stateFile());
        QVERIFY(profile->journalFile().startsWith(m_folder));
    }

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
