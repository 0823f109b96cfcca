// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/answer.h>
#include <purchase/complaints.h>
#include <purchase/journalrows.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject reason(const QString &code, const QString &title, const QString &detail, const QString &pointer)
{
    return {{u"code"_s, code}, {u"title"_s, title}, {u"detail"_s, detail},
        {u"source"_s, QJsonObject{{u"pointer"_s, pointer}}}};
}

Intent answered(const QByteArray &body)
{
    Intent intent{.state = IntentState::Rejected};
    for (int i = 0; i < 4; ++i)
        intent.numbers.append({u"+1312555010%1"_s.arg(i), {}});
    intent.error = errorFrom({.status = 422, .body = body, .complete = true});
    return intent;
}

Intent refused(const QJsonArray &reasons)
{
    return answered(QJsonDocument(QJsonObject{{u"errors"_s, reasons}}).toJson());
}

} // namespace

// Of a refused order the user reads which of its numbers was refused.
class ComplaintsTest : public QObject
{
    Q_OBJECT
private slots:
    void aPointerNamesTheNumber_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("number");
        QTest::newRow("its field") << u"/phone_numbers/3/phone_number"_s << u"+13125550103"_s;
        QTest::newRow("itself") << u"/phone_numbers/0"_s << u"+13125550100"_s;
        QTest::newRow("without a slash") << u"phone_numbers/1"_s << u"+13125550101"_s;
        QTest::newRow("beyond") << u"/phone_numbers/4/phone_number"_s << QString();
        QTest::newRow("far beyond") << u"/phone_numbers/99999999999999/phone_number"_s << QString();
        QTest::newRow("negative") << u"/phone_numbers/-1/phone_number"_s << QString();
        QTest::newRow("all") << u"/phone_numbers"_s << QString();
        QTest::newRow("something else") << u"/connection_id"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aPointerNamesTheNumber()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, number);
        const Intent intent = refused({reason({}, {}, u"Not for sale."_s, pointer)});
        QCOMPARE(complaintsOf(intent), (QList<OrderComplaint>{{number, u"Not for sale."_s}}));
    }

    void everyReasonIsListedAlsoAfterARestart()
    {
        Intent intent = refused({reason(u"10015"_s, u"Bad"_s, u"Not for sale."_s, u"/phone_numbers/3/phone_number"_s),
            reason(u"10027"_s, u"Bad"_s, u"Held (by others)"_s, u"/phone_numbers/1"_s),
            reason(u"10010"_s, u"No money"_s, {}, {})});
        const QList<OrderComplaint> all{{u"+13125550103"_s, u"Not for sale."_s},
            {u"+13125550101"_s, u"10027 Bad: Held (by others)"_s}, {{}, u"10010 No money"_s}};
        QCOMPARE(complaintsOf(intent), all);
        intent.error = journalrows::errorOf(journalrows::errorText(intent.error));
        QCOMPARE(complaintsOf(intent), all);
    }

    void wordsOfOursAreNoComplaint()
    {
        QVERIFY(complaintsOf(answered("<html>")).isEmpty());
        QVERIFY(complaintsOf(answered({})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComplaintsTest)
#include "tst_complaints.moc"
