// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/database.h>

#include <QTemporaryDir>
#include <QTest>

#include <app/embeddedpractice.h>

using namespace Qt::StringLiterals;

// The practice account's server when its state is not as it should be.
class EmbeddedPracticeTest : public QObject
{
    Q_OBJECT

    static Result<Practice::Address> addressOf(Practice &practice)
    {
        const auto address = practice.address();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(address.isFinished(), 30'000); }();
        return address.isFinished() ? address.result() : Result<Practice::Address>();
    }

private slots:
    void whatFailedIsTriedAgain()
    {
        const QTemporaryDir folder;
        auto other = std::make_unique<sandbox::Database>(folder.path(), false); // as of a sandbox beside ours
        EmbeddedPractice practice({.state = folder.path()});
        const auto refused = addressOf(practice);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"in use"_s), qPrintable(refused.error().detail));
        other.reset();
        const auto address = addressOf(practice);
        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QCOMPARE(practice.takeOldWorld(), QString());
    }

    void aWorldOfAnotherVersionIsPutAsideAndTold()
    {
        const QTemporaryDir folder;
        std::make_unique<sandbox::Database>(folder.path(), false)->execute("PRAGMA user_version = 7");
        EmbeddedPractice practice({.state = folder.path(), .putAside = true});
        QVERIFY(addressOf(practice));
        QCOMPARE(practice.takeOldWorld(), folder.filePath(u"sandbox.sqlite.old"_s));
        QCOMPARE(practice.takeOldWorld(), QString());
    }
};

QTEST_GUILESS_MAIN(EmbeddedPracticeTest)
#include "tst_embeddedpractice.moc"
