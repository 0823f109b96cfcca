// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/log.h>
#include <core/secret.h>

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);

// What must not be seen is not seen.
class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecretMoves()
    {
        Secret first("KEY0123456789");
        Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that nothing stays is the point
        QCOMPARE(second.bytes(), "KEY0123456789");
        Secret third("other");
        third = std::move(second);
        QCOMPARE(third.bytes(), "KEY0123456789");
        third = Secret();
        QVERIFY(third.isEmpty());
    }

    void aSecretDoesNotShareWhatItWasMadeOf()
    {
        const QByteArray original("KEY0123456789");
        {
            const Secret secret(original);
            QVERIFY(secret.bytes().constData() != original.constData());
        }
        QCOMPARE(original, "KEY0123456789");
    }

    void onlyItsFingerprintIsShown()
    {
        const Secret secret("KEY0123456789");
        QCOMPARE(secret.fingerprint().size(), 64);
        QCOMPARE(secret.fingerprint(), secret.copy().fingerprint());
        QVERIFY(secret.fingerprint() != Secret("KEY0123456780").fingerprint());
    }

    void logsAreRedacted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("logged");
        QTest::newRow("plain") << u"GET /number_orders 200"_s << u"GET /number_orders 200"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abc.DEF-123456"_s << u"Authorization: Bearer [secret]"_s;
        QTest::newRow("key") << u"key KEY0123456789abcdef_XYZ"_s << u"key [secret]"_s;
        QTest::newRow("key alone") << u"is KEY0123456789abcdef_XYZ."_s << u"is [secret]."_s;
        QTest::newRow("json") << u"{\"token\":\"abcdefghijk\"}"_s << u"{\"token\":\"[secret]\"}"_s;
        QTest::newRow("number") << u"+13125550100 taken"_s << u"+…0100 taken"_s;
        QTest::newRow("number in a query") << u"filter=%2B13125550100&x"_s << u"filter=+…0100&x"_s;
        QTest::newRow("mail") << u"from jane.doe@example.com"_s << u"from [address]"_s;
        QTest::newRow("base64") << u"data "_s + QString(80, u'A') + u"=="_s << u"data [data]"_s;
    }
    void logsAreRedacted()
    {
        QFETCH(QString, text);
        QTEST(logging::redacted(text), "logged");
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
