// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/faults.h>

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Faults;

// Which requests a fault strikes; what it does to them is in tst_faults.cpp.
class FaultChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheChosenRequestsAreMet()
    {
        Faults faults;
        faults.add({.method = "POST", .path = u"/orders/*/cancel"_s});
        faults.add({.path = u"/numbers"_s});
        const auto met = [&](const QByteArray &method, const QString &path) {
            return faults.striking(method, path).size();
        };
        QCOMPARE(met("POST", u"/orders/1/cancel"_s), 1);
        QCOMPARE(met("GET", u"/orders/1/cancel"_s), 0);
        QCOMPARE(met("POST", u"/orders/1"_s), 0);
        QCOMPARE(met("GET", u"/numbers"_s), 1);
        QCOMPARE(met("GET", u"/numbers/1"_s), 0);
    }

    void theFirstOnesAfterSomeAreMet()
    {
        Faults faults;
        faults.add({.skip = 2, .first = 1});
        QList<qsizetype> met;
        for (int i = 0; i < 5; ++i)
            met.append(faults.striking("GET", u"/x"_s).size());
        QCOMPARE(met, (QList<qsizetype>{0, 0, 1, 0, 0}));
    }

    void aSeedDecidesWhichAreMet()
    {
        const auto pattern = [](quint64 seed) {
            Faults faults;
            faults.add({.probability = 0.3, .seed = seed});
            QByteArray met;
            for (int i = 0; i < 1000; ++i)
                met += faults.striking("GET", u"/x"_s).isEmpty() ? '.' : 'x';
            return met;
        };
        QCOMPARE(pattern(1), pattern(1));
        QVERIFY(pattern(1) != pattern(2));
        QVERIFY(qAbs(pattern(1).count('x') - 300) < 60);
    }

    void wrongFaultsAreRefused()
    {
        const auto wrong = [](const QJsonObject &json) {
            return std::holds_alternative<sandbox::Problem>(sandbox::readFault(json));
        };
        QVERIFY(wrong({}));
        QVERIFY(wrong({{u"kind"_s, u"earthquake"_s}}));
        QVERIFY(wrong({{u"kind"_s, u"drop"_s}, {u"stage"_s, u"during"_s}}));
        QVERIFY(wrong({{u"kind"_s, u"drop"_s}, {u"sometimes"_s, true}}));
        QVERIFY(wrong({{u"kind"_s, u"status"_s}, {u"status"_s, 42}}));
        QVERIFY(wrong({{u"kind"_s, u"drop"_s}, {u"probability"_s, 1.5}}));
        QVERIFY(wrong({{u"kind"_s, u"delay"_s}, {u"ms"_s, -1}}));
        QVERIFY(wrong({{u"kind"_s, u"drop"_s}, {u"method"_s, u"FOO"_s}}));
        QVERIFY(wrong({{u"kind"_s, u"field"_s}}));
        QVERIFY(wrong({{u"kind"_s, u"field"_s}, {u"pointer"_s, u"data"_s}}));
        QVERIFY(!wrong({{u"kind"_s, u"drop"_s}}));
        QVERIFY(!wrong({{u"kind"_s, u"drop"_s}, {u"method"_s, u"post"_s}}));
    }
};

QTEST_GUILESS_MAIN(FaultChoiceTest)
#include "tst_faultchoice.moc"
