// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/database.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
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

    // A new sandbox has an order whose answers wait for a reviewer.
    void theReviewersHandIsLent_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::newRow("approve") << true;
        QTest::newRow("decline") << false;
    }
    void theReviewersHandIsLent()
    {
        QFETCH(bool, approve);
        EmbeddedPractice practice({});
        const auto address = addressOf(practice);
        QVERIFY(address);
        const qsizetype waiting = statuses(*address).count("requirement-info-under-review");
        const qsizetype declined = statuses(*address).count("requirement-info-exception");
        QVERIFY(waiting > 0);
        const QSignalSpy changed(&practice, &Practice::changed);
        practice.review(approve);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(statuses(*address).count("requirement-info-under-review"), 0);
        QCOMPARE(statuses(*address).count("requirement-info-exception"), declined + (approve ? 0 : waiting));
    }

private:
    static QByteArrayList statuses(const Practice::Address &address)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(address.url.with("/number_order_phone_numbers?page[size]=250"));
        request.setRawHeader("Authorization", "Bearer " + address.key);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        QByteArrayList all;
        const auto numbers = QJsonDocument::fromJson(reply->readAll())[u"data"_s].toArray();
        for (const auto &number : numbers)
            all += number[u"requirements_status"_s].toString().toLatin1();
        return all;
    }
};

QTEST_GUILESS_MAIN(EmbeddedPracticeTest)
#include "tst_embeddedpractice.moc"
