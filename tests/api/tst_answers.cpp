// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/inventory.h>
#include <api/orders.h>

#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Then = Behaviour::Then;

namespace {

const QByteArray order = R"({"data":{"id":"7","status":"pending","customer_reference":"mine"}})";

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress gives the zlib form behind four bytes of size; "deflate" is exactly that.
    return qCompress(bytes, 9).sliced(4);
}

QByteArray head(const QByteArray &lines)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines + "\r\n";
}

QByteArray sized(const QByteArray &body, qsizetype size)
{
    return head("Content-Length: " + QByteArray::number(size) + "\r\n") + body;
}

QByteArray nested(qsizetype depth)
{
    return "{\"data\":{\"id\":\"7\",\"customer_reference\":\"mine\",\"extra\":" + QByteArray(depth, '[')
        + QByteArray(depth, ']') + "}}";
}

} // namespace

// What a read makes of answers that are none, or none of ours. Each ends, with the right kind of error and words.
class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    // Nobody says what these mean; they have to end, and the next call has to work.
    void whatIsNoHttpDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("100,000 headers") << head(QByteArray("X-Many: of them\r\n").repeated(100'000)
                                                + "Content-Length: " + QByteArray::number(order.size()) + "\r\n")
                + order;
        QTest::newRow("a header of 1 MB") << head("X-Long: " + QByteArray(1'000'000, 'x')
                                                 + "\r\nContent-Length: " + QByteArray::number(order.size()) + "\r\n")
                + order;
        QTest::newRow("a status line of 1 MB")
            << "HTTP/1.1 200 " + QByteArray(1'000'000, 'x') + "\r\nContent-Length: 0\r\n\r\n";
        QTest::newRow("two lengths") << head("Content-Length: 5\r\nContent-Length: " + QByteArray::number(order.size())
                                            + "\r\n")
                + order;
        QTest::newRow("a length beyond numbers") << head("Content-Length: 99999999999999999999\r\n") + order;
        QTest::newRow("a chunk beyond numbers")
            << head("Transfer-Encoding: chunked\r\n") + "FFFFFFFFFFFFFFFFFF\r\n" + order;
        QTest::newRow("a negative chunk") << head("Transfer-Encoding: chunked\r\n") + "-5\r\n" + order;
        QTest::newRow("NUL everywhere") << QByteArray(100'000, '\0');
    }

    void whatIsNoHttpDoesNoHarm()
    {
        QFETCH(QByteArray, bytes);
        RetryPolicy policy = RawApi::impatient();
        if (bytes.size() > 500'000)
            policy.windowMs = policy.idleMs = 15'000; // Qt takes its time with long lines
        RawApi api(RawServer::Security::Plain, policy);
        api.server.script({{.bytes = bytes, .then = Then::Close}});
        const auto result = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QVERIFY(result || result.error().title != "no end"_L1);
        api.server.script({RawServer::json(order)});
        const auto next = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        QVERIFY2(next, next ? "" : qPrintable(next.error().title + next.error().detail));
    }

    void aReadEndsWithTheRightError_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<int>("kind"); // of the error; -1: a value
        const auto row = [](const char *name, const Behaviour &behaviour, int kind) {
            QTest::addRow("%s", name) << behaviour << kind;
        };
        const auto error = [&row](const char *name, const Behaviour &behaviour, Kind kind) {
            row(name, behaviour, int(kind));
        };
        const auto value = [&row](const char *name, const Behaviour &behaviour) { row(name, behaviour, -1); };

        error("close", {.then = Then::Close}, Kind::Interrupted);
        error("reset", {.then = Then::Reset}, Kind::Interrupted);
        error("half a status line", {.bytes = "HTTP/1.", .then = Then::Close}, Kind::Interrupted);
        error("headers cut", {.bytes = "HTTP/1.1 200 OK\r\nContent-Ty", .then = Then::Close}, Kind::Interrupted);
        error("body cut", {.bytes = sized(order.chopped(5), order.size()), .then = Then::Close}, Kind::Interrupted);
        error("body cut by a reset", {.bytes = sized(order.chopped(5), order.size()), .then = Then::Reset},
            Kind::Interrupted);
        error("chunks cut", {.bytes = head("Transfer-Encoding: chunked\r\n") + "5\r\n{\"dat\r\n", .then = Then::Close},
            Kind::Interrupted);
        error("silence", {}, Kind::Timeout);
        error("body never ends", {.bytes = sized(order.chopped(5), order.size())}, Kind::Timeout);
        error("drip", {.bytes = sized(order, order.size()), .dripMs = 60}, Kind::Timeout);
        error("garbage", {.bytes = "\x16\x03\x01 what is this\r\n\r\n", .then = Then::Close}, Kind::Interrupted);
        error("HTTP/0.9", {.bytes = order, .then = Then::Close}, Kind::Interrupted);
        error("length too short", {.bytes = sized(order, order.size() - 5)}, Kind::Contract);
        error("length too long", {.bytes = sized(order, order.size() + 5), .then = Then::Close}, Kind::Interrupted);
        error("length negative", {.bytes = head("Content-Length: -1\r\n"), .then = Then::Close}, Kind::Contract);
        error("redirect to another host", RawServer::json("", 302, {"Location: https://evil.example/v2"}),
            Kind::Contract);
        error("redirect to itself", RawServer::json("", 301, {"Location: /v2/number_orders/8"}), Kind::Contract);
        error("redirect without a place", RawServer::json("", 303), Kind::Contract);
        error(
            "redirect with a user", RawServer::json("", 308, {"Location: https://a:b@evil.example/"}), Kind::Contract);
        error("401 Basic", RawServer::json("{}", 401, {"WWW-Authenticate: Basic realm=\"x\""}), Kind::Unauthorized);
        error("401 NTLM", RawServer::json("{}", 401, {"WWW-Authenticate: NTLM"}), Kind::Unauthorized);
        error("401 Negotiate", RawServer::json("{}", 401, {"WWW-Authenticate: Negotiate"}), Kind::Unauthorized);
        error("401 Digest", RawServer::json("{}", 401, {"WWW-Authenticate: Digest realm=\"x\", nonce=\"y\""}),
            Kind::Unauthorized);
        error("407", RawServer::json("{}", 407, {"Proxy-Authenticate: Basic realm=\"x\""}), Kind::Contract);
        error("403", RawServer::json(R"({"errors":[{"code":"10010","title":"Authorization failed"}]})", 403),
            Kind::Refused);
        error("400", RawServer::json(R"({"errors":[{"code":"10004","title":"Missing"}]})", 400), Kind::Refused);
        error("418", RawServer::json("{}", 418), Kind::Refused);
        error("422", RawServer::json(R"({"errors":[{"code":"10015","title":"Bad Request"}]})", 422), Kind::Refused);
        error("422 cut", {.bytes = "HTTP/1.1 422 No\r\nContent-Length: 50\r\n\r\n{\"err", .then = Then::Close},
            Kind::Interrupted);
        error("404 without a body", RawServer::answer(404, "", ""), Kind::Refused);
        error("502 in HTML", RawServer::answer(502, "text/html", "<html>Bad gateway</html>"), Kind::Server);
        error("501", RawServer::json("{}", 501), Kind::Server);
        error("999", RawServer::json("{}", 999), Kind::Contract);

        error("empty", RawServer::json(""), Kind::Contract);
        error("204", {.bytes = "HTTP/1.1 204 No Content\r\n\r\n"}, Kind::Contract);
        error("HTML", RawServer::answer(200, "text/html; charset=utf-8", "<html>Sign in to the hotel</html>"),
            Kind::Contract);
        error("HTML that claims to be JSON", RawServer::json("<html>Sign in</html>"), Kind::Contract);
        error("truncated JSON", RawServer::json(order.chopped(5)), Kind::Contract);
        error("array", RawServer::json("[1,2]"), Kind::Contract);
        error("string", RawServer::json("\"hello\""), Kind::Contract);
        error("null", RawServer::json("null"), Kind::Contract);
        error("NaN", RawServer::json(R"({"data":{"id":NaN}})"), Kind::Contract);
        error("UTF-16", RawServer::json(QByteArray("\xFF\xFE{\0\"\0d\0", 8)), Kind::Contract);
        error("depth 100,000", RawServer::json(nested(100'000)), Kind::Contract);
        error("depth 1,025", RawServer::json(nested(1'025)), Kind::Contract);
        error("no data", RawServer::json(R"({"meta":{}})"), Kind::Contract);
        error("data null", RawServer::json(R"({"data":null})"), Kind::Contract);
        error("data a list", RawServer::json(R"({"data":[{"id":"7"}]})"), Kind::Contract);
        error("data a text", RawServer::json(R"({"data":"7"})"), Kind::Contract);
        error("no id", RawServer::json(R"({"data":{"status":"pending"}})"), Kind::Contract);
        error("id empty", RawServer::json(R"({"data":{"id":""}})"), Kind::Contract);
        error("id an object", RawServer::json(R"({"data":{"id":{}}})"), Kind::Contract);
        error("200 with errors", RawServer::json(R"({"errors":[{"code":"10007","title":"Unexpected error"}]})"),
            Kind::Contract);
        error("larger than 8 MiB", RawServer::json("{\"data\":{\"id\":\"" + QByteArray(9'000'000, '7') + "\"}}"),
            Kind::Contract);
        error("compression bomb",
            RawServer::json(gzip(QByteArray(60'000'000, ' ')), 200, {"Content-Encoding: deflate"}), Kind::Contract);
        error(
            "corrupt compression", RawServer::json("\x78\x9c-no-", 200, {"Content-Encoding: deflate"}), Kind::Contract);
        error("compressed by label only", RawServer::json(order, 200, {"Content-Encoding: gzip"}), Kind::Contract);

        value("plain", RawServer::json(order));
        value("compressed", RawServer::json(gzip(order), 200, {"Content-Encoding: deflate"}));
        value("chunked",
            {.bytes = head("Transfer-Encoding: chunked\r\n") + QByteArray::number(order.size(), 16) + "\r\n" + order
                    + "\r\n0\r\n\r\n"});
        value("ended by closing", {.bytes = head("") + order, .then = Then::Close});
        value("no content type", RawServer::answer(200, "", order));
        value("odd content type", RawServer::answer(200, "text/plain", order));
        value("byte order mark", RawServer::json("\xEF\xBB\xBF" + order));
        value("depth 1,000", RawServer::json(nested(1'000)));
        value("duplicate keys", RawServer::json(R"({"data":{"id":"7","id":"8","customer_reference":"mine"}})"));
        value("id a number", RawServer::json(R"({"data":{"id":7,"customer_reference":"mine"}})"));
        value("broken UTF-8",
            RawServer::json("{\"data\":{\"id\":\"7\",\"status\":\"\xFF\",\"customer_reference\":\"mine\"}}"));
        value("a lone surrogate",
            RawServer::json(R"({"data":{"id":"7","status":"\ud800","customer_reference":"mine"}})"));
        value("errors beside the data",
            RawServer::json(R"({"errors":[{"code":"1"}],"data":{"id":"7","customer_reference":"mine"}})"));
        value("length and chunks",
            {.bytes = head("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") + QByteArray::number(order.size(), 16)
                    + "\r\n" + order + "\r\n0\r\n\r\n"});
        value("after 100 Continue", {.bytes = "HTTP/1.1 100 Continue\r\n\r\n" + sized(order, order.size())});
    }

    void aReadEndsWithTheRightError()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(int, kind);
        RawApi api;
        api.server.script({behaviour});
        const auto result = api.call(::api::orders::fetch, Nothing(), u"7"_s);
        if (kind < 0) {
            QVERIFY2(result, result ? "" : qPrintable(result.error().title + result.error().detail));
            QCOMPARE(result->id, u"7"_s);
            QCOMPARE(result->customerReference, u"mine"_s);
        } else {
            QVERIFY(!result);
            QCOMPARE(int(result.error().kind), kind);
            QVERIFY(!result.error().title.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
