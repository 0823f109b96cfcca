// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/states.h>
#include <purchase/token.h>
#include <purchase/verdict.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString mark = token::make(u"abcdef"_s, 7, QByteArray(token::randomLength, '\x01'));

FrozenOrder order()
{
    OrderDraft draft;
    draft.customerReference = u"batch"_s;
    draft.phoneNumbers = {{u"+13125550100"_s, {}}, {u"+13125550101"_s, {}}};
    return *freeze({}, draft, {}, 7, mark);
}

// How a body may look, whatever its status.
struct Shape
{
    const char *name;
    QByteArray contentType;
    QByteArray body;
    bool isRefusal;
    bool namesOurOrder;
};

QList<Shape> shapes()
{
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray numbers = R"("phone_numbers":[{"phone_number":"+13125550101"},{"phone_number":"+13125550100"}])";
    const QByteArray ours = R"("customer_reference":"batch)" + mark.toUtf8() + "\"";
    return {
        {"errors", json, R"({"errors":[{"code":"10015","title":"Bad"}]})", true, false},
        {"errors as a vendor type", "application/problem+json", R"({"errors":[{"code":"1","title":"x"}]})", true,
            false},
        {"errors as text", "text/plain", R"({"errors":[{"code":"10015","title":"Bad"}]})", false, false},
        {"errors without a type", "", R"({"errors":[{"code":"10015","title":"Bad"}]})", false, false},
        {"no errors", json, R"({"errors":[]})", false, false},
        {"errors that are no list", json, R"({"errors":{"code":"1"}})", false, false},
        {"one bare error", json, R"({"code":"10015","title":"Bad"})", false, false},
        {"cut JSON", json, R"({"errors":[{"code":"10015")", false, false},
        {"nothing", json, "", false, false},
        {"HTML", "text/html", "<html>", false, false},
        {"our order", json, "{\"data\":{\"id\":\"o-1\"," + ours + "," + numbers + "}}", false, true},
        {"an order without a reference", json, "{\"data\":{\"id\":\"o-1\"," + numbers + "}}", false, false},
        {"our order as HTML", "text/html", "{\"data\":{\"id\":\"o-1\"," + ours + "," + numbers + "}}", false, false},
        {"somebody else's order", json, "{\"data\":{\"id\":\"o-1\",\"customer_reference\":\"other\"," + numbers + "}}",
            false, false},
        {"an order without an id", json, "{\"data\":{" + ours + "," + numbers + "}}", false, false},
        {"an order with an empty id", json, "{\"data\":{\"id\":\"\"," + ours + "}}", false, false},
        {"an order whose id is a number", json, "{\"data\":{\"id\":17," + ours + "}}", false, false},
        {"a list", json, "{\"data\":[{\"id\":\"o-1\"}]}", false, false},
        {"an order outside of data", json, "{\"id\":\"o-1\"," + ours + "}", false, false},
    };
}

RawAnswer answer(int status, const Shape &shape)
{
    return {.status = status, .body = shape.body, .contentType = shape.contentType, .complete = true};
}

const QSet<int> definite{400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 429};

Verdict::Outcome expected(int status, const Shape &shape)
{
    if (shape.isRefusal && definite.contains(status))
        return status == 401 ? Verdict::Outcome::Rejected : Verdict::Outcome::Refused;
    if (shape.namesOurOrder && status >= 200 && status <= 202)
        return Verdict::Outcome::Acked;
    return Verdict::Outcome::Ambiguous;
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStatusWithEveryShape_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < shapes().size(); ++i)
            QTest::newRow(shapes().at(i).name) << i;
    }
    void everyStatusWithEveryShape()
    {
        QFETCH(int, index);
        const Shape shape = shapes().at(index);
        for (int status = 100; status < 600; ++status) {
            const Verdict verdict = judge(answer(status, shape), order());
            QVERIFY2(verdict.outcome == expected(status, shape), qPrintable(QString::number(status)));
            QCOMPARE(verdict.bytesLeft, Verdict::BytesLeft::All);
            QCOMPARE(verdict.status, status);
        }
    }

    void whatIsCutOffProvesNothing()
    {
        for (const Shape &shape : shapes()) {
            for (int status = 0; status < 600; status += status ? 1 : 100) {
                RawAnswer cut = answer(status, shape);
                cut.complete = false;
                cut.kind = Error::Kind::Interrupted;
                const Verdict verdict = judge(cut, order());
                QVERIFY2(verdict.outcome == Verdict::Outcome::Ambiguous, shape.name);
                QCOMPARE(verdict.bytesLeft, Verdict::BytesLeft::Maybe);
            }
        }
    }

    void onlyTheProofThatNothingLeftIsNotSent()
    {
        const RawAnswer refused{.bytesLeft = false, .kind = Error::Kind::Offline};
        QCOMPARE(judge(refused, order()).outcome, Verdict::Outcome::NotSent);
        QCOMPARE(judge(refused, order()).bytesLeft, Verdict::BytesLeft::None);

        const RawAnswer maybe{.bytesLeft = true, .kind = Error::Kind::Offline};
        QCOMPARE(judge(maybe, order()).outcome, Verdict::Outcome::Ambiguous);

        const RawAnswer contradiction{.status = 200, .bytesLeft = false}; // then it did leave
        QCOMPARE(judge(contradiction, order()).outcome, Verdict::Outcome::Ambiguous);
    }

    void anOrderForOtherNumbersIsPlacedAndMarked_data()
    {
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<QString>("difference");
        QTest::newRow("one is missing") << QByteArray(R"("phone_numbers":[{"phone_number":"+13125550100"}])")
                                        << u"- +13125550101"_s;
        QTest::newRow("another") << QByteArray(
            R"("phone_numbers":[{"phone_number":"+13125550100"},{"phone_number":"+13125550102"}])")
                                 << u"- +13125550101 + +13125550102"_s;
        QTest::newRow("only the count") << QByteArray(R"("phone_numbers_count":2)") << QString();
        QTest::newRow("another count") << QByteArray(R"("phone_numbers_count":1)") << u"- +13125550100 +13125550101"_s;
        QTest::newRow("nothing") << QByteArray(R"("x":1)") << u"- +13125550100 +13125550101"_s;
    }
    void anOrderForOtherNumbersIsPlacedAndMarked()
    {
        QFETCH(QByteArray, numbers);
        QFETCH(QString, difference);
        const QByteArray ours = "\"customer_reference\":\"batch" + mark.toUtf8() + "\"";
        const QByteArray body = "{\"data\":{\"id\":\"o-1\"," + ours + "," + numbers + "}}";
        const Verdict verdict =
            judge({.status = 200, .body = body, .contentType = "application/json", .complete = true}, order());
        QCOMPARE(verdict.outcome, Verdict::Outcome::Acked);
        QCOMPARE(verdict.orderId, u"o-1"_s);
        QCOMPARE(verdict.mismatch, difference);
    }

    void whatAnOrderLacksCanBeReadFromTheDifference()
    {
        QCOMPARE(missingIn(u"- +13125550101 +13125550103 + +13125550102"_s),
            QStringList({u"+13125550101"_s, u"+13125550103"_s}));
        QCOMPARE(missingIn(u"+ +13125550102"_s), QStringList());
        QCOMPARE(missingIn({}), QStringList());
    }

    void aNoBecauseOfTheNumbersProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<bool>("isLikely");
        QTest::newRow("a duplicate") << QByteArray(R"({"code":"10012"})") << true;
        QTest::newRow("in use") << QByteArray(R"({"code":"10021","title":"Resource"})") << true;
        QTest::newRow("in words") << QByteArray(R"({"code":"10015","detail":"Number is no longer Available"})") << true;
        QTest::newRow("among others") << QByteArray(R"({"code":"10015","title":"Bad"},{"code":"10012"})") << true;
        QTest::newRow("something else") << QByteArray(R"({"code":"10017","title":"Unknown connection"})") << false;
    }
    void aNoBecauseOfTheNumbersProvesNothing()
    {
        QFETCH(QByteArray, errors);
        QFETCH(bool, isLikely);
        const Shape shape{"", "application/json", "{\"errors\":[" + errors + "]}", true, false};
        for (const int status : {409, 422}) {
            const Verdict verdict = judge(answer(status, shape), order());
            const bool isProof = status == 422 && !isLikely;
            QCOMPARE(verdict.outcome, isProof ? Verdict::Outcome::Refused : Verdict::Outcome::Ambiguous);
            QCOMPARE(isLikelyRefusal(verdict.error), isLikely);
        }
        QVERIFY(!isLikelyRefusal(judge(answer(504, shape), order()).error)); // whoever says it did not read the order
        QVERIFY(!isLikelyRefusal({.status = 409})); // no words of the provider's own
    }

    void theFrozenBytesAreWhatIsShown()
    {
        OrderDraft draft;
        draft.customerReference = u"  batch\n7  "_s;
        draft.connectionId = u""_s;
        draft.billingGroupId = u"bg"_s;
        draft.phoneNumbers = {{u"+13125550100"_s, u""_s}};
        const auto frozen = freeze({}, draft, {{u"+13125550100"_s, {Money{1, u"USD"_s}, {}}}}, 7, mark);
        QVERIFY(frozen);
        QCOMPARE(frozen->body,
            R"({"billing_group_id":"bg","customer_reference":"batch 7)" + mark.toUtf8()
                + R"(","phone_numbers":[{"phone_number":"+13125550100"}]})");
        QCOMPARE(frozen->draft.customerReference, u"batch 7"_s + mark);
        QCOMPARE(frozen->draft.billingGroupId, u"bg"_s);
        QVERIFY(frozen->draft.connectionId.isEmpty());
        QCOMPARE(frozen->numbers.first().cost.upfront->micros, 1);
        QCOMPARE(frozen->mark(), mark);
    }

    void anOrderThatMakesNoSenseIsRefused()
    {
        OrderDraft draft;
        QVERIFY(!freeze({}, draft, {}, 7, mark));
        draft.phoneNumbers = {{u"+13125550100"_s, {}}, {u"+13125550100"_s, {}}};
        QVERIFY(!freeze({}, draft, {}, 7, mark));
        draft.phoneNumbers = {{u"+1312555०100"_s, {}}}; // a digit, but not one of ours
        QVERIFY(!freeze({}, draft, {}, 7, mark));
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
