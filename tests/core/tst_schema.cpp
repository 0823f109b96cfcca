// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/describe.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

enum class Colour { Red, Green };
static std::span<const EnumName<Colour>> names(Colour)
{
    static constexpr EnumName<Colour> table[] = {
        {Colour::Red, "red"_L1}, {Colour::Red, "crimson"_L1}, {Colour::Green, "green"_L1}};
    return table;
}

namespace {

struct Inner
{
    QString name{};
    static const Schema schema;
};
const Schema Inner::schema = Describe<Inner>()("name", &Inner::name);

struct Base
{
    qint64 number = 1;
};

struct Outer : Base
{
    QString text{u"kept"_s};
    bool flag = false;
    qint64 count = -1;
    QDateTime time{};
    OpenEnum<Colour> colour{};
    QStringList words{};
    QList<Inner> inners{};
    Inner inner{};
    std::optional<bool> maybe{};
    QMap<QString, Inner> byName{};
    Cost cost{};
    static const Schema schema;
};
const Schema Outer::schema = Describe<Outer>()("page[number]", &Outer::number)("text", &Outer::text)(
    "flag", &Outer::flag)("count", &Outer::count)("time", &Outer::time)("colour", &Outer::colour)(
    "words", &Outer::words)("inners", &Outer::inners)("inner", &Outer::inner)("maybe", &Outer::maybe)(
    "by_name", &Outer::byName)("cost", &Outer::cost);

Outer read(const QByteArray &json, QStringList *problems = nullptr)
{
    Outer outer;
    Drift drift;
    const auto document = JsonDocument::parse(json);
    Outer::schema.read(document->root(), &outer, drift);
    if (problems)
        *problems = drift.problems();
    return outer;
}

} // namespace

// A struct says its fields once; reading them forgives everything and says where it had to.
class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsRead()
    {
        QStringList problems;
        const Outer outer = read(
            R"({"page[number]":4,"text":"t","flag":true,"count":9007199254740993,"time":"2026-11-21T14:40:00.412000Z","colour":"green",
            "words":["a","b"],"inners":[{"name":"x"},{"name":"y"}],"inner":{"name":"z"},"maybe":false,"by_name":{"k":{"name":"v"}},
            "cost":{"currency":"USD","upfront_cost":"1.00","monthly_cost":"0.50"}})",
            &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(outer.number, 4);
        QCOMPARE(outer.text, u"t"_s);
        QVERIFY(outer.flag);
        QCOMPARE(outer.count, 9007199254740993);
        QCOMPARE(outer.time, QDateTime(QDate(2026, 11, 21), QTime(14, 40, 0, 412), Qt::UTC));
        QVERIFY(outer.colour == Colour::Green);
        QCOMPARE(outer.words, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(outer.inners.size(), 2);
        QCOMPARE(outer.inner.name, u"z"_s);
        QCOMPARE(outer.maybe, std::optional(false));
        QCOMPARE(outer.byName.value(u"k"_s).name, u"v"_s);
        QCOMPARE(outer.cost.monthly->text(), u"USD 0.50"_s);
    }

    void absentAndNullLeaveTheDefault()
    {
        QStringList problems;
        for (const char *json :
            {"{}", R"({"text":null,"count":null,"maybe":null,"inner":null,"words":null,"cost":null})"}) {
            const Outer outer = read(json, &problems);
            QCOMPARE(problems, QStringList());
            QCOMPARE(outer.text, u"kept"_s);
            QCOMPARE(outer.count, -1);
            QVERIFY(!outer.maybe);
            QVERIFY(!outer.cost.upfront);
        }
    }

    void aWrongTypeIsDriftWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("text") << QByteArray(R"({"text":42})") << u"text: no text"_s;
        QTest::newRow("flag") << QByteArray(R"({"flag":"true"})") << u"flag: a boolean as text"_s;
        QTest::newRow("flag 2") << QByteArray(R"({"flag":1})") << u"flag: no boolean"_s;
        QTest::newRow("count") << QByteArray(R"({"count":1.5})") << u"count: no whole number"_s;
        QTest::newRow("time") << QByteArray(R"({"time":"tomorrow"})") << u"time: no time"_s;
        QTest::newRow("colour") << QByteArray(R"({"colour":"blue"})") << u"colour: an unknown value"_s;
        QTest::newRow("words") << QByteArray(R"({"words":"none"})") << u"words: no list"_s;
        QTest::newRow("word") << QByteArray(R"({"words":["a",{}]})") << u"words[1]: no text"_s;
        QTest::newRow("inner") << QByteArray(R"({"inner":[]})") << u"inner: no object"_s;
        QTest::newRow("deep") << QByteArray(R"({"inners":[{"name":"x"},{"name":[]}]})") << u"inners[1].name: no text"_s;
        QTest::newRow("map") << QByteArray(R"({"by_name":[]})") << u"by_name: no map"_s;
        QTest::newRow("cost") << QByteArray(
            R"({"cost":{"currency":"USD","upfront_cost":"1,00","monthly_cost":"1.00"}})")
                              << u"cost: no readable price"_s;
        QTest::newRow("all") << QByteArray("[]") << u": no object"_s;
    }
    void aWrongTypeIsDriftWithItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        QStringList problems;
        const Outer outer = read(json, &problems);
        QCOMPARE(problems, QStringList{problem});
        QCOMPARE(outer.number, 1);
    }

    void whatCanBeUsedIsUsedAllTheSame()
    {
        QCOMPARE(read(R"({"text":42})").text, u"42"_s);
        QVERIFY(read(R"({"flag":"true"})").flag);
        QCOMPARE(read(R"({"count":"7"})").count, 7);
        QCOMPARE(read(R"({"colour":"blue"})").colour.text(), u"blue"_s);
        QVERIFY(!read(R"({"colour":"blue"})").colour.known());
        QCOMPARE(read(R"({"inners":[7,{"name":"y"}]})").inners.size(), 2);
    }

    void aTimeIsUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime time(QDate(2018, 1, 2), QTime(3, 4, 5), Qt::UTC);
        QTest::newRow("micros") << QByteArray("2018-01-02T03:04:05.000000Z") << time;
        QTest::newRow("millis") << QByteArray("2018-01-02T03:04:05.000Z") << time;
        QTest::newRow("seconds") << QByteArray("2018-01-02T03:04:05Z") << time;
        QTest::newRow("offset") << QByteArray("2018-01-02T04:04:05+01:00") << time;
        QTest::newRow("zero offset") << QByteArray("2018-01-02T03:04:05+00:00") << time;
        QTest::newRow("no zone") << QByteArray("2018-01-02T03:04:05") << time;
        QTest::newRow("minutes") << QByteArray("2018-01-02T03:04Z") << time.addSecs(-5);
        QTest::newRow("empty") << QByteArray("") << QDateTime();
        QTest::newRow("words") << QByteArray("soon") << QDateTime();
    }
    void aTimeIsUtc()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, time);
        const QDateTime found = read("{\"time\":\"" + text + "\"}").time;
        QCOMPARE(found, time);
        QVERIFY(!found.isValid() || found.timeSpec() == Qt::UTC);
    }

    void problemsAreCappedNotTheRows()
    {
        QByteArrayList rows;
        for (int i = 0; i < 1000; ++i)
            rows += R"({"name":7})";
        QStringList problems;
        QCOMPARE(read("{\"inners\":[" + rows.join(',') + "]}", &problems).inners.size(), 1000);
        QCOMPARE(problems.size(), 50);
    }

    void listsTogetherHaveAnEnd()
    {
        const QByteArray row = "[" + QByteArray("{},").repeated(60'000) + "{}]";
        const QByteArray map = "{" + QByteArray("\"k\":{},").repeated(60'000) + "\"k\":{}}";
        QStringList problems;
        const Outer outer = read("{\"inners\":" + row + ",\"by_name\":" + map + "}", &problems);
        QCOMPARE(outer.inners.size(), 60'001);
        QCOMPARE(outer.byName.size(), 1);
        QCOMPARE(problems, QStringList{u"by_name: too many items"_s});
    }

    void whatIsNotSetIsNotWritten()
    {
        Outer outer;
        outer.text = QString();
        QCOMPARE(QJsonDocument(Outer::schema.write(&outer)).toJson(QJsonDocument::Compact),
            R"({"count":-1,"flag":false,"inner":{},"page[number]":1})");
        outer.maybe = false;
        outer.colour = Colour::Red;
        outer.words = {u"a"_s};
        outer.time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const QJsonObject json = Outer::schema.write(&outer);
        QCOMPARE(json.value("maybe"_L1), QJsonValue(false));
        QCOMPARE(json.value("colour"_L1), QJsonValue(u"red"_s));
        QCOMPARE(json.value("time"_L1), QJsonValue(u"2026-01-02T03:04:05.000Z"_s));
    }

    void anEmptyTextIsSentButNotAsked()
    {
        Outer outer;
        outer.text = u""_s;
        QVERIFY(Outer::schema.write(&outer).contains("text"_L1)); // "" clears a field of an object
        for (const auto &[key, value] : Outer::schema.query(&outer))
            QVERIFY(key != u"text"); // and filters nothing
    }

    void anOpenEnumKeepsItsOwnText()
    {
        const auto crimson = OpenEnum<Colour>::fromText(u"crimson"_s);
        QVERIFY(crimson == Colour::Red);
        QCOMPARE(crimson.text(), u"crimson"_s);
        QVERIFY(OpenEnum<Colour>().isAbsent());
        QVERIFY(OpenEnum<Colour>(Colour::Red) == OpenEnum<Colour>::fromText(u"red"_s));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
