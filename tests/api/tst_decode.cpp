// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/decode.h>
#include <domain/account.h>
#include <domain/address.h>
#include <domain/availablenumber.h>
#include <domain/comment.h>
#include <domain/coverage.h>
#include <domain/document.h>
#include <domain/numberorder.h>
#include <domain/ownednumber.h>
#include <domain/requirementgroup.h>
#include <domain/requirementtype.h>
#include <domain/reservation.h>
#include <domain/webhookdelivery.h>

#include <QLoggingCategory>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

RawAnswer answer(const QByteArray &body, int status = 200, const QByteArray &contentType = "application/json")
{
    return {.status = status, .body = body, .contentType = contentType, .complete = true};
}

// One answer type: reads a row and a page of it, so that all types pass through the same tests.
struct Reader
{
    const char *name;
    const Schema *schema;
    std::function<std::optional<Error>(const QByteArray &object)> one;
    std::function<qsizetype(const QByteArray &object)> rowsOfTwo; // a page of this row and a plain one; -1 for an error
    bool hasKey = false; // rows without one are left out
};

template <class T>
Reader reader(const char *name)
{
    return {name, &T::schema,
        [](const QByteArray &object) {
            const auto result = decode<T>(answer("{\"data\":" + object + '}'));
            return result ? std::nullopt : std::optional(result.error());
        },
        [](const QByteArray &object) {
            const auto page = decode<Page<T>>(
                answer("{\"data\":[" + object + ",{\"id\":\"plain\",\"phone_number\":\"+13125550100\"}]}"));
            return page ? page->data.size() : -1;
        },
        Keyed<T>};
}

QList<Reader> readers()
{
    return {reader<AvailableNumber>("AvailableNumber"), reader<Stock>("Stock"), reader<NumberOrder>("NumberOrder"),
        reader<SubOrder>("SubOrder"), reader<OrderNumber>("OrderNumber"), reader<OwnedNumber>("OwnedNumber"),
        reader<Reservation>("Reservation"), reader<NumberRequirements>("NumberRequirements"),
        reader<CountryRequirements>("CountryRequirements"), reader<Connection>("Connection"),
        reader<MessagingProfile>("MessagingProfile"), reader<BillingGroup>("BillingGroup"),
        reader<Document>("Document"), reader<DocumentLink>("DocumentLink"), reader<Address>("Address"),
        reader<Comment>("Comment"), reader<RequirementGroup>("RequirementGroup"),
        reader<WebhookDelivery>("WebhookDelivery")};
}

const QByteArrayList &hostileValues()
{
    static const QByteArrayList values{"null", "true", "false", "42", "-1", "0", "1.5", "-0", "1e308",
        "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e999",
        "-123456789012345678901234567890", "\"\"", "\"text\"", "\"true\"", "\"42\"", "\"9999-12-31T23:59:60Z\"",
        "\"2026-01-01\"", "\"1,00\"", "\"<img src=x>%1 %2\"", "\"\\u0000\"", "\"\\u202e\"", "[]", "[null]", "[[]]",
        "[{}]", "[1,\"two\",{\"name\":3}]", "{}", "{\"a\":{\"b\":[]}}",
        "{\"currency\":\"usd\",\"upfront_cost\":1e3,\"monthly_cost\":null}", "{\"currency\":7}",
        "[{\"id\":[],\"phone_number\":{},\"features\":[[]],\"status\":5}]", '"' + QByteArray(100'000, 'x') + '"'};
    return values;
}

} // namespace

// From bytes to structs: what must be there is demanded, everything else is taken as it comes.
class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"cordboard.contract=false"_s); }

    void wrongTypesNeverLoseAPage_data() { eachReader(); }
    void wrongTypesNeverLoseAPage()
    {
        QFETCH(qsizetype, index);
        const Reader reader = readers()[index];
        for (const Field &field : reader.schema->fields()) {
            for (const QByteArray &value : hostileValues()) {
                const QByteArray key(field.key);
                const QByteArray id = key == "id" ? "" : ",\"id\":\"7\"";
                const QByteArray number = key == "phone_number" ? "" : ",\"phone_number\":\"+13125550101\"";
                const QByteArray object = "{\"" + key + "\":" + value + id + number + '}';
                const bool isOfKey = key == "id" || key == "phone_number";
                const auto rows = reader.rowsOfTwo(object);
                QVERIFY2(rows == 2 || (isOfKey && reader.hasKey && rows == 1), object.left(200));
            }
        }
        for (const QByteArray &value : hostileValues()) // a row that is no object at all
            QVERIFY2(reader.rowsOfTwo(value) == (reader.hasKey ? 1 : 2), value.left(200));
    }

    void rowsWithoutAKeyAreLeftOutAndSaid()
    {
        Page<NumberOrder> page;
        const auto decoded = decode(answer(R"({"data":[null,{"id":"1"},{},{"id":""},{"id":"2"}]})"),
            expected<Page<NumberOrder>>(Shape::Data), &page);
        QVERIFY(!decoded.error);
        QCOMPARE(page.data.size(), 2);
        QCOMPARE(page.data.last().id, u"2"_s);
        QVERIFY(decoded.drift.contains(u": rows without a key"_s));
        QCOMPARE(
            decode<Page<AvailableNumber>>(answer(R"({"data":[{},{"phone_number":"+13125550100"}]})"))->data.size(), 1);
    }

    void anObjectNeedsItsIdAndNothingElse_data() { eachReader(); }
    void anObjectNeedsItsIdAndNothingElse()
    {
        QFETCH(qsizetype, index);
        const Reader reader = readers()[index];
        const bool hasId = reader.schema->has("id"_L1);
        QCOMPARE(bool(reader.one("{}")), hasId);
        QVERIFY(!reader.one("{\"id\":\"7\"}"));
        QVERIFY(!reader.one("{\"id\":7}"));
        for (const Field &field : reader.schema->fields()) {
            if (QByteArray(field.key) == "id")
                continue;
            for (const QByteArray &value : hostileValues())
                QVERIFY(!reader.one("{\"id\":\"7\",\"" + QByteArray(field.key) + "\":" + value + '}'));
        }
    }

    void aListMustBeAList_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"{}", "{\"data\":null}", "{\"data\":{}}", "{\"data\":\"none\"}", "{\"data\":7}",
                 "{\"meta\":{}}", "[]", "null", "7", "\"data\"", "{\"error\":\"x\"}", "{\"data\":{\"id\":\"1\"}}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void aListMustBeAList()
    {
        QFETCH(QByteArray, body);
        const auto page = decode<Page<NumberOrder>>(answer(body));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Kind::Contract);
        QVERIFY(!page.error().title.isEmpty());
    }

    void anEmptyListIsAList()
    {
        const auto page = decode<Page<NumberOrder>>(answer("{\"data\":[]}"));
        QVERIFY(page);
        QVERIFY(page->data.isEmpty());
        QCOMPARE(page->meta.totalPages, 0);
    }

    void coverageIsAMap()
    {
        QVERIFY(decode<CountryList>(answer("{\"data\":{\"Germany\":{\"code\":\"DE\"}}}"), Shape::Whole));
        for (const char *body : {"{}", "{\"data\":[]}", "{\"data\":null}", "[]"})
            QVERIFY(!decode<CountryList>(answer(body), Shape::Whole));
    }

    void nothingNeedsNoBody()
    {
        QVERIFY(decode<Nothing>(answer("", 204, "")));
        QVERIFY(decode<Nothing>(answer("<html>")));
        QVERIFY(!decode<Nothing>(answer("", 404)));
    }

    void anErrorIsReadInAllThreeShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected"); // code, title, detail, pointer
        QTest::newRow("envelope") << QByteArray(
            R"({"errors":[{"code":"10015","title":"Bad Request","detail":"Too many.","source":{"pointer":"/phone_numbers"}}]})")
                                  << QStringList{u"10015"_s, u"Bad Request"_s, u"Too many."_s, u"/phone_numbers"_s};
        QTest::newRow("parameter") << QByteArray(
            R"({"errors":[{"code":"10004","title":"Missing","source":{"parameter":"filter[country_code]"}}]})")
                                   << QStringList{u"10004"_s, u"Missing"_s, u""_s, u"filter[country_code]"_s};
        QTest::newRow("first of two") << QByteArray(R"({"errors":[{"code":"1","title":"a"},{"code":"2","title":"b"}]})")
                                      << QStringList{u"1"_s, u"a"_s, u""_s, u""_s};
        QTest::newRow("code a number") << QByteArray(R"({"errors":[{"code":10015,"title":"Bad"}]})")
                                       << QStringList{u"10015"_s, u"Bad"_s, u""_s, u""_s};
        QTest::newRow("addresses") << QByteArray(R"({"errors":[{"code":"1","title":"a","description":"Street."}]})")
                                   << QStringList{u"1"_s, u"a"_s, u"Street."_s, u""_s};
        QTest::newRow("bare") << QByteArray(R"({"code":"10005","title":"Not found","detail":"No brand."})")
                              << QStringList{u"10005"_s, u"Not found"_s, u"No brand."_s, u""_s};
        QTest::newRow("located") << QByteArray(
            R"({"detail":[{"loc":["body","brand","ein"],"msg":"field required","type":"value_error.missing"}]})")
                                 << QStringList{u"value_error.missing"_s, u"*"_s, u"field required"_s, u"/brand/ein"_s};
        QTest::newRow("located in a list")
            << QByteArray(R"({"detail":[{"loc":["body","items",0],"msg":"m","type":"t"}]})")
            << QStringList{u"t"_s, u"*"_s, u"m"_s, u"/items/0"_s};
        for (const char *body : {"", "{}", "[]", "null", "\"text\"", "<html>", "{\"errors\":[]}", "{\"errors\":null}",
                 "{\"errors\":\"x\"}", "{\"errors\":[7]}", "{\"errors\":[null]}", "{\"errors\":[{\"source\":7}]}",
                 "{\"detail\":[]}", "{\"errors\":[[[]]]"})
            QTest::newRow(body) << QByteArray(body) << QStringList{u""_s, u"*"_s, u""_s, u""_s};
    }
    void anErrorIsReadInAllThreeShapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, expected);
        const Error error = errorFrom(answer(body, 422));
        QCOMPARE(error.kind, Kind::Refused);
        QCOMPARE(error.status, 422);
        QCOMPARE(error.code, expected[0]);
        QVERIFY(!error.title.isEmpty());
        if (expected[1] != u"*" && !expected[1].isEmpty())
            QCOMPARE(error.title, expected[1]);
        QCOMPARE(error.detail, expected[2]);
        QCOMPARE(error.pointer, expected[3]);
    }

    void theOtherErrorsAreKept()
    {
        const Error error = errorFrom(answer(R"({"errors":[{"code":"1","title":"a"},
            {"code":"2","title":"b","detail":"c","source":{"pointer":"/d"}},{},{"title":"e"}]})",
            422));
        QCOMPARE(error.code, u"1"_s);
        QCOMPARE(error.further, (QStringList{u"2 b: c (/d)"_s, u"e"_s}));
        const Error located =
            errorFrom(answer(R"({"detail":[{"msg":"a"},{"loc":["body","x"],"msg":"b","type":"t"}]})", 422));
        QCOMPARE(located.detail, u"a"_s);
        QCOMPARE(located.further, QStringList{u"t: b (/x)"_s});
        const QByteArray many = "{\"errors\":[" + QByteArrayList(1000, "{\"title\":\"x\"}").join(',') + "]}";
        QCOMPARE(errorFrom(answer(many, 422)).further.size(), 50);
    }

    void theStatusMakesTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << int(kind); };
        for (const int status : {400, 402, 403, 404, 405, 409, 410, 422})
            row(status, Kind::Refused);
        row(401, Kind::Unauthorized);
        row(429, Kind::RateLimited);
        for (const int status : {500, 501, 502, 503, 504, 599})
            row(status, Kind::Server);
        for (const int status : {101, 199, 300, 302, 304, 600, 999})
            row(status, Kind::Contract);
    }
    void theStatusMakesTheKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QCOMPARE(int(errorFrom(answer("{}", status)).kind), kind);
        QVERIFY(!decode<NumberOrder>(answer("{\"data\":{\"id\":\"7\"}}", status)));
    }

    void anIncompleteAnswerIsNoAnswer()
    {
        RawAnswer cut = answer("{\"data\":{\"id\":\"7\"}}");
        cut.complete = false;
        cut.kind = Kind::Interrupted;
        QCOMPARE(decode<NumberOrder>(cut).error().kind, Kind::Interrupted);
    }

    void jsonIsRecognisedByItsContentType()
    {
        for (const char *type : {"application/json", "Application/JSON; charset=utf-8", "application/problem+json",
                 "application/vnd.api+json;v=1"})
            QVERIFY(answer("", 200, type).isJson());
        for (const char *type : {"", "text/html", "text/json", "application/jsonp", "application/octet-stream"})
            QVERIFY(!answer("", 200, type).isJson());
    }

private:
    static void eachReader()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < readers().size(); ++i)
            QTest::newRow(readers()[i].name) << i;
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
