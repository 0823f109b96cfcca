// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/json.h>

#include <QTest>

using namespace Qt::StringLiterals;
using Type = JsonValue::Type;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeIsKnown()
    {
        const auto document =
            JsonDocument::parse(R"({"n":null,"b":true,"i":-5,"d":1.5,"s":"x","a":[1,2],"o":{"k":1}})");
        QVERIFY(document);
        const JsonValue root = document->root();
        QCOMPARE(root.type(), Type::Object);
        QCOMPARE(root.size(), 7);
        QCOMPARE(root["n"].type(), Type::Null);
        QVERIFY(root["n"].isNothing() && !root["n"].isMissing());
        QCOMPARE(root["b"].boolean(), std::optional(true));
        QCOMPARE(root["i"].integer(), std::optional<qint64>(-5));
        QCOMPARE(root["d"].type(), Type::Number);
        QVERIFY(!root["d"].integer());
        QCOMPARE(root["s"].string(), std::optional(u"x"_s));
        QCOMPARE(root["a"].size(), 2);
        QCOMPARE(root["o"]["k"].integer(), std::optional<qint64>(1));
    }

    void whatIsMissingNeedsNoCheck()
    {
        const auto document = JsonDocument::parse(R"({"s":"x"})");
        const JsonValue none = document->root()["no"]["such"]["thing"];
        QVERIFY(none.isMissing() && none.isNothing());
        QVERIFY(!none.string() && !none.integer() && !none.boolean() && !none.scalarText());
        QCOMPARE(none.size(), 0);
        none.eachItem([](JsonValue) { QFAIL("an item of nothing"); });
        none.eachMember([](const QString &, JsonValue) { QFAIL("a member of nothing"); });
        QVERIFY(document->root()["s"]["below a text"].isMissing());
    }

    void longIdsKeepEveryDigit()
    {
        const auto document = JsonDocument::parse(
            R"({"a":1293384261075731499,"b":18446744073709551615,"c":123456789012345678901234567890,"d":1e999,"e":true})");
        QVERIFY(document);
        QCOMPARE(document->root()["a"].scalarText(), std::optional(u"1293384261075731499"_s));
        QCOMPARE(document->root()["b"].scalarText(), std::optional(u"18446744073709551615"_s));
        QCOMPARE(document->root()["c"].scalarText(), std::optional(u"123456789012345678901234567890"_s));
        QCOMPARE(document->root()["d"].scalarText(), std::optional(u"1e999"_s));
        QCOMPARE(document->root()["e"].scalarText(), std::optional(u"true"_s));
        QVERIFY(!document->root()["b"].integer());
    }

    void mendingNumbersLeavesTextsAlone()
    {
        const auto document =
            JsonDocument::parse("{\"a\":\"1e999 \\\" 123456789012345678901234567890\",\"b\":99999999999999999999999}");
        QVERIFY(document);
        QCOMPARE(document->root()["a"].string(), std::optional(u"1e999 \" 123456789012345678901234567890"_s));
    }

    void textsAndNumbersAreMendedInOneAnswer_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text first") << QByteArray("{\"a\":\"x\xFF\",\"b\":1e999}");
        QTest::newRow("number first") << QByteArray("{\"b\":1e999,\"a\":\"x\xFF\"}");
        QTest::newRow("number before half a pair") << QByteArray(R"({"b":1e999,"a":"x\ud800"})");
    }
    void textsAndNumbersAreMendedInOneAnswer()
    {
        QFETCH(QByteArray, json);
        const auto document = JsonDocument::parse(json);
        QVERIFY(document);
        QCOMPARE(document->root()["a"].string(), std::optional(u"x\uFFFD"_s));
        QCOMPARE(document->root()["b"].scalarText(), std::optional(u"1e999"_s));
    }

    void theFirstOfTwoKeysCounts()
    {
        const auto document = JsonDocument::parse(R"({"id":"first","id":"second"})");
        QCOMPARE(document->root()["id"].string(), std::optional(u"first"_s));
    }

    void brokenTextIsMended_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("broken UTF-8") << QByteArray("[\"a\xFF"
                                                    "b\"]")
                                      << u"a\uFFFDb"_s;
        QTest::newRow("lone high") << QByteArray(R"(["a\ud800b"])") << u"a\uFFFDb"_s;
        QTest::newRow("lone low") << QByteArray(R"(["a\udc00b"])") << u"a\uFFFDb"_s;
        QTest::newRow("a pair beside a lone one") << QByteArray(R"(["\ud83d\ude00\ud800"])") << u"\U0001F600\uFFFD"_s;
        QTest::newRow("an escaped backslash") << QByteArray(R"(["\\ud800 \ud800"])") << u"\\ud800 \uFFFD"_s;
        QTest::newRow("a NUL") << QByteArray(R"(["a\u0000b"])") << u"a\0b"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[\"a\"]") << u"a"_s;
    }
    void brokenTextIsMended()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const auto document = JsonDocument::parse(json);
        QVERIFY(document);
        QStringList found;
        document->root().eachItem([&found](JsonValue item) { found += item.string().value_or(u"none"_s); });
        QCOMPARE(found, QStringList{text});
    }

    void whatIsNoJsonIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", " ", "{", "}", "[1,]", "{\"a\"}", "{'a':1}", "<html>", "nul", "NaN", "[Infinity]",
                 "[01]", "[+1]", "[1", "\"", "{} {}", "[1]]"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    }
    void whatIsNoJsonIsNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!JsonDocument::parse(json));
    }

    void membersComeInTheirOrder()
    {
        const auto document = JsonDocument::parse(R"({"b":1,"a":2})");
        QStringList keys;
        document->root().eachMember(
            [&keys](const QString &key, JsonValue value) { keys += key + value.scalarText().value_or(QString()); });
        QCOMPARE(keys, (QStringList{u"b1"_s, u"a2"_s}));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
